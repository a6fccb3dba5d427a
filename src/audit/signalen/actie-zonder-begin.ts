import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** It recurs, but nothing says when the first time is: no date, no running practice, no years marked in the programme. */
export const actieZonderBegin = signaalregel({
  id: "actie-zonder-begin",
  ernst: "laag",
  zoek: ({ systeem }) => {
    const gemerkt = new Set(systeem.programma.filter(({ jaren }) => jaren.length > 1).flatMap(({ acties }) => acties));
    const zonder = lopend(systeem.acties).filter(
      ({ nr, gereed, frequentie, stand }) => frequentie !== undefined && gereed === undefined && stand !== "lopend" && !gemerkt.has(nr),
    );
    return zonder.length === 0 ? [] : [{ args: { acties: zonder.map(actienaam) }, plaatsen: zonder.map(({ plaats }) => plaats) }];
  },
});
