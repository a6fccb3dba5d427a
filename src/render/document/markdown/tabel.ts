import type { Cel, Kolom, Rij, Tabel } from "../types.ts";
import type { Blok, Tabelrij, Zinsdeel } from "./boom.ts";
import type { Noten } from "./noten.ts";
import { vetWoord, woord, zin } from "./tekst.ts";

/** The only HTML we write: a cell cannot hold paragraphs, and a line break in it has no other form. */
const REGELEINDE: Zinsdeel = { type: "html", value: "<br>" };

export function tabel({ titel, titelVerborgen, kolommen, rijen }: Tabel, noten: Noten): readonly Blok[] {
  const kop: readonly Blok[] = titelVerborgen || titel.trim() === "" ? [] : [{ type: "paragraph", children: [vetWoord(titel)] }];
  if (kolommen.length === 0) return kop;
  const koprij: Tabelrij = { type: "tableRow", children: kolommen.map((kolom) => ({ type: "tableCell", children: [woord(kolom.kop)] })) };
  const align = kolommen.map(({ waardesoort }) => (waardesoort === "getal" ? ("right" as const) : null));
  return [...kop, { type: "table", align, children: [koprij, ...rijen.map((een) => rij(een, kolommen, noten))] }];
}

const rij = ({ cellen, metKop, nadruk }: Rij, kolommen: readonly Kolom[], noten: Noten): Tabelrij => ({
  type: "tableRow",
  children: kolommen.map((_, plek) => ({
    type: "tableCell",
    children: cel(cellen[plek], noten, nadruk === true || (metKop === true && plek === 0)),
  })),
});

const cel = (een: Cel | undefined, noten: Noten, vet: boolean): Zinsdeel[] =>
  (een?.inhoud ?? [])
    .map((alinea) => zin(alinea, noten, vet))
    .filter((alinea) => alinea.length > 0)
    .flatMap((alinea, nummer) => (nummer === 0 ? alinea : [REGELEINDE, ...alinea]));
