import type { Plaats } from "../../diagnostic/types.ts";
import type { Stuk, Tekst } from "../document/types.ts";
import type { Punt } from "../punten.ts";
import type { Blad } from "./blad.ts";

/** A statement of a column as a paragraph: sign, text, qualifications; its source is a footnote. */
export function punttekst({ teken, toon, vooraf, tekst, bij, bron, plaats }: Punt, blad: Blad): Tekst {
  const noot = bronnoot(bron, plaats, blad);
  const delen: readonly Stuk[] = [
    { tekst: `${teken} `, toon, stijl: "vet" },
    ...(vooraf === undefined ? [] : [{ tekst: `${vooraf}: `, stijl: "vet" } as const]),
    { tekst },
    ...(bij.length === 0 ? [] : [{ tekst: ` (${bij.join(", ")})` }]),
  ];
  return noot === "" ? delen : [...delen.slice(0, -1), { ...(delen.at(-1) as Stuk), noot }];
}

/** "Integriteitsplan, hfst. 3 · registers.yaml:12"; empty when neither is known. */
export const bronnoot = (bron: string | undefined, plaats: Plaats | undefined, { tekst, bron: weergave }: Blad): string =>
  [...(bron ? [weergave.kort(bron)] : []), ...(plaats === undefined ? [] : [tekst.regel(plaats.bestand, plaats.regel)])].join(" · ");
