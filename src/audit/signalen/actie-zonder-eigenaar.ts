import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";

export const actieZonderEigenaar = signaalregel({
  id: "actie-zonder-eigenaar",
  ernst: "middel",
  zoek: ({ systeem }) => {
    const zonder = lopend(systeem.acties).filter(({ verantwoordelijk }) => verantwoordelijk.length === 0);
    return zonder.length === 0 ? [] : [{ args: { acties: zonder.map(actienaam) }, plaatsen: zonder.map(({ plaats }) => plaats) }];
  },
});
