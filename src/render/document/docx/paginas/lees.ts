import type { IXmlableObject } from "docx";
import { isVet } from "./maten.ts";
import type { Letterreeks } from "./regels.ts";

/** A paragraph as far as it takes room. */
export interface Alinea {
  readonly soort: "alinea";
  readonly stijl: string | undefined;
  readonly reeksen: readonly Letterreeks[];
  readonly nieuwePagina: boolean;
  readonly bijVolgende: boolean;
  readonly bladwijzers: readonly string[];
  /** Numbers of the footnotes it refers to for the first time. */
  readonly noten: readonly string[];
  /** The height of a drawing in it, in twentieths of a point. */
  readonly tekening: number;
}

export interface Tabelblok {
  readonly soort: "tabel";
  readonly stijl: string | undefined;
  readonly kolommen: readonly number[];
  readonly rijen: readonly { readonly kop: boolean; readonly cellen: readonly (readonly Alinea[])[] }[];
}

export interface Sectieblok {
  readonly blokken: readonly (Alinea | Tabelblok)[];
  readonly breedte: number;
  readonly hoogte: number;
}

type Knoop = Readonly<Record<string, unknown>>;

const isKnoop = (een: unknown): een is Knoop => typeof een === "object" && een !== null && !Array.isArray(een);
/** The name and content of an element of the library's own form of XML: an object with one key. */
const naamVan = (een: unknown): string => (isKnoop(een) ? (Object.keys(een)[0] ?? "") : "");
const inhoudVan = (een: unknown): unknown => (isKnoop(een) ? een[naamVan(een)] : undefined);
const kinderen = (een: unknown): readonly unknown[] => {
  const inhoud = inhoudVan(een);
  return Array.isArray(inhoud) ? inhoud : [];
};
const kind = (een: unknown, naam: string): unknown => kinderen(een).find((ander) => naamVan(ander) === naam);
const alle = (een: unknown, naam: string): readonly unknown[] => kinderen(een).filter((ander) => naamVan(ander) === naam);

function attribuut(een: unknown, naam: string): unknown {
  const inhoud = inhoudVan(een);
  const drager = Array.isArray(inhoud) ? inhoud.find((ander) => isKnoop(ander) && "_attr" in ander) : inhoud;
  const attributen = isKnoop(drager) ? drager._attr : undefined;
  return isKnoop(attributen) ? attributen[naam] : undefined;
}
const tekst = (waarde: unknown): string | undefined => (waarde === undefined ? undefined : String(waarde));
const getal = (een: unknown, naam: string): number => Number(attribuut(een, naam) ?? 0);

/** What only just fits may not, for programs round differently: half a point. */
const SPELING = 10;

/** The sections of a body as the library has it ready to write: each ends with its page size. */
export function leesSecties(body: IXmlableObject): readonly Sectieblok[] {
  const secties: Sectieblok[] = [];
  let blokken: (Alinea | Tabelblok)[] = [];
  for (const een of kinderen(body)) {
    if (naamVan(een) === "w:p") blokken.push(alinea(een));
    if (naamVan(een) === "w:tbl") blokken.push(tabelblok(een));
    const sectPr = naamVan(een) === "w:sectPr" ? een : kind(kind(een, "w:pPr"), "w:sectPr");
    if (sectPr === undefined) continue;
    const [maat, rand] = [kind(sectPr, "w:pgSz"), kind(sectPr, "w:pgMar")];
    secties.push({
      blokken,
      breedte: getal(maat, "w:w") - getal(rand, "w:left") - getal(rand, "w:right"),
      hoogte: getal(maat, "w:h") - getal(rand, "w:top") - getal(rand, "w:bottom") - SPELING,
    });
    blokken = [];
  }
  return secties;
}

function alinea(een: unknown): Alinea {
  const eigenschappen = kind(een, "w:pPr");
  const runs = kinderen(een).flatMap((ander) => (naamVan(ander) === "w:hyperlink" ? kinderen(ander) : [ander]));
  const inRuns = runs.flatMap(kinderen);
  return {
    soort: "alinea",
    stijl: tekst(attribuut(kind(eigenschappen, "w:pStyle"), "w:val")),
    reeksen: runs.filter((run) => naamVan(run) === "w:r").map(letterreeks),
    nieuwePagina: kind(eigenschappen, "w:pageBreakBefore") !== undefined,
    bijVolgende: kind(eigenschappen, "w:keepNext") !== undefined,
    bladwijzers: kinderen(een)
      .filter((ander) => naamVan(ander) === "w:bookmarkStart")
      .map((ander) => String(attribuut(ander, "w:name"))),
    noten: inRuns.filter((deel) => naamVan(deel) === "w:footnoteReference").map((deel) => String(attribuut(deel, "w:id"))),
    tekening: Math.max(0, ...inRuns.filter((deel) => naamVan(deel) === "w:drawing").map(tekeninghoogte)),
  };
}

const EMU_PER_TWIP = 635;
const tekeninghoogte = (tekening: unknown): number => getal(kind(kind(tekening, "wp:inline"), "wp:extent"), "cy") / EMU_PER_TWIP;

function letterreeks(run: unknown): Letterreeks {
  const delen = alle(run, "w:t").map((een) =>
    kinderen(een)
      .filter((deel) => typeof deel === "string")
      .join(""),
  );
  return { tekst: delen.join(""), vet: isVet(tekst(attribuut(kind(kind(run, "w:rPr"), "w:rStyle"), "w:val"))) };
}

const tabelblok = (een: unknown): Tabelblok => ({
  soort: "tabel",
  stijl: tekst(attribuut(kind(kind(een, "w:tblPr"), "w:tblStyle"), "w:val")),
  kolommen: alle(kind(een, "w:tblGrid"), "w:gridCol").map((kolom) => getal(kolom, "w:w")),
  rijen: alle(een, "w:tr").map((rij) => ({
    kop: kind(kind(rij, "w:trPr"), "w:tblHeader") !== undefined,
    cellen: alle(rij, "w:tc").map((cel) => alle(cel, "w:p").map(alinea)),
  })),
});
