import { stringify } from "csv-stringify/sync";
import type { Taal } from "../../tekst/taal.ts";
import { werkboektekst } from "../../tekst/werkboek.ts";
import { voorCsv } from "../escape.ts";
import type { Regeleinde } from "../types.ts";
import { pas } from "./cel.ts";
import type { Bladcel, Tabelblad } from "./types.ts";

export interface Csvopties {
  readonly taal: Taal;
  readonly regeleinde?: Regeleinde;
}

/** Between statements in one field: a field has no line breaks, so that every line of the file is a row. */
const SCHEIDING = " | ";

/**
 * A table as CSV for a Dutch spreadsheet: semicolons, for there the comma is in the numbers, and a byte order mark, for
 * without it Excel takes the file for Windows-1252. Texts are quoted, numbers and days are not, so that a reader can tell
 * the text "1-2" from a date; days are ISO, which every spreadsheet reads as a date.
 */
export function bladCsv({ kolommen, rijen }: Pick<Tabelblad, "kolommen" | "rijen">, { taal, regeleinde = "lf" }: Csvopties): string {
  const { ingekort } = werkboektekst(taal);
  const koppen = kolommen.map(({ kop }) => voorCsv(kop));
  const velden = rijen.map(({ cellen }) => kolommen.map((_kolom, plek) => veld(cellen[plek], ingekort)));
  return stringify([koppen, ...velden], {
    bom: true,
    delimiter: ";",
    record_delimiter: regeleinde === "crlf" ? "\r\n" : "\n",
    quoted_string: true,
    escape_formulas: true,
    cast: { number: (getal) => String(getal).replace(".", ","), object: ({ dag }) => String(dag) },
  });
}

/** Anything but a string is not quoted. */
interface Dag {
  readonly dag: string;
}

function veld(cel: Bladcel | undefined, ingekort: string): string | number | Dag | undefined {
  switch (cel?.soort) {
    case undefined:
      return undefined;
    case "getal":
      return cel.getal;
    case "dag":
      return { dag: cel.dag };
    case "tekst":
      return cel.tekst === "" ? undefined : voorCsv(pas(cel.tekst.split("\n").join(SCHEIDING), ingekort));
  }
}
