import type { GrenzenTekst } from "../nl/grenzen.ts";

export const grenzen: GrenzenTekst = {
  papier: () => "This report judges what the description says. It says nothing about the culture or about what people do.",
  nietNagegaan: () => "The facts are taken as described. Nobody has checked whether they are true.",
  onbekend: () => "Not known is not the same as missing: what the description does not mention may still be there.",
  wet: ({ peildatum, kader, versie }) =>
    `The law was applied as it stood on ${peildatum} according to the norm set (${kader}, version ${versie}). Each provision was read up to the day named there; later changes were not checked. Texts of norms are in Dutch.`,
  juridisch: () => "This is no legal advice. Read the text of the law before you decide.",
};
