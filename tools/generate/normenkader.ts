import { leesBasisnormen } from "./lees-basisnormen.ts";

const kop = "// Generated from src/normenkader/basisnormen by `npm run generate`; do not edit.";
/** A JSON text is read several times faster than the same data as code. */
const alsJson = (waarde: unknown): string => `JSON.parse(\n  ${JSON.stringify(JSON.stringify(waarde))},\n);\n`;

/** The text of src/generated/basisnormen.ts. */
export function normenkaderTekst(): string {
  const { kader } = leesBasisnormen();
  return `${kop}
import type { Normenkader } from "../normenkader/types.ts";

/** Our own normenkader, checked when it was built. */
export const basisnormen: Normenkader = ${alsJson(kader)}`;
}

/** The text of src/generated/basisnormen-basis.ts: what only a normenkader that builds upon ours needs. */
export function basisTekst(): string {
  const { indelingen } = leesBasisnormen();
  return `${kop}
import type { YamlGroep } from "../beschrijving/lees/boom.ts";

/** The indelingen as written. */
export const indelingen: readonly YamlGroep[] = ${alsJson(indelingen)}`;
}

/** The text of src/generated/basisnormen-proeven.ts: what only the tests and the documentation of the norms need. */
export function proevenTekst(): string {
  const { proeven, plaatsVan } = leesBasisnormen();
  const plaatsen = proeven.map(({ bestand, pad }) => [plaatsVan(bestand, pad).regel, plaatsVan(bestand, pad).kolom]);
  return `${kop}
import type { Proef } from "../normenkader/proef-types.ts";

/** The tests of our own eisen. */
export const proeven: readonly Proef[] = ${alsJson(proeven)}
/** Line and column of each. */
export const plaatsen: readonly (readonly [regel: number, kolom: number])[] = ${alsJson(plaatsen)}`;
}
