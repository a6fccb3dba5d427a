import { bekendeIds } from "../../audit/selectie.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Normenkader } from "../../normenkader/types.ts";
import { UsageError } from "../usage-error.ts";

/** Ids of normen or eisen of this normenkader, as it spells them; upper and lower case make no difference. */
export function checkNormen(waarden: readonly string[], kader: Normenkader): readonly string[] {
  const bekend = new Map([...bekendeIds(kader)].map((id) => [id.toLowerCase(), id]));
  return waarden.map((waarde) => {
    const id = bekend.get(waarde.toLowerCase());
    if (id !== undefined) return id;
    const bedoeld = suggest(waarde, [...bekend.values()]);
    throw new UsageError("onbekende-norm", {
      waarde,
      keuzes: kader.normen.map((norm) => norm.id),
      ...(bedoeld !== undefined && { bedoeld }),
    });
  });
}
