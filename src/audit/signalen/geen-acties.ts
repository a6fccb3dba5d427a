import { gatplaatsen, isGat } from "./gat-zonder-actie.ts";
import { signaalregel } from "./types.ts";

/** Things are missing and the description has no action at all: one observation, not one for every gap. */
export const geenActies = signaalregel({
  id: "geen-acties",
  ernst: "laag",
  zoek: ({ systeem, uitkomsten }) => {
    const gaten = uitkomsten.filter(isGat);
    if (systeem.acties.length > 0 || gaten.length === 0) return [];
    return [{ args: { aantal: gaten.length }, plaatsen: gaten.flatMap(gatplaatsen).slice(0, 1) }];
  },
});
