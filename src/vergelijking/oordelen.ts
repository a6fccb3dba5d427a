import type { Rapport } from "../audit/rapport-types.ts";
import type { Oordeel } from "../audit/uitkomst-types.ts";
import { paren, perNorm } from "./samen.ts";
import type { Eisverschil, Oordeelverschil } from "./types.ts";

/** Strengthening a fact never lowers this (docs/architecture.md, the promises). */
const rang: Partial<Record<Oordeel, number>> = { "voldoet-niet": 0, "niet-getoetst": 1, deels: 2, voldoet: 3 };

/** The verdict per norm and domein, old and new. */
export function oordeelverschillen(oud: Rapport, nieuw: Rapport, eisen: readonly Eisverschil[]): readonly Oordeelverschil[] {
  return paren(perNorm(oud), perNorm(nieuw)).flatMap(({ oud: was, nieuw: is }) => {
    const norm = is ?? was;
    if (norm === undefined) return [];
    const { id, titel, titel_en, domein } = norm;
    const richting = richtingVan(was?.oordeel, is?.oordeel);
    const eigen = eisen.filter((eis) => eis.norm === id && eis.domein === domein && eis.verdwenen !== undefined);
    return [
      {
        id,
        titel,
        titel_en,
        domein,
        ...(was && { oud: was.oordeel }),
        ...(is && { nieuw: is.oordeel }),
        richting,
        verdwenen: richting === "verbeterd" ? eigen.map((eis) => eis.id) : [],
      },
    ];
  });
}

function richtingVan(oud: Oordeel | undefined, nieuw: Oordeel | undefined): Oordeelverschil["richting"] {
  if (oud === nieuw) return "gelijk";
  const [was, is] = [oud && rang[oud], nieuw && rang[nieuw]];
  if (was === undefined || is === undefined) return "anders";
  return is > was ? "verbeterd" : "verslechterd";
}
