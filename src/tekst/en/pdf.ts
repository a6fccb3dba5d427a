import type { PdfTekst } from "../nl/pdf.ts";

export const pdf: PdfTekst = {
  inhoud: "Contents",
  van: "of",
};
