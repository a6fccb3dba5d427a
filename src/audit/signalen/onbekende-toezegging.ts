import { signaalregel } from "./types.ts";

/** The plan is of two minds about the action, or only studies whether it is wanted. */
export const onbekendeToezegging = signaalregel({
  id: "onbekende-toezegging",
  ernst: "middel",
  zoek: ({ systeem }) =>
    systeem.acties
      .filter(
        ({ stand, uitspraken }) =>
          stand !== "vervallen" && stand !== "gereed" && uitspraken.some(({ veld, waarde }) => veld === "toegezegd" && waarde !== true),
      )
      .map(({ nr, titel, plaats, uitspraken }) => ({
        args: { nr, titel },
        plaatsen: [plaats, ...uitspraken.filter(({ veld }) => veld === "toegezegd").map((uitspraak) => uitspraak.plaats)],
      })),
});
