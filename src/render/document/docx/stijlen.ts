import type { Toon } from "../../punten.ts";

/** What a piece of the document is; a template may have a style of its own for it. */
export type Stijlrol =
  | "titel"
  | "ondertitel"
  | "kop1"
  | "kop2"
  | "kop3"
  | "kop4"
  | "inhoudskop"
  | "inhoud1"
  | "inhoud2"
  | "alinea"
  | "lijst"
  | "genummerd"
  | "bijschrift"
  | "melding"
  | "tabeltekst"
  | "tabelkop"
  | "tabelnadruk"
  | "tabelnoot"
  | "gegevenstekst"
  | "tabel"
  | "gegevens"
  | "kopregel"
  | "voetregel"
  | "noot"
  | "nootteken"
  | "link"
  | "vet"
  | "cursief"
  | `toon-${Toon}`;

/** The id of the style for each role. */
export type Stijlen = Readonly<Record<Stijlrol, string>>;

/** Ids of our own styles. Those Word knows itself have Word's ids, so that every program translates their names. */
export const eigenStijlen: Stijlen = {
  titel: "Title",
  ondertitel: "Subtitle",
  kop1: "Heading1",
  kop2: "Heading2",
  kop3: "Heading3",
  kop4: "Heading4",
  inhoudskop: "TOCHeading",
  inhoud1: "TOC1",
  inhoud2: "TOC2",
  alinea: "Normal",
  lijst: "ListBullet",
  genummerd: "ListNumber",
  bijschrift: "Caption",
  melding: "Melding",
  tabeltekst: "Tabeltekst",
  tabelkop: "Tabelkop",
  tabelnadruk: "Tabelnadruk",
  tabelnoot: "Tabelnoot",
  gegevenstekst: "Gegevenstekst",
  tabel: "Rapporttabel",
  gegevens: "Gegevenstabel",
  kopregel: "Header",
  voetregel: "Footer",
  noot: "FootnoteText",
  nootteken: "FootnoteReference",
  link: "Hyperlink",
  vet: "Strong",
  cursief: "Emphasis",
  "toon-goed": "ToonGoed",
  "toon-fout": "ToonFout",
  "toon-vraag": "ToonVraag",
  "toon-plan": "ToonPlan",
  "toon-voorstel": "ToonVoorstel",
  "toon-neutraal": "ToonNeutraal",
};

/** Colours of text on white, each with a contrast of at least 4.5 to 1. */
export const toonkleur: Readonly<Record<Toon, string>> = {
  goed: "1A6B38",
  fout: "B3261E",
  vraag: "8A5A00",
  plan: "1F4E8C",
  voorstel: "5B3A91",
  neutraal: "595959",
};

/** The same as the background of a cell or a bar, light enough for black text. */
export const toonvlak: Readonly<Record<Toon, string>> = {
  goed: "DCEFE2",
  fout: "F9DEDB",
  vraag: "FCEFCF",
  plan: "DFE9F6",
  voorstel: "E8E0F4",
  neutraal: "ECECEC",
};

/** The same for a bar: at least 3 to 1 against white, and light enough for `OP_STAAF` on it, at least 4.5 to 1. */
export const toonstaaf: Readonly<Record<Toon, string>> = {
  goed: "3E9B5C",
  fout: "E0655C",
  vraag: "C2851A",
  plan: "4C8ED6",
  voorstel: "9A7BD0",
  neutraal: "8C8C8C",
};

/** A number on a bar or next to it: it may be wider than its part, so it must be readable on any of them and on white. */
export const OP_STAAF = "1A1A1A";

export const ACCENT = "1F3A5F";
export const GRIJS = "595959";
export const LIJN = "BFC7D1";

/** Room around the text of a cell, in twentieths of a point. */
export interface Celmarges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const celmarges: Readonly<Record<"tabel" | "gegevens", Celmarges>> = {
  tabel: { top: 50, left: 85, bottom: 30, right: 85 },
  gegevens: { top: 40, left: 0, bottom: 40, right: 170 },
};
