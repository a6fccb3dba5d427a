import type { FileChild, IPropertiesOptions } from "docx";
import type { Deel, Document } from "../types.ts";
import { type Strook, stroken } from "./deel.ts";
import { voetnoten as maakVoetnoten } from "./noten.ts";
import type { Stijlen } from "./stijlen.ts";
import { inhoudsopgave, titelblad } from "./voorblad.ts";
import type { Werk } from "./werk.ts";

/** On what pages and in which styles the document is drawn. */
export interface Opmaak {
  readonly stijlen: Stijlen;
  /** Width of the text, in twentieths of a point. */
  readonly breedte: { readonly staand: number; readonly liggend: number };
  readonly nummertKoppen: boolean;
  /** Lists of the template number themselves. */
  readonly lijstenGenummerd: boolean;
  readonly metTitelblad: boolean;
}

/** The whole document, in stretches of pages of one orientation, with its footnotes. */
export function inhoud(
  document: Document,
  opmaak: Opmaak,
): {
  readonly stroken: readonly Strook[];
  readonly footnotes: NonNullable<IPropertiesOptions["footnotes"]>;
  readonly noottekst: (id: string) => string;
} {
  const namen = bladwijzers(document.delen);
  const voetnoten = maakVoetnoten(opmaak.stijlen);
  const nieuwNummer = teller();
  const werkVan = (liggend: boolean): Werk => ({
    ...opmaak,
    taal: document.taal,
    noten: voetnoten,
    nieuwDeel: voetnoten.nieuwDeel,
    bladwijzer: (id) => namen.get(id),
    nieuwNummer,
    breedte: liggend ? opmaak.breedte.liggend : opmaak.breedte.staand,
  });
  const staand = werkVan(false);
  const begin: readonly FileChild[] = [...(opmaak.metTitelblad ? titelblad(document, staand) : []), ...inhoudsopgave(document, staand)];
  // Title page and contents have their own pages.
  const delen = document.delen.map((deel, plek) => (plek === 0 ? { ...deel, nieuwePagina: true } : deel));
  const [eerste, ...rest] = stroken(delen, werkVan);
  const alle: readonly Strook[] =
    eerste === undefined || eerste.liggend
      ? [{ liggend: false, inhoud: begin }, ...(eerste === undefined ? [] : [eerste]), ...rest]
      : [{ liggend: false, inhoud: [...begin, ...eerste.inhoud] }, ...rest];
  return { stroken: alle, footnotes: voetnoten.alle(), noottekst: voetnoten.tekst };
}

/** Drawings need numbers that differ; those of a template are small. */
function teller(): () => number {
  let nummer = 9000;
  return () => {
    nummer += 1;
    return nummer;
  };
}

/** The bookmark of each section: hidden in Word's list, and short enough for it. */
function bladwijzers(delen: readonly Deel[]): ReadonlyMap<string, string> {
  const alle = (lijst: readonly Deel[]): readonly Deel[] => lijst.flatMap((deel) => [deel, ...alle(deel.delen ?? [])]);
  return new Map(alle(delen).map(({ id }, plek) => [id, `_Deel${plek + 1}`]));
}
