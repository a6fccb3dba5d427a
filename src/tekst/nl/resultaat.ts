/** Words that every document made of a result shares (plan, voortgang, jaarverslag, ...). */
export const resultaat = {
  gemaaktMet: "Gemaakt met",
  kolom: { ernst: "ernst", signaal: "signaal" },
  geenSignalen: "Geen.",
  volgens: (bron: string) => `volgens ${bron}`,
};

export type ResultaatTekst = typeof resultaat;
