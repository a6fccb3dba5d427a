import { signaalregel } from "./types.ts";

export const persoonsgegevens = signaalregel({
  id: "persoonsgegevens",
  ernst: "hoog",
  zoek: ({ systeem }) => systeem.persoonsgegevens.map(({ soort, plaats }) => ({ args: { soort }, plaatsen: [plaats] })),
});
