import type { ResultaatTekst } from "../nl/resultaat.ts";

/** Words that every document made of a result shares. */
export const resultaat: ResultaatTekst = {
  gemaaktMet: "Made with",
  kolom: { ernst: "severity", signaal: "observation" },
  geenSignalen: "None.",
  volgens: (bron) => `according to ${bron}`,
};
