import type { HtmlTekst } from "../nl/html.ts";

export const html: HtmlTekst = {
  naarInhoud: "Skip to content",
  inhoud: "Contents",
  gegevens: "About this document",
  voetnoten: "Notes",
  noot: (nummer) => `note ${nummer}`,
  terug: (nummer, keer) => `back to reference ${keer} of note ${nummer}`,
  totaal: "total",
  leeg: "none",
};
