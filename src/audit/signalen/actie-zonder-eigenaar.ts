import { signaalregel } from "./types.ts";

export const actieZonderEigenaar = signaalregel({
  id: "actie-zonder-eigenaar",
  ernst: "middel",
  zoek: ({ systeem }) =>
    systeem.acties
      .filter(({ verantwoordelijk, stand }) => verantwoordelijk.length === 0 && stand !== "vervallen" && stand !== "gereed")
      .map(({ nr, titel, plaats }) => ({ args: { nr, titel }, plaatsen: [plaats] })),
});
