import { persoonsgegevensIn } from "../beschrijving/privacy.ts";
import type { Celgegeven } from "../diagnostic/register-codes.ts";
import { functiestuk } from "./functiewoorden.ts";
import { lijktNaam } from "./namen.ts";
import type { Veldnaam } from "./velden.ts";

/**
 * What in a cell that would be published looks like personal data. Stricter than in a description: a false alarm costs somebody
 * a minute, a name that is published cannot be taken back.
 */
export function celgegevensIn(cel: string, veld: Veldnaam): readonly Celgegeven[] {
  const tekst = cel
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const soorten = new Set<Celgegeven>(persoonsgegevensIn(tekst));
  if (heeftBsn(tekst)) soorten.add("bsn");
  if (email.test(tekst.replace(/ ?[([{] ?(?:at|apenstaartje) ?[)\]}] ?/gi, "@").replace(/ ?[([{] ?(?:dot|punt) ?[)\]}] ?/gi, ".")))
    soorten.add("e-mailadres");
  if (telefoon.test(tekst.replace(datum, "x"))) soorten.add("telefoonnummer");
  if (heeftNaam(tekst) || (naamvelden.includes(veld) && isNaam(tekst))) soorten.add("naam");
  for (const [soort, vorm] of Object.entries(vormen) as [keyof typeof vormen, RegExp][]) if (vorm.test(tekst)) soorten.add(soort);
  return [...soorten];
}

/** Nine digits that pass the check of the citizen service number, whatever stands between or before them. */
function heeftBsn(tekst: string): boolean {
  for (const [gevonden] of tekst.matchAll(/(?<![0-9])[0-9](?:[ ./-]{0,2}[0-9]){8}(?![0-9])/g)) {
    const cijfers = gevonden.replace(/[^0-9]/g, "");
    const som = [...cijfers].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    if (som !== 0 && som % 11 === 0) return true;
  }
  return false;
}

const email = /[\p{L}\p{N}._%+-] ?@ ?[\p{L}\p{N}-]{1,63} ?\. ?[\p{L}]{2}/u;

/** Two dates may look like a telephone number. */
const datum = /(?<![0-9])(?:[0-9]{1,2}[-./][0-9]{1,2}[-./](?:1[89]|20)[0-9]{2}|(?:1[89]|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])/g;

/** Ten digits from 0, or eight and more after a plus or 00, whatever stands between. */
const telefoon =
  /(?<![0-9.,])\(?0\)?[ ./()–-]{0,3}[1-9](?:[ ./()–-]{0,3}[0-9]){8}(?![0-9])|(?<![0-9])(?:\+|00)[1-9](?:[ ./()–-]{0,3}[0-9]){8,14}(?![0-9])/;

const vormen = {
  rekeningnummer: /(?<![\p{L}\p{N}])[A-Z]{2} ?[0-9]{2} ?(?:[A-Z]{4}(?: ?[0-9]){10}|(?: ?[0-9]){11,26})(?![0-9])/iu,
  adres:
    /\p{L}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen) ?[0-9]{1,4}(?![0-9])|\p{L} [0-9]{1,5} ?[a-z]?,? ?[1-9][0-9]{3} ?[A-Z]{2}(?!\p{L})|(?<![\p{N}.,€-])(?!(?:19|20)[0-9]{2} )[1-9][0-9]{3} ?[A-Z]{2}(?![\p{L}\p{N}-])/u,
  geboortedatum: /(?<!\p{L})(?:geboren|geboortedatum|geb\.?)[ :]{0,2}(?:op )?(?:[0-9]{1,2}[-./ ]|(?:1[89]|20)[0-9]{2})/iu,
  profielpagina: /(?:linkedin\.com\/(?:in|pub)|facebook\.com|instagram\.com|(?<![a-z])(?:x|twitter)\.com)\/[\w.-]/i,
} as const;

const voorvoegsels = "(?:(?:van|de|der|den|ten|ter|te|het|el|la|op|in|'t|’t)\\s){0,3}";
const deel = "\\p{Lu}[\\p{L}'’-]+";

/** A form of address and whatever follows it that is no part of a sentence. */
const aanspreking =
  /(?<!\p{L})(?:de heer|heer|mevrouw|meneer|mejuffrouw|dhr|mw|mevr|mej|fam)\b\.? ?\/? ?(?!(?:de )?(?:of|en|die|dat|met|uit|voor|als|wordt|is|voorzitter|burgemeester|wethouder|secretaris|directeur|griffier)(?!\p{L}))(?:(?:van|de|der|den|ten|ter|te|het|'t|’t) ){0,3}(?:\p{L}\. ?){0,5}\p{L}[\p{L}'’-]+/iu;
const titel = new RegExp(
  `(?<!\\p{L})(?:[Dd]rs|[Ii]r|[Mm]r|[Dd]r|[Pp]rof|[Ff]amilie|(?:[Ii]ng|DRS|IR|MR|DR|PROF|ING)(?=\\.))\\.?\\s(?:\\p{Lu}\\.\\s?){0,5}${voorvoegsels}${deel}`,
  "u",
);
const voorletters = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,5}${voorvoegsels}${deel}`, "gu");
const achteraf = /\p{L}[\p{L}'’-]+, ?(?:\p{Lu}\. ?){1,5}(?!\p{L})|\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. ?){1,5}(?!\p{L})/gu;
/** Legal forms and names of states, which have points as initials have. Others are too often initials. */
const ervoor = /^(?:[NB]\. ?V|V\. ?O\. ?F|U\. ?S|E\. ?U|V\. ?N)\./u;
const erachter = /(?<!\p{L})(?:[NBC]\. ?V|V\. ?O\. ?F|[UBW]\. ?A)\. ?$/u;

function heeftNaam(tekst: string): boolean {
  if (aanspreking.test(tekst) || titel.test(tekst)) return true;
  return (
    [...tekst.matchAll(voorletters)].some(([gevonden]) => !ervoor.test(gevonden)) ||
    [...tekst.matchAll(achteraf)].some(([gevonden]) => !erachter.test(gevonden))
  );
}

/** The fields whose whole cell is now and then a name. */
const naamvelden: readonly Veldnaam[] = ["functie", "gever"];

/** Two words or more that are written as a name, none of them from a function or an organisation. */
const isNaam = (tekst: string): boolean =>
  lijktNaam(tekst) &&
  (tekst.match(/\p{Lu}[\p{L}'’-]+/gu)?.length ?? 0) > 1 &&
  !functiestuk.test(tekst.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
