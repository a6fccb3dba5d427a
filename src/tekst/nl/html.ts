/** Words of the pages for a browser, besides those of the report itself. */
export const html = {
  naarInhoud: "Naar de inhoud",
  inhoud: "Inhoud",
  gegevens: "Over dit document",
  voetnoten: "Noten",
  noot: (nummer: number) => `noot ${nummer}`,
  terug: (nummer: number, keer: number) => `terug naar verwijzing ${keer} van noot ${nummer}`,
  totaal: "totaal",
  leeg: "geen",
};

export type HtmlTekst = typeof html;
