import { LETTERGROOTTE } from "./stijl.ts";
import type { Bladcel, Bladrij } from "./types.ts";

/**
 * How high a row must be to show all its text. Excel works that out for itself, LibreOffice and viewers in a browser do
 * not; so a row carries our estimate, without fixing it: it still follows the text when a reader changes that.
 */

/** Points per line of Arial 10, and above and below the text. */
const PER_REGEL = LETTERGROOTTE * 1.275;
const RAND = 2;

/** Higher than this no row can be. */
const HOOGSTE = 409;

const vormregel = { titel: 21, ondertitel: 16, kop: 18, kolomkop: PER_REGEL, nadruk: PER_REGEL } as const;

/** In points; `kolombreedtes` are those of the columns, in characters. */
export function rijhoogte({ cellen, vorm }: Bladrij, kolombreedtes: readonly number[]): number {
  const regels = cellen.map((cel, plek) => aantalRegels(cel, breedteVan(cel, plek, kolombreedtes)));
  const wikkelt = vorm === undefined || vorm === "nadruk" || vorm === "kolomkop";
  const hoogte = wikkelt ? Math.max(1, ...regels) * PER_REGEL : vormregel[vorm];
  return Math.min(HOOGSTE, Math.round((hoogte + RAND) * 4) / 4);
}

/** A cell may reach over the columns at its right. */
export const breedteVan = (cel: Bladcel | undefined, plek: number, kolombreedtes: readonly number[]): number =>
  kolombreedtes.slice(plek, plek + (cel?.beslaat ?? 1)).reduce((som, breedte) => som + breedte, 0);

const aantalRegels = (cel: Bladcel | undefined, breedte: number): number =>
  cel?.soort === "tekst" ? cel.tekst.split("\n").reduce((som, regel) => som + gewikkeld(regel, breedte), 0) : 1;

/** Lines after breaking between words, as a spreadsheet does. */
function gewikkeld(tekst: string, breedte: number): number {
  let regels = 1;
  let vol = 0;
  for (const woord of tekst.split(" ")) {
    const lengte = lengteVan(woord);
    if (vol > 0 && vol + lengte > breedte) {
      regels += 1;
      vol = 0;
    }
    vol += lengte + SPATIE;
    if (lengte > breedte) {
      const extra = Math.ceil(lengte / breedte) - 1;
      regels += extra;
      vol -= extra * breedte;
    }
  }
  return regels;
}

/** Widths in Arial, where 1 is the digit that the width of a column counts in. */
const SPATIE = 0.53;
const breedtes: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’‘|]/, 0.43],
  [/[tfrI.,:;!()[\]/-]/, 0.57],
  [/[cksvxyz]/, 0.96],
  [/[mMW@%—…]/, 1.6],
  [/[wA-Z&]/, 1.36],
];
const GEWOON = 1.07;

function lengteVan(woord: string): number {
  let lengte = 0;
  for (const letter of woord) lengte += breedtes.find(([vorm]) => vorm.test(letter))?.[1] ?? GEWOON;
  return lengte;
}
