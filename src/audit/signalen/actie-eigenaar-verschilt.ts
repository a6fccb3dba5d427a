import { verschilPerActie } from "./per-actie.ts";
import { signaalregel } from "./types.ts";

/** Two places name different people in charge, or different bodies that decide. */
export const actieEigenaarVerschilt = signaalregel({
  id: "actie-eigenaar-verschilt",
  ernst: "middel",
  zoek: (bron) => verschilPerActie(bron, "verantwoordelijk", (veld) => veld === "verantwoordelijk" || veld === "besluit_door"),
});
