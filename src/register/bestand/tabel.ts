import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";

/** A file with rows as read, whatever it was written in: nothing is known yet of what the columns mean. */
export interface Tabel {
  readonly kop: readonly Kop[];
  readonly rijen: readonly Rij[];
  /** The columns are keys in YAML: one that is not known is a mistake there, in a spreadsheet it is none of our business. */
  readonly isYaml?: true;
  /** Of a workbook: how much was unpacked to read it. */
  readonly uitgepakt?: number;
}

/** The heading of a column. */
export interface Kop {
  readonly tekst: string;
  readonly plaats: Plaats;
  /** Hidden in the workbook: whoever looks at it does not know that it is there. */
  readonly verborgen?: true;
}

export interface Rij {
  readonly plaats: Plaats;
  /** In the order of the headings; undefined is empty. */
  readonly cellen: readonly (Cel | undefined)[];
  /** Hidden in the workbook, as a column may be. */
  readonly verborgen?: true;
}

export interface Cel {
  /** A day is a cell that is a date in a workbook. `fout`: an error such as #N/A, or a formula that was never worked out. */
  readonly waarde: string | number | boolean | { readonly dag: string } | { readonly fout: true };
  readonly plaats: Plaats;
  /** A number of YAML as it stands in the file: 1.250 is a number there, and another one than its writer meant. */
  readonly geschreven?: string;
}

/** What reading a file gives: its rows, or everything that is wrong with it. */
export type Tabeluitkomst = { readonly tabel: Tabel } | { readonly fouten: readonly Diagnostic[] };

/** Rows of one register; who has more gifts to tell has another problem. */
export const maxRegels = 10_000;
export const maxKolommen = 100;
/** Characters of one cell. */
export const maxTekens = 1_000;
/** Bytes of the parts of all workbooks of one description, unpacked: ten thousand rows of ten cells take about eight. */
export const maxUitgepakt = 16 * 1024 * 1024;
