import { signaalregel } from "./types.ts";

/** Neither a deadline nor a frequency: nobody can say it is late. */
export const actieZonderDatum = signaalregel({
  id: "actie-zonder-datum",
  ernst: "middel",
  zoek: ({ systeem }) =>
    systeem.acties
      .filter(({ gereed, stand }) => gereed === undefined && stand !== "vervallen" && stand !== "gereed")
      .filter(({ frequentie, uitspraken }) => frequentie === undefined && !uitspraken.some(({ veld }) => veld === "gereed"))
      .map(({ nr, titel, plaats }) => ({ args: { nr, titel }, plaatsen: [plaats] })),
});
