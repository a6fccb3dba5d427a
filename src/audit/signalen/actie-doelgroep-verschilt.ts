import { verschilPerActie } from "./per-actie.ts";
import { signaalregel } from "./types.ts";

/** One place names a group with the action that another leaves out. */
export const actieDoelgroepVerschilt = signaalregel({
  id: "actie-doelgroep-verschilt",
  ernst: "middel",
  zoek: (bron) => verschilPerActie(bron, "geldt_voor"),
});
