import { signaalregel } from "./types.ts";

/** The normenkader in use leaves out what a statute asks on that day: the report may not look cleaner than the law. */
export const wettelijkeEisUitgezet = signaalregel({
  id: "wettelijke-eis-uitgezet",
  ernst: "hoog",
  zoek: ({ systeem, uitkomsten }) => {
    const eisen = uitkomsten.filter(({ reden }) => reden?.soort === "uitgezet" && reden.wettelijk).map(({ eis }) => eis.id);
    return eisen.length === 0 ? [] : [{ args: { eisen }, plaatsen: [systeem.plaatsen.organisatie] }];
  },
});
