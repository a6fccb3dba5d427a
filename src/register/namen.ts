import { functiewoorden } from "./functiewoorden.ts";

/** A text in which only its letters count: no accents, capitals, characters that nobody sees, or other ways to write the same. */
const kaal = (tekst: string): string =>
  tekst
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();

/** The words of a heading; a figure or a mark in it makes no other word. */
const woordenVan = (kop: string): readonly string[] => kaal(kop).match(/\p{L}+/gu) ?? [];

/** "Achternaam", "persoonsnaam", "naamgegevens"; not "functienaam" or "deelnamen". */
const naamwoord =
  /na(?:am|men)|^(?:sur|first|last|full|fore|given|family|middle|user)?names?$|^(?:voorletters?|tussenvoegsels?|initialen)$/;
const geenNaamwoord =
  /^(?:functie|organisatie|bedrijfs?|handels|verenigings?|stichtings?|instellings?|instantie|werkgevers|register|afdelings?|geschenk)na(?:am|men)$|^(?:aan|af|deel|in|kennis|onder|op|over|toe|uit|waar)namen?$/;
/** Words for somebody, over a column without a word for name. */
const persoonswoord =
  /^(?:wie|collega|(?:aan)?melders?|aangevers?|ontvangers?|ambtsdragers?|bestuurders?|betrokkenen?|(?:raads?|staten|bestuurs|college|fractie|commissie)?(?:lid|leden)|wethouders?|gedeputeerden?|burgemeesters?|dijkgraaf|indieners?|functionaris(?:sen)?|gebruikers?|accounts?|houders?|eigena(?:ar|ren)|deelnemers?|kandida(?:at|ten)|politic(?:us|i)|who|employees?|recipients?|persons?|people|members?|users?|staff)$|(?:medewerk(?:er|ster)s?|werkn(?:emer|eemster)s?|ambtena(?:ar|ren)|collegas?|perso(?:on|nen))$/;
/** Words for other things that tell who somebody is. */
const ander =
  /^(?:e?mails?|bsns?|burgerservicenummers?|sofi(?:nummers?|nrs?)?|tel|telefoons?|mobiel(?:e|tje)?|mobile|phones?|gsm|geb|geboren|straat|huisnr|postcodes?|personeels(?:nummers?|nrs?)|medewerkernummers?|contact(?:en|gegevens)?|iban|rekening(?:nummers?|nrs?)|linkedin|handtekening(?:en)?|kenteken|address(?:es)?)$|adres(?:sen)?$|telefoonnummers?$|geboorte|woonplaats|huisnummer|^(?:mail|gsm|mobiel).*nummers?$/;
/** "Naam organisatie" is about no person; "naam en functie" is. */
const zaak =
  /^(?:organisaties?|instanties?|instellingen?|instelling|bedrij(?:f|ven)|onderneming(?:en)?|vereniging(?:en)?|stichting(?:en)?|werkgevers?|registers?|afdeling(?:en)?|geschenk(?:en)?|nevenwerk|nevenwerkzaamhe(?:id|den)|nevenfuncties?)$/;
const lidwoord = /^(?:van|de|het|een|der)$/;

/** "Functie van de ontvanger" is about the function. */
const isFunctieVan = (woorden: readonly string[]): boolean =>
  woorden[0] === "functie" && woorden[1] === "van" && woorden.slice(2).every((woord) => lidwoord.test(woord) || persoonswoord.test(woord));

const isNaamVanZaak = ([eerste, ...rest]: readonly string[]): boolean =>
  (eerste === "naam" || eerste === "namen") &&
  rest.some((woord) => zaak.test(woord)) &&
  rest.every((woord) => zaak.test(woord) || lidwoord.test(woord));

/** Headings of our own publication, and of those that it reads. */
const eigenKoppen: ReadonlySet<string> = new Set(["ontvanger functie", "functie ontvanger"]);

/** Whether a heading stands over people: their names, or a word for somebody. */
export function isNaamkolom(kop: string): boolean {
  const woorden = woordenVan(kop);
  if (isFunctieVan(woorden) || isNaamVanZaak(woorden) || eigenKoppen.has(woorden.join(" "))) return false;
  return woorden.some((woord) => (naamwoord.test(woord) && !geenNaamwoord.test(woord)) || persoonswoord.test(woord));
}

/** Whether a heading stands over what tells who somebody is: never read as a field. */
export const isPersoonskolom = (kop: string): boolean => isNaamkolom(kop) || woordenVan(kop).some((woord) => ander.test(woord));

/** Headings over things: what stands below them is no name, or too often none. */
const dingen =
  /afdeling|team|organisatie|directie|dienst|domein|status|datum|kenmerk|nummer|jaar|soort|type|categorie|opmerking|toelichting|locatie|plaats|werkgever|instelling|instantie|bedrijf|vereniging|stichting|omvang|uren|periode|bezoldig|inkomsten|waarde|bedrag|functie|nevenwerk|onderwerp|titel|gemeente|portefeuille|partij|besluit|akkoord|advies|beoordeling|cluster|eenheid|sector|schaal|geschenk|doel|reden|maatregel|bestemming|beperk/;

/** Words of a name that are no name by themselves. */
const geenNaam = new Set(
  "heer mevrouw mevr dhr drs prof ing van der den het een het ten ter voor bij met stichting gemeente provincie waterschap onbekend geen nvt anoniem vacant vacature diversen algemeen senior junior".split(
    " ",
  ),
);

const woorden = (tekst: string): readonly string[] =>
  tekst
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/**
 * The parts of names in a cell of a column that is no field, by which somebody could be known. Below a word for people every
 * word of three letters or more; below any other heading only what is written as a name: a few words, each with a capital.
 */
export function naamdelen(tekst: string, kop: string): readonly string[] {
  const delen = woorden(tekst.normalize("NFKC").replace(/@\s*[\w.-]+/g, " ")).filter((deel) => deel.length > 2);
  const namen = delen.filter((deel) => !geenNaam.has(kaal(deel)) && !functiewoorden.has(kaal(deel)));
  if (isPersoonskolom(kop)) return namen.map(kaal);
  return dingen.test(kaal(kop)) || !lijktNaam(tekst) ? [] : namen.filter((deel) => /^\p{Lu}/u.test(deel)).map(kaal);
}

const voorvoegsel = /^(?:van|de|der|den|ten|ter|te|het|el|la|op|in|t|s|d)$/;

/** At most six words, all with a capital but the particles of a surname, and no figures. */
export function lijktNaam(tekst: string): boolean {
  const alle = woorden(tekst);
  return (
    alle.length > 0 && alle.length <= 6 && !/[0-9]/.test(tekst) && alle.every((woord) => /^\p{Lu}/u.test(woord) || voorvoegsel.test(woord))
  );
}

/** Whether a text holds one of these parts as a word of its own, however it is written. */
export const noemt = (tekst: string, delen: readonly string[]): boolean => {
  const alle = new Set(woorden(tekst).map(kaal));
  return delen.some((deel) => alle.has(deel));
};
