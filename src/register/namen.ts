/** Headings over names of people. */
const namen =
  /(?:^| )(?:(?:voor|achter|roep|eigen|geboorte)?na(?:am|men)|voorletters?|tussenvoegsels?|initialen|(?:sur|first|last|full)?name)(?: |$)/;
/** Columns in which a person is meant, without a word for name. */
const personen =
  /^(?:medewerk(?:er|ster)|ambtenaar|betrokkene|persoon|contactpersoon|raadslid|statenlid|wethouder|gedeputeerde|bestuurder|melder)$/;
/** Headings over other things that tell who somebody is. */
const andere =
  /(?:^| )(?:e ?mail(?:adres)?|mail(?:adres)?|bsn|burgerservicenummer|telefoon(?:nummer)?|tel|mobiel|geboortedatum|geboren|woonadres|woonplaats|huisadres|postcode|personeelsnummer|personeelsnr|medewerkernummer|phone)(?: |$)/;
/** "Naam organisatie" is about no person. */
const zaken =
  /functie|organisatie|instantie|instelling|bedrijf|onderneming|vereniging|stichting|werkgever|register|afdeling|geschenk|nevenwerk/;

/** Whether a heading (lower case) stands over names of people. */
export const isNaamkolom = (kop: string): boolean => (namen.test(kop) && !zaken.test(kop)) || personen.test(kop);

/** Whether a heading (lower case) stands over what tells who somebody is: never read as a field. */
export const isPersoonskolom = (kop: string): boolean => isNaamkolom(kop) || andere.test(kop);

/** Words of a name that are no name by themselves. */
const geenNaam = new Set(["heer", "mevrouw", "drs", "prof", "van", "der", "den", "stichting"]);

/** The parts of a name by which somebody could be known, as they are written. */
export const naamdelen = (naam: string): readonly string[] =>
  (naam.match(/[\p{L}][\p{L}'’-]{2,}/gu) ?? []).filter((deel) => /^\p{Lu}/u.test(deel) && !geenNaam.has(deel.toLowerCase()));

/** Whether a text holds one of these parts as a word of its own, written with a capital too. */
export const noemt = (tekst: string, delen: readonly string[]): boolean => {
  const woorden = new Set(tekst.match(/[\p{L}][\p{L}'’-]*/gu) ?? []);
  return delen.some((deel) => woorden.has(deel));
};
