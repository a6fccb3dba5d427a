/** Words of functions: no part of a name, though they may stand in a column of names. */
export const functiewoorden: ReadonlySet<string> = new Set(
  (
    "directeur adviseur hoofd manager secretaris controller wethouder burgemeester raadslid statenlid gedeputeerde griffier lid " +
    "voorzitter medewerker inkoper jurist teamleider afdelingshoofd dijkgraaf penningmeester bestuurslid beleidsmedewerker " +
    "beleidsadviseur projectleider programmamanager gemeentesecretaris provinciesecretaris concerncontroller adjunct " +
    "plaatsvervangend interim inspecteur toezichthouder handhaver planeconoom architect ontwerper ingenieur"
  ).split(" "),
);

/**
 * Pieces of words for functions and for kinds of organisations. Two words with a capital are a name, unless one of these is in
 * them: "Directeur Ruimte" names nobody.
 */
export const functiestuk =
  /direct|hoofd|advis|manag|secret|control|wethoud|burgem|raad|lid|griff|werk|inko|jurist|beleid|project|program|team|coord|leid|chef|inspect|toezicht|handhav|vergun|plan|econo|archit|ingen|offic|ambten|functionar|consul|anal|ontw|beheer|special|expert|assist|voorzit|bestu|commissar|gedep|dijkgra|heemra|notar|rechter|docent|train|coach|strateg|regis|kwalit|communic|senior|junior|concern|afdel|dienst|sector|domein|bureau|eenheid|head|lead|owner|product|data|informat|financ|facilit|veilig|integr|bouwm|ruimt|milieu|sociaal|zorg|jeugd|openba|onderh|president|deken|rector|griffie|staten|college|boswacht|brandw|ombuds|archiv|beleg|schaper|bode|receptie|accountm|auditor|teken|toets|verken|makelaar|taxat|kanton|verenig|sticht|bedrij|ondern|gemeent|provinc|waters|bank|school|univers|leveranc|club|fonds|museum|theater|partij|instell|organis|corporat|genootsch|federat|unie|bond|kerk|hotel|restaur|groep|centrum|regio|ministe|ambass|comit|commiss|onbekend|anon|divers|particul|inwon|burger|privat|relati/;
