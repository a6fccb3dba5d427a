import { voorTerminal } from "../../escape.ts";
import { breedteVan, vulAan, wikkel } from "../../terminal/wikkel.ts";
import type { Raster } from "../types.ts";
import { gewoneRegels, type Vlak } from "./regels.ts";

/** Narrower than this, names of rows are hard to read. */
const SMALST = 18;
/** Longer pieces of a heading would stand wider apart than a table. */
const LANGST = 4;

/**
 * A heat map of many columns: a sign per cell, close together, with the headings in pieces above each other ("BN" over
 * "01"). Undefined where even that does not fit.
 */
export function dichteRegels({ titel, hoek, kolommen, rijen }: Raster, { stijl, breedte }: Vlak): readonly string[] | undefined {
  const koppen = kolommen.map((kop) => voorTerminal(kop).split(/[-\s]+/));
  const plek = Math.max(1, ...koppen.flat().map(breedteVan)) + 1;
  const naam = breedte - plek * kolommen.length;
  if (plek > LANGST + 1 || naam < SMALST) return undefined;
  const hoogte = Math.max(1, ...koppen.map(({ length }) => length));
  // The last piece stands right above the signs.
  const kopregel = (nummer: number): string =>
    koppen.map((stukken) => vulAan(` ${stukken[nummer - hoogte + stukken.length] ?? ""}`, plek)).join("");
  const regels = rijen.flatMap((rij) => {
    const namen = wikkel(voorTerminal(rij.naam), naam - 3).map((regel, nummer) => (nummer === 0 ? regel : `  ${regel}`));
    const vakken = rij.vakken.map(
      (vak) => ` ${vak === undefined ? " " : stijl.toon[vak.toon](voorTerminal(vak.teken))}${" ".repeat(plek - 2)}`,
    );
    return namen.map((regel, nummer) => (nummer < namen.length - 1 ? regel : `${vulAan(regel, naam)}${vakken.join("")}`.trimEnd()));
  });
  return [
    ...gewoneRegels(titel, breedte, stijl.vet),
    ...Array.from({ length: hoogte }, (_, nummer) =>
      stijl.vet(`${vulAan(nummer === hoogte - 1 ? voorTerminal(hoek) : "", naam)}${kopregel(nummer)}`.trimEnd()),
    ),
    ...regels,
  ];
}
