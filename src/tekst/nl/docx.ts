/** Words that a Word document adds by itself. */
export const docx = {
  inhoud: "Inhoud",
  bijlage: "Bijlage",
  pagina: "Pagina",
  van: "van",
};

export type DocxTekst = typeof docx;
