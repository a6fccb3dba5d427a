import type { Normoordeel, Rapport } from "../../audit/rapport-types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { citekst } from "../../tekst/ci.ts";
import type { RenderOpties } from "../types.ts";
import { teltZwaarte } from "./gaten.ts";

/** Verdicts of this norm that went down since the baseline, in words: no gap need show why. */
export function gedaald(
  norm: Pick<Normoordeel, "id" | "domein">,
  { baseline }: Rapport,
  { taal, failOn }: RenderOpties,
): readonly string[] {
  const { oordeel } = catalogus(taal).rapport;
  return (baseline?.gedaald ?? [])
    .filter(({ id, domein, zwaarte }) => id === norm.id && domein === norm.domein && teltZwaarte(zwaarte, failOn))
    .map(({ van, naar }) => citekst(taal).gedaald(oordeel[van], oordeel[naar]));
}
