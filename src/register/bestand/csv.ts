import { CsvError, parse } from "csv-parse/sync";
import { diagnostic, plaatsVanBestand } from "../../diagnostic/diagnostic-error.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import { type Cel, maxKolommen, maxRegels, type Rij, type Tabeluitkomst } from "./tabel.ts";

export interface Csvbron {
  readonly tekst: string;
  readonly bestand: string;
  /** As the description says; else it is told from the first line. */
  readonly scheidingsteken?: string;
}

/** A line of a CSV file: where it begins, and its cells. */
interface Regel {
  readonly regel: number;
  readonly cellen: readonly string[];
}

/** Reads CSV as Excel and registration systems write it: a heading, then a row per line. A place counts lines, and cells in the line. */
export function leesCsv(bron: Csvbron): Tabeluitkomst {
  const { bestand } = bron;
  const gelezen = regelsVan(bron);
  if ("fout" in gelezen) return { fouten: [diagnostic("register-aanhalingsteken", plaatsIn(bestand, gelezen.fout, 1), {})] };
  const [kop, ...rijen] = gelezen.regels;
  if (kop === undefined) return { fouten: [diagnostic("register-geen-kop", plaatsVanBestand(bestand), {})] };
  const teveel = grensfout(kop, rijen, bestand);
  if (teveel !== undefined) return { fouten: [teveel] };
  const ruim = rijen.filter(({ cellen }) => cellen.slice(kop.cellen.length).some((cel) => cel.trim() !== ""));
  if (kop.cellen.length === 1 && ruim.length > 0 && ruim.length * 2 > rijen.length)
    return { fouten: [diagnostic("register-kop-smal", plaatsIn(bestand, kop.regel, 1), {})] };
  if (ruim.length > 0) {
    return {
      fouten: ruim.map(({ regel, cellen }) =>
        diagnostic("register-te-veel-cellen", plaatsIn(bestand, regel, kop.cellen.length + 1), {
          cellen: cellen.length,
          kolommen: kop.cellen.length,
          soort: "csv",
        }),
      ),
    };
  }
  return {
    tabel: {
      kop: kop.cellen.map((tekst, i) => ({ tekst, plaats: plaatsIn(bestand, kop.regel, i + 1) })),
      rijen: rijen.map((rij) => rijVan(rij, bestand)),
    },
  };
}

const plaatsIn = (bestand: string, regel: number, kolom: number): Plaats => ({ bestand, regel, kolom, pad: "" });

function grensfout(kop: Regel, rijen: readonly Regel[], bestand: string) {
  if (kop.cellen.length > maxKolommen)
    return diagnostic("register-te-groot", plaatsIn(bestand, kop.regel, maxKolommen + 1), { wat: "kolommen", max: maxKolommen });
  const eerste = rijen[maxRegels];
  return eerste && diagnostic("register-te-groot", plaatsIn(bestand, eerste.regel, 1), { wat: "regels", max: maxRegels });
}

const rijVan = ({ regel, cellen }: Regel, bestand: string): Rij => ({
  plaats: plaatsIn(bestand, regel, 1),
  cellen: cellen.map((waarde, i): Cel | undefined =>
    waarde.trim() === "" ? undefined : { waarde, plaats: plaatsIn(bestand, regel, i + 1) },
  ),
});

/** The lines that hold something; or where a quoted cell goes wrong. */
function regelsVan({ tekst, scheidingsteken }: Csvbron): { readonly regels: readonly Regel[] } | { readonly fout: number } {
  // A first line by which Excel is told the separator; it stays a line, so that the others keep their number.
  const [, gegeven] = /^\uFEFF?sep=([;,\t])(?=\r?\n|$)/i.exec(tekst) ?? [];
  // One kind of line end: the parser counts the two characters of another one in a cell as two lines.
  const inhoud = (gegeven === undefined ? tekst : tekst.replace(/^[^\r\n]*/, "")).replace(/\r\n?/g, "\n");
  const delimiter = (scheidingsteken === "tab" ? "\t" : scheidingsteken) ?? gegeven ?? geraden(inhoud);
  try {
    const gelezen = parse(inhoud, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      to: maxRegels + 2,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    return { regels: gelezen.map(({ info, record }) => ({ regel: info.lines - regeleinden(record), cellen: record })) };
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return { fout: Number(fout.lines ?? 1) };
  }
}

/** Line breaks within quoted cells: the parser tells where a row ends. */
const regeleinden = (record: readonly string[]): number => record.reduce((som, cel) => som + (cel.match(/\n/g)?.length ?? 0), 0);

/** The separator that the first line with text has most of, outside quotes. */
function geraden(tekst: string): string {
  const eerste = /^.*\S.*$/m.exec(tekst)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const aantal = (teken: string): number => eerste.split(teken).length;
  return [";", ",", "\t"].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste));
}
