import type { CellObject } from "write-excel-file/node";
import type { WerkboekTekst } from "../../tekst/nl/werkboek.ts";
import { buitenadres } from "./adres.ts";
import { kort } from "./namen.ts";
import { type Celstand, celstijl, linkstijl } from "./stijl.ts";
import type { Bladcel, Tekstcel } from "./types.ts";

/** What Excel holds in one cell. */
const HOOGSTENS_TEKENS = 32_767;
const HOOGSTENS_REGELS = 254;

/** As it is, with room at the right: an indent is not drawn everywhere. */
const GETALVORM = "General_)";

/** Before this day Excel counts a 29 February 1900 that never was. */
const EERSTE_DAG = "1900-03-01";

/** Keeps the texts of a workbook and gives each a key: what goes through the library is ours, never somebody else's text. */
export interface Tekstenlijst {
  readonly sleutel: (tekst: string) => string;
}

export interface Celmaker {
  readonly woorden: WerkboekTekst;
  readonly teksten: Tekstenlijst;
}

/** A cell as the library writes it. A text is always a text, whatever it begins with. */
export function alsCel(cel: Bladcel | undefined, stand: Omit<Celstand, "toon" | "vet">, maker: Celmaker): CellObject {
  const stijl: CellObject = {
    ...celstijl({ ...stand, toon: cel?.toon, vet: cel?.vet }),
    ...(cel?.beslaat !== undefined && { columnSpan: cel.beslaat }),
  };
  if (cel === undefined) return stijl;
  switch (cel.soort) {
    case "getal":
      return { ...stijl, type: Number, value: cel.getal, align: "right", format: GETALVORM };
    case "dag":
      return cel.dag < EERSTE_DAG ? tekstcel(cel.dag, stijl, maker) : { ...stijl, ...datum(cel.dag), format: maker.woorden.datumvorm };
    case "tekst":
      return tekstcel(cel.tekst, { ...stijl, ...(isLink(cel) && linkstijl) }, maker);
    default:
      return cel satisfies never;
  }
}

const isLink = ({ adres, blad }: Tekstcel): boolean => blad !== undefined || buitenadres(adres) !== undefined;

/** "@" keeps what looks like a formula a text, also after a reader has opened the cell and left it again. */
function tekstcel(tekst: string, stijl: CellObject, { woorden, teksten }: Celmaker): CellObject {
  if (tekst === "") return stijl;
  return { ...stijl, type: String, value: teksten.sleutel(pas(tekst, woorden.ingekort)), ...(/^[=+\-@]/.test(tekst) && { format: "@" }) };
}

const datum = (dag: string): CellObject => ({ type: Date, value: new Date(`${dag}T00:00:00Z`), align: "left" });

/** As much of a text as a cell holds, and said where that is not all. */
export function pas(tekst: string, ingekort: string): string {
  const regels = tekst.split("\n");
  if (tekst.length <= HOOGSTENS_TEKENS && regels.length <= HOOGSTENS_REGELS) return tekst;
  const begin = regels.slice(0, HOOGSTENS_REGELS - 1).join("\n");
  return `${kort(begin, HOOGSTENS_TEKENS - ingekort.length - 1)}\n${ingekort}`;
}
