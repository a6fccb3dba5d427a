import type { CellObject } from "write-excel-file/node";
import type { Toon } from "../punten.ts";
import type { Bladrij } from "./types.ts";

/** How cells look. Every colour stands beside words that say the same, and has a contrast of at least 7 to 1 with its text. */

/** On every Windows and Mac; elsewhere there is a letter of exactly its measures. */
export const LETTERTYPE = "Arial";
export const LETTERGROOTTE = 10;

type Stijl = Pick<
  CellObject,
  | "align"
  | "alignVertical"
  | "wrap"
  | "fontWeight"
  | "fontSize"
  | "textColor"
  | "textDecoration"
  | "backgroundColor"
  | "borderColor"
  | "borderStyle"
>;

const basis: Stijl = { alignVertical: "top", wrap: true };
const lijnen: Stijl = { borderStyle: "thin", borderColor: "#c3c8cf" };

/** The heading of a table. */
export const kopstijl: Stijl = {
  ...basis,
  ...lijnen,
  alignVertical: "center",
  fontWeight: "bold",
  textColor: "#ffffff",
  backgroundColor: "#263a4f",
};

const vormen: Readonly<Record<NonNullable<Bladrij["vorm"]>, Stijl>> = {
  titel: { fontWeight: "bold", fontSize: 16, wrap: false },
  ondertitel: { fontSize: 12, wrap: false },
  kop: { fontWeight: "bold", fontSize: 12, textColor: "#263a4f", wrap: false },
  kolomkop: kopstijl,
  nadruk: { fontWeight: "bold" },
};

const achtergrond: Readonly<Record<Toon, string>> = {
  goed: "#e0f0e3",
  fout: "#fbe2df",
  vraag: "#fff2d0",
  plan: "#e0ebf7",
  voorstel: "#eee6f6",
  neutraal: "#eceef1",
};

export const linkstijl: Stijl = { textColor: "#0b4a8f", textDecoration: { underline: true } };

export interface Celstand {
  readonly vorm: Bladrij["vorm"];
  /** In a table every cell has lines around it. */
  readonly inTabel: boolean;
  readonly toon: Toon | undefined;
  readonly vet: boolean | undefined;
}

/** How a cell looks, by where it stands and how it is meant. */
export const celstijl = ({ vorm, inTabel, toon, vet }: Celstand): Stijl => ({
  ...basis,
  ...(inTabel && lijnen),
  ...(vorm && vormen[vorm]),
  ...(vet && { fontWeight: "bold" }),
  ...(toon && { backgroundColor: achtergrond[toon] }),
});
