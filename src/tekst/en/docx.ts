import type { DocxTekst } from "../nl/docx.ts";

export const docx: DocxTekst = {
  inhoud: "Contents",
  bijlage: "Annex",
  pagina: "Page",
  van: "of",
};
