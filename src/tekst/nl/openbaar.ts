/** Words of the version for the public. */
export const openbaar = {
  /** Stands in the place of a source that not everybody can read. */
  bron: "niet-openbare bron",
  actie: "Maatregel uit het eigen plan",
  /** Follows the word for an action, where its number is not a plain one. */
  zonderNummer: "zonder nummer",
  toelichting: "De toelichting is niet openbaar.",
  reden: "De reden is niet openbaar.",
  getal: (drempel: number) => `minder dan ${drempel}`,
  grenzen: (drempel: number): readonly string[] => [
    "Dit is de openbare versie. Vrije tekst, titels en bronnen staan er alleen in als ze uit een openbaar stuk komen. Uitleg bij feiten en oordelen staat er niet in.",
    `Aantallen kleiner dan ${drempel} staan er niet in. Waar in de beschrijving iets staat, en wat daarin is opgevallen (de signalen), is weggelaten.`,
    "De oordelen zijn dezelfde als in de volledige versie.",
  ],
};

export type OpenbaarTekst = typeof openbaar;
