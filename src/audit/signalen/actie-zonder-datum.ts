import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** Neither a deadline nor a frequency: nobody can say it is late. */
export const actieZonderDatum = signaalregel({
  id: "actie-zonder-datum",
  ernst: "middel",
  zoek: ({ systeem }) => {
    const zonder = lopend(systeem.acties).filter(
      ({ gereed, frequentie, uitspraken }) =>
        gereed === undefined && frequentie === undefined && !uitspraken.some(({ veld }) => veld === "gereed"),
    );
    return zonder.length === 0 ? [] : [{ args: { acties: zonder.map(actienaam) }, plaatsen: zonder.map(({ plaats }) => plaats) }];
  },
});
