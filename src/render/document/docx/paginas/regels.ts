import { tekstbreedte } from "./breedte.ts";

/** A stretch of text in one letter. */
export interface Letterreeks {
  readonly tekst: string;
  readonly vet: boolean;
}

/** On how many lines a paragraph comes, broken at spaces and after hyphens as Word does; at least one. */
export function aantalRegels(reeksen: readonly Letterreeks[], punten: number, breedte: number): number {
  let regels = 1;
  let vol = 0;
  let spatie = 0;
  for (const { breed, wit } of woorden(reeksen, punten)) {
    if (vol > 0 && vol + spatie + breed > breedte) {
      regels += 1;
      vol = 0;
      spatie = 0;
    }
    // A word wider than the line goes on on the next.
    const over = Math.max(0, Math.ceil((vol + spatie + breed) / breedte) - 1);
    regels += over;
    vol = vol + spatie + breed - over * breedte;
    spatie = wit;
  }
  return regels;
}

interface Woord {
  readonly breed: number;
  /** The space after it, which does not count at the end of a line. */
  readonly wit: number;
}

/** The parts that stay together; one may run on over stretches of text. */
function woorden(reeksen: readonly Letterreeks[], punten: number): readonly Woord[] {
  const uit: Woord[] = [];
  let breed = 0;
  for (const { tekst, vet } of reeksen) {
    for (const [deel, kern = "", wit = ""] of tekst.matchAll(/([^ -]*-?)( *)/g)) {
      if (deel === "") continue;
      breed += tekstbreedte(kern, punten, vet);
      if (wit === "" && !kern.endsWith("-")) continue;
      uit.push({ breed, wit: tekstbreedte(wit, punten, vet) });
      breed = 0;
    }
  }
  return breed > 0 ? [...uit, { breed, wit: 0 }] : uit;
}
