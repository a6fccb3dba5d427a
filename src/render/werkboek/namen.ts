import { safeText } from "../../diagnostic/safe-text.ts";

/** What Excel takes for the name of a sheet. */
const HOOGSTENS = 31;

/** Where less than this would be left before a word that does not fit, the word itself is cut. */
const KORTSTE = 5;

/** What tells sections of one name apart: "BN-01 Integriteitsbeleid · ambtelijk". */
const SCHEIDING = " · ";

/**
 * Names that a spreadsheet accepts for its sheets, one for each that was asked for, in that order: at most 31 characters,
 * without : \ / ? * [ ], not beginning or ending in an apostrophe, and no two alike, whatever their capitals. A name that is
 * too long is cut after a whole word, with "…", and keeps what stands after its last " · ". Names that are fine already stay as they are.
 */
export function bladnamen(gevraagd: readonly string[]): readonly string[] {
  const bezet = new Set<string>();
  return gevraagd.map((wens) => {
    const naam = uniek(geldig(wens), bezet);
    bezet.add(naam.toLowerCase());
    return naam;
  });
}

function geldig(wens: string): string {
  const schoon = safeText(wens.replace(/\s+/gu, " "))
    // "Deel III: werkt het?" reads better as "Deel III - werkt het" than with what replaces a sign within a word.
    .replace(/\?+(?=\s|$)/g, "")
    .replace(/: /g, " - ")
    .replace(/[:\\/?*[\]]+/g, "-");
  const naam = ingekort(schoon, HOOGSTENS).replace(/^[' ]+|[' ]+$/g, "");
  // Excel keeps "History" for itself.
  return naam === "" || naam.toLowerCase() === "history" ? `${naam}_` : naam;
}

function uniek(naam: string, bezet: ReadonlySet<string>): string {
  for (let nummer = 2, probeer = naam; ; nummer += 1) {
    if (!bezet.has(probeer.toLowerCase())) return probeer;
    const staart = ` (${nummer})`;
    probeer = `${ingekort(naam, HOOGSTENS - staart.length)}${staart}`;
  }
}

/** The words that fit, and a sign that there were more. */
function ingekort(naam: string, lengte: number): string {
  if (naam.length <= lengte) return naam;
  const scheiding = naam.lastIndexOf(SCHEIDING);
  const staart = scheiding < 0 ? "" : naam.slice(scheiding);
  const ruimte = lengte - staart.length - 1;
  return ruimte < KORTSTE ? `${begin(naam, lengte - 1)}…` : `${begin(naam.slice(0, naam.length - staart.length), ruimte)}…${staart}`;
}

/** As many whole words as fit, without the sign they end in. */
function begin(naam: string, lengte: number): string {
  const past = kort(naam, lengte);
  const woord = naam[past.length] === " " ? past.length : past.lastIndexOf(" ");
  return (woord < KORTSTE ? past : past.slice(0, woord)).replace(/[\s\p{P}]+$/u, "");
}

/** The first so many UTF-16 units, without half of a pair. */
export const kort = (tekst: string, lengte: number): string => tekst.slice(0, lengte).replace(/[\ud800-\udbff]$/, "");
