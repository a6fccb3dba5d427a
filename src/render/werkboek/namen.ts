import { safeText } from "../../diagnostic/safe-text.ts";

/** What Excel takes for the name of a sheet. */
const HOOGSTENS = 31;

/**
 * Names that a spreadsheet accepts for its sheets, one for each that was asked for, in that order: at most 31 characters,
 * without : \ / ? * [ ], not beginning or ending in an apostrophe, and no two alike, whatever their capitals. Names that are
 * fine already stay as they are.
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
  const schoon = safeText(wens.replace(/\s+/gu, " ")).replace(/[:\\/?*[\]]+/g, "-");
  const naam = kort(schoon, HOOGSTENS).replace(/^[' ]+|[' ]+$/g, "");
  // Excel keeps "History" for itself.
  return naam === "" || naam.toLowerCase() === "history" ? `${naam}_` : naam;
}

function uniek(naam: string, bezet: ReadonlySet<string>): string {
  for (let nummer = 2, probeer = naam; ; nummer += 1) {
    if (!bezet.has(probeer.toLowerCase())) return probeer;
    const staart = ` (${nummer})`;
    probeer = `${kort(naam, HOOGSTENS - staart.length).trimEnd()}${staart}`;
  }
}

/** The first so many UTF-16 units, without half of a pair. */
export const kort = (tekst: string, lengte: number): string => tekst.slice(0, lengte).replace(/[\ud800-\udbff]$/, "");
