import { signaalregel } from "./types.ts";

/** Things are missing and the description has no action at all: one observation, not one for every gap. */
export const geenActies = signaalregel({
  id: "geen-acties",
  ernst: "laag",
  zoek: ({ systeem, uitkomsten }) => {
    const gaten = uitkomsten.filter(({ uitkomst, zwaarte }) => uitkomst === "niet-voldaan" && zwaarte !== "aanbeveling");
    return systeem.acties.length === 0 && gaten.length > 0 ? [{ args: { aantal: gaten.length }, plaatsen: [] }] : [];
  },
});
