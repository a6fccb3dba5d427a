import type { Rapport } from "../../audit/rapport-types.ts";
import type { CiTekst } from "../../tekst/ci.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { Taal } from "../../tekst/taal.ts";
import { voorMarkdown } from "../escape.ts";

/** What drawing a piece needs to know. */
export interface Vel {
  readonly rapport: Rapport;
  readonly taal: Taal;
  readonly tekst: RapportTekst;
  readonly ci: CiTekst;
}

/** A part that is shown whole or not at all. */
export interface Stuk {
  /** To name it by when it is left out. */
  readonly naam: string;
  readonly regels: readonly string[];
}

/** GitHub takes comments of 65,536 characters; bytes are never fewer, and a bot may want to add a line. */
export const MAX_BYTES = 60_000;
/** Kept free for the last lines. */
const SLOT_BYTES = 2_000;
/** Parts that are named when they are left out; of more only the number is told. */
const GENOEMD = 15;
/** Characters of one text from a description or norm; the longest of ours has 300. */
const MAX_TEKST = 400;

const bytes = (regels: readonly string[]): number => Buffer.byteLength(`${regels.join("\n")}\n`);

/** The head, every part that still fits in the order given, what was left out, and the end. */
export function passend(kop: readonly string[], stukken: readonly (Stuk | undefined)[], slot: string, { ci }: Vel): string {
  let over = MAX_BYTES - SLOT_BYTES - bytes(kop);
  const getoond: string[] = [];
  const weg: string[] = [];
  for (const stuk of stukken) {
    if (stuk === undefined) continue;
    const nodig = bytes(stuk.regels);
    if (nodig > over) weg.push(stuk.naam);
    else {
      getoond.push(...stuk.regels);
      over -= nodig;
    }
  }
  return `${[...kop, ...getoond, ...weggelaten(weg, ci), slot].join("\n")}\n`;
}

function weggelaten(namen: readonly string[], { pr }: CiTekst): readonly string[] {
  if (namen.length === 0) return [];
  const genoemd = namen.slice(0, GENOEMD).map((naam) => voorMarkdown(kort(naam, 60)));
  const rest = namen.length > GENOEMD ? [pr.enNog(namen.length - GENOEMD)] : [];
  return [`> ${pr.weggelaten([...genoemd, ...rest].join("; "))}`, ""];
}

/** A text of at most so many characters; what is cut off shows as an ellipsis. */
export function kort(tekst: string, max = MAX_TEKST): string {
  // A character takes two places at most; a text of megabytes is not taken apart whole.
  const tekens = [...tekst.slice(0, 2 * max + 2)];
  return tekens.length <= max ? tekst : `${tekens.slice(0, max - 1).join("")}…`;
}

/** A text made safe for a line of Markdown, and not too long. */
export const veilig = (tekst: string): string => voorMarkdown(kort(tekst));
