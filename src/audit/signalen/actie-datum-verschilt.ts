import type { Actie } from "../../beschrijving/types.ts";
import { verschilPerActie } from "./per-actie.ts";
import { signaalregel } from "./types.ts";
import { datumsVan } from "./verschillen.ts";

/** Two places give dates that cannot both be right, or different frequencies. */
export const actieDatumVerschilt = signaalregel({
  id: "actie-datum-verschilt",
  ernst: "middel",
  zoek: (bron) => verschilPerActie(bron, "gereed", (veld, actie) => veld === "frequentie" || botst(veld, actie)),
});

/** "2019" and "May 2019" go together; "May 2019" and the second half of 2019 do not. */
function botst(veld: string, { uitspraken }: Actie): boolean {
  if (veld !== "gereed" && veld !== "vervolg_gereed") return false;
  const datums = datumsVan(uitspraken, veld);
  const laatsteBegin = datums
    .map(({ van }) => van)
    .sort()
    .at(-1);
  return laatsteBegin !== undefined && datums.some(({ tot }) => tot < laatsteBegin);
}
