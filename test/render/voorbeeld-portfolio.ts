import fc from "fast-check";
import type { Portfolio } from "../../src/portfolio/portfolio-types.ts";
import { type Lid, leden, portfolioVan } from "../portfolio/opbouw.ts";
import { VIJANDIG } from "./vijandig.ts";

/** Some members, among them of one name and some that cannot be read. */
export const alle: readonly Lid[] = fc
  .sample(leden, { numRuns: 8, seed: 7 })
  .flat()
  .map((lid, plek) => {
    const map = `map-${plek}`;
    return "bijdrage" in lid ? { map, bijdrage: { ...lid.bijdrage, resultaat: { ...lid.bijdrage.resultaat, map } } } : { ...lid, map };
  });
export const voorbeeld = portfolioVan(alle, { nummers: [1, 3], van: 4 });

const velden = new Set(["naam", "map", "titel", "titel_en", "eis", "tooi"]);

/** Hostile text wherever a description, a normenkader or somebody else's file may have put it. */
export const vijandig: Portfolio = {
  ...(JSON.parse(JSON.stringify(voorbeeld), (sleutel, waarde: unknown) =>
    velden.has(sleutel) && typeof waarde === "string" ? VIJANDIG : waarde,
  ) as Portfolio),
  hulpmiddel: voorbeeld.hulpmiddel,
  normenkader: { id: VIJANDIG, versie: VIJANDIG, titel: VIJANDIG },
  selectie: { norm: [VIJANDIG] },
  grenzen: [VIJANDIG],
};
