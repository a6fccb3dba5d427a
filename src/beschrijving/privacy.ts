/** Kinds of personal data that a text may hold. */
export type Persoonsgegeven = "bsn" | "e-mailadres" | "telefoonnummer" | "naam";

/**
 * What in a text looks like personal data. Careful rather than complete: law names, articles, functions and organisations
 * must not be taken for persons, or nobody heeds the warning.
 */
export function persoonsgegevensIn(ruw: string): readonly Persoonsgegeven[] {
  const tekst = zichtbaar(ruw);
  const soorten: Persoonsgegeven[] = [];
  // Cheap looks first: nearly every text has none of this.
  const heeftCijfers = /[0-9]{2}/.test(tekst);
  if (heeftCijfers && heeftBsn(tekst)) soorten.push("bsn");
  if (tekst.includes("@") && email.test(tekst)) soorten.push("e-mailadres");
  if (heeftCijfers && telefoon.test(tekst)) soorten.push("telefoonnummer");
  if ((aanhef.test(tekst) && aanspreking.test(tekst)) || (voorletter.test(tekst) && heeftVoorletters(tekst))) soorten.push("naam");
  return soorten;
}

/** The text as it looks: other forms of the same character, and characters that nobody sees, hide nothing. */
const zichtbaar = (tekst: string): string =>
  /[^\0-\u00ac\u00ae-\u024f]/.test(tekst) ? tekst.normalize("NFKC").replace(/\p{Cf}/gu, "") : tekst;

/** Nine digits that pass the check of the citizen service number: 9·a + 8·b + … + 2·h − i is a multiple of 11. */
function heeftBsn(tekst: string): boolean {
  for (const [cijfers] of tekst.matchAll(/(?<![\w./-])[0-9]{9}(?![\w-])/g)) {
    const som = [...cijfers].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    if (som !== 0 && som % 11 === 0) return true;
  }
  return false;
}

const email = /[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,}/i;

/** Dutch numbers: +31 or 0031, 06, or an area code and a number with a mark between, ten digits in all. */
const telefoon =
  /(?<![\w.-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?[0-9]){8}|06[ -]?[1-9](?:[ -]?[0-9]){7}|\(?0[1-9][0-9]\)?[ -][1-9](?:[ -]?[0-9]){6}|\(?0[1-9][0-9]{2}\)?[ -][1-9](?:[ -]?[0-9]){5})(?![\w-])/;

const aanhef = /heer|mevr|meneer|dhr|mw\.|(?:[dm]r|drs|ir|ing|prof)\./i;
const voorletter = /[A-ZÀ-Þ]\./;
const tussenvoegsels = "(?:(?:van|de|der|den|ten|ter|te|het|el|la|op|in|'t|’t)\\s+){0,3}";
const achternaam = `${tussenvoegsels}\\p{Lu}\\p{Ll}[\\p{L}'’-]*`;
const voorletters = "(?:\\p{Lu}\\.\\s?){1,5}";

/** A form of address with a name behind it: "mevrouw Jansen", "dhr. J. de Vries". */
const aanspreking = new RegExp(
  `(?<![\\p{L}])(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\\.?|[Mm]w\\.|[Mm]evr\\.?|[Dd]rs\\.|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.|[Pp]rof\\.|[Dd]r\\.)\\s+(?:(?:mr|dr|drs|ir|ing)\\.\\s+){0,2}(?:${voorletters})?${achternaam}`,
  "u",
);

/** Initials with a surname; a single initial only with a particle, for "A. Algemeen" is a heading. */
const metVoorletters = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,5}${achternaam}`, "gu");
const afkortingen = /^(?:[NBC]\.\s?V\.|V\.\s?O\.\s?F\.|V\.\s?S\.|U\.\s?S\.|E\.\s?U\.|A\.\s?W\.|P\.\s?O\.|H\.\s?R\.|N\.\s?B\.)/;

function heeftVoorletters(tekst: string): boolean {
  for (const [gevonden] of tekst.matchAll(metVoorletters)) {
    const letters = gevonden.match(/\p{Lu}\./gu)?.length ?? 0;
    const heeftTussenvoegsel = /\.\s?\p{Ll}/u.test(gevonden);
    if ((letters > 1 || heeftTussenvoegsel) && !afkortingen.test(gevonden)) return true;
  }
  return false;
}
