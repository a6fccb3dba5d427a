import type { Taal } from "../../tekst/taal.ts";
import type { Toon } from "../punten.ts";

/**
 * A report as a reader knows it: title page, sections, paragraphs, tables, charts. Every document (gap analysis, comparison,
 * plan, annual report) is made into this once; each format draws it. All text in it is raw: a format escapes all of it.
 */
export interface Document {
  readonly taal: Taal;
  readonly titel: string;
  /** Under the title, e.g. the organisation. */
  readonly ondertitel?: string;
  /** "basisnormen-rapport 1.0, basisnormen 0.1.0": stands in every file, so that we know our own. */
  readonly kenmerk: string;
  /** The facts about the document itself, for a title page: label and value. */
  readonly gegevens: readonly Gegeven[];
  readonly delen: readonly Deel[];
  /** False where headings bring a number of their own ("Deel I"): formats that number headings then add none. */
  readonly genummerd?: boolean;
}

export interface Gegeven {
  readonly naam: string;
  readonly waarde: string;
}

/** A section with its heading; `delen` are one level deeper. */
export interface Deel {
  /** Unique in the document, letters, digits and hyphens: the target of links. */
  readonly id: string;
  readonly kop: string;
  readonly bouwstenen: readonly Bouwsteen[];
  readonly delen?: readonly Deel[];
  /** Begins on a new page in paged formats. */
  readonly nieuwePagina?: boolean;
  /** Its tables are wide: a landscape page in paged formats. It holds for its `delen` too. */
  readonly liggend?: boolean;
  /** Holds the annexes: formats that number their headings give its `delen` letters. */
  readonly bijlagen?: boolean;
}

export type Bouwsteen = Alinea | Lijst | Gegevens | Tabel | Staven | Raster | Melding;

/** A run of text within a paragraph. */
export interface Stuk {
  readonly tekst: string;
  readonly stijl?: "vet" | "cursief";
  /** How it is meant; a format may choose a colour, the words must do without. */
  readonly toon?: Toon;
  /** An address to go to: https, or "#id" of a Deel. A format drops any other scheme. */
  readonly link?: string;
  /** A source or remark, shown as a footnote where a format has them. */
  readonly noot?: string;
}

/** One paragraph. */
export type Tekst = readonly Stuk[];

export interface Alinea {
  readonly soort: "alinea";
  readonly tekst: Tekst;
}

export interface Lijst {
  readonly soort: "lijst";
  readonly genummerd?: boolean;
  readonly items: readonly Tekst[];
}

/** Labels with their values. */
export interface Gegevens {
  readonly soort: "gegevens";
  readonly regels: readonly Gegeven[];
}

export interface Tabel {
  readonly soort: "tabel";
  /** What the table shows; its caption, and its name for who cannot see it. */
  readonly titel: string;
  /** Keep `titel` for readers by ear only, because the heading above says the same. */
  readonly titelVerborgen?: boolean;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rij[];
  /**
   * The name of its sheet in a workbook (at most 31 characters); without it the heading of its section is used. Tables that
   * give the same name and have the same columns share one sheet, with a column in front that names the section.
   */
  readonly werkblad?: string;
}

export interface Kolom {
  readonly kop: string;
  /** Share of the width, compared with the other columns. */
  readonly breedte: number;
  readonly waardesoort: Waardesoort;
}

/** Numbers are put to the right and stay numbers in a workbook; dates are ISO days there. */
export type Waardesoort = "tekst" | "getal" | "datum";

export interface Rij {
  readonly cellen: readonly Cel[];
  /** The first cell names the row. */
  readonly metKop?: boolean;
  /** A sum or another row that stands out. */
  readonly nadruk?: boolean;
}

/** Paragraphs; and the value itself where a workbook must be able to count with it: a number, or an ISO day. */
export interface Cel {
  readonly inhoud: readonly Tekst[];
  readonly waarde?: number | string;
  readonly toon?: Toon;
}

/** A bar chart: each row one bar, in parts. Formats without drawings show the same numbers as a table. */
export interface Staven {
  readonly soort: "staven";
  readonly titel: string;
  /** What there is to see, in a sentence: the text alternative. */
  readonly omschrijving: string;
  readonly reeksen: readonly { readonly naam: string; readonly toon: Toon }[];
  /** `aantallen` in the order of `reeksen`. */
  readonly rijen: readonly { readonly naam: string; readonly aantallen: readonly number[] }[];
  /** Its numbers stand in a table of the same section already: a format does not put them in one again. */
  readonly herhaalt?: boolean;
}

/** A heat map: a sign and a word per cell, so that it can be read without colour. */
export interface Raster {
  readonly soort: "raster";
  readonly titel: string;
  /** Over the column of row names. */
  readonly hoek: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly naam: string; readonly link?: string; readonly vakken: readonly (Vak | undefined)[] }[];
  /** The name of its sheet in a workbook; without it `titel` is used. */
  readonly werkblad?: string;
}

export interface Vak {
  readonly teken: string;
  readonly tekst: string;
  readonly toon: Toon;
  readonly link?: string;
}

/** A remark that must not be missed. */
export interface Melding {
  readonly soort: "melding";
  readonly toon: Toon;
  readonly tekst: readonly Tekst[];
}
