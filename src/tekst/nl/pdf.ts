/** Words of a document on paper that are not in the document itself. */
export const pdf = {
  inhoud: "Inhoud",
  /** As in "bladzijde 1 van 12". */
  van: "van",
};

export type PdfTekst = typeof pdf;
