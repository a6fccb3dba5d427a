import type { Taal } from "../../tekst/taal.ts";
import type { Waardesoort } from "../document/types.ts";
import type { Toon } from "../punten.ts";

/**
 * A workbook for people who filter, sort and count: sheets of typed cells. The audit and every Document are made into this,
 * and one writer makes it a file. All text in it is raw: the writer makes it harmless.
 */
export interface Werkboek {
  readonly taal: Taal;
  readonly titel: string;
  /** Stands in every file, so that we know our own. */
  readonly kenmerk: string;
  readonly bladen: readonly Werkblad[];
}

export type Werkblad = Tabelblad | Leesblad;

/** One table: its heading stays in view, is repeated on every printed page, and can be filtered. */
export interface Tabelblad {
  readonly soort: "tabel";
  /** As it should be; the writer makes it a name that a spreadsheet accepts, and unique. */
  readonly naam: string;
  readonly kolommen: readonly Bladkolom[];
  readonly rijen: readonly Bladrij[];
  /** So many columns at the left stay in view too. */
  readonly vasteKolommen?: number;
}

/** A page to read from top to bottom: headings, facts, small tables under one another. */
export interface Leesblad {
  readonly soort: "lezen";
  readonly naam: string;
  /** Widths of the columns, in characters. */
  readonly breedtes: readonly number[];
  readonly rijen: readonly Bladrij[];
}

export interface Bladkolom {
  readonly kop: string;
  /** In characters. */
  readonly breedte: number;
  /** What its cells mostly hold; a cell says for itself what it is. */
  readonly waardesoort: Waardesoort;
}

export interface Bladrij {
  readonly cellen: readonly (Bladcel | undefined)[];
  /** How the row stands out; `kolomkop` is the heading of a small table on a page to read. */
  readonly vorm?: "titel" | "ondertitel" | "kop" | "kolomkop" | "nadruk";
}

/** Undefined in a row is an empty cell. */
export type Bladcel = Tekstcel | Getalcel | Dagcel;

interface Celvorm {
  /** A format may choose a colour; the words must do without. */
  readonly toon?: Toon;
  readonly vet?: boolean;
  /** So many columns wide, over empty cells at its right; only on a page to read, for it would hinder sorting. */
  readonly beslaat?: number;
}

export interface Tekstcel extends Celvorm {
  readonly soort: "tekst";
  /** A line break parts statements in one cell. */
  readonly tekst: string;
  /** An https address to go to; any other scheme is dropped. Never taken from the text itself. */
  readonly adres?: string;
  /** The name of another sheet of this workbook to go to. */
  readonly blad?: string;
}

export interface Getalcel extends Celvorm {
  readonly soort: "getal";
  readonly getal: number;
}

/** A day that is exactly known, as ISO text; a month or a quarter is a Tekstcel. */
export interface Dagcel extends Celvorm {
  readonly soort: "dag";
  readonly dag: string;
}
