import { cel, getal, kolom } from "./maak.ts";
import type { Raster, Staven, Tabel, Vak } from "./types.ts";

/** A chart as the table of its numbers, for formats and readers without drawings. */
export const stavenTabel = ({ titel, reeksen, rijen }: Staven): Tabel => ({
  soort: "tabel",
  titel,
  kolommen: [kolom(""), ...reeksen.map(({ naam }) => kolom(naam, 1, "getal"))],
  rijen: rijen.map(({ naam, aantallen }) => ({
    metKop: true,
    cellen: [cel(naam), ...reeksen.map((_, plek) => getal(aantallen[plek] ?? 0))],
  })),
});

/** A heat map as a table: sign and words in every cell, or what `inhoud` makes of it. */
export const rasterTabel = (
  { titel, hoek, kolommen, rijen }: Raster,
  inhoud: (vak: Vak) => string = ({ teken, tekst }) => `${teken} ${tekst}`,
): Tabel => ({
  soort: "tabel",
  titel,
  kolommen: [kolom(hoek, 2), ...kolommen.map((naam) => kolom(naam))],
  rijen: rijen.map(({ naam, link, vakken }) => ({
    metKop: true,
    cellen: [
      cel({ tekst: naam, ...(link !== undefined && { link }) }),
      ...kolommen.map((_, plek) => {
        const vak = vakken[plek];
        if (vak === undefined) return cel();
        return { ...cel({ tekst: inhoud(vak), ...(vak.link !== undefined && { link: vak.link }) }), toon: vak.toon };
      }),
    ],
  })),
});

/** What each sign of a heat map says, or undefined where one sign says several things: then signs alone would not do. */
export function betekenissen({ rijen }: Raster): ReadonlyMap<string, string> | undefined {
  const uit = new Map<string, string>();
  for (const vak of rijen.flatMap(({ vakken }) => vakken)) {
    if (vak === undefined) continue;
    if ((uit.get(vak.teken) ?? vak.tekst) !== vak.tekst) return undefined;
    uit.set(vak.teken, vak.tekst);
  }
  return uit;
}
