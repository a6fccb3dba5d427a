import type { GrenzenTekst } from "../nl/grenzen.ts";

export const grenzen: GrenzenTekst = {
  papier: () => "This report judges what the description says. It says nothing about the culture or about what people do.",
  nietNagegaan: () => "The facts are taken as described. Nobody has checked whether they are true.",
  onbekend: () => "Not known is not the same as missing: what the description does not mention may still be there.",
  selectie: ({ selectie }) =>
    selectie ? "Not every requirement is shown. A verdict is always about all requirements of the norm or unit." : "",
  wet: ({ peildatum, kader, versie }) =>
    `The law was applied as it stood on ${peildatum} according to the norm set (${kader}, version ${versie}). Each provision was read up to the day named there; later changes were not checked. Texts of norms are in Dutch.`,
  voorBegin: ({ peildatum, begin }) =>
    begin === undefined
      ? ""
      : `On ${peildatum} the basisnormen did not apply yet; they do from ${begin}. Only laws already in force then were tested. Where the beginning of a law is not certain, it is not known whether it applied.`,
  naNagelezen: ({ peildatum, nagelezen }) =>
    nagelezen === undefined
      ? ""
      : `The law was read up to ${nagelezen}. What changed after that, up to ${peildatum}, this report does not know.`,
  andereDag: ({ peildatum, beschreven }) =>
    beschreven === undefined ? "" : `The description is about ${beschreven}. What there was on ${peildatum} may have been different.`,
  uitbreiding: ({ kader, uitbreiding }) => {
    if (uitbreiding === undefined) return "";
    const { van, toegevoegd, aangescherpt, vervangen, uitgezet } = uitbreiding;
    const parts = [
      ...(toegevoegd.length > 0 ? [`adds ${toegevoegd.length} ${toegevoegd.length === 1 ? "requirement" : "requirements"}`] : []),
      ...(aangescherpt.length > 0 ? [`makes stricter: ${aangescherpt.join(", ")}`] : []),
      ...(vervangen.length > 0 ? [`replaces: ${vervangen.join(", ")}`] : []),
      ...(uitgezet.length > 0 ? [`switches off: ${uitgezet.join(", ")}`] : []),
    ];
    const what = parts.length === 0 ? "It changes nothing in that" : `It ${parts.join("; it ")}`;
    return `The norm set (${kader}) builds upon ${van.id} ${van.versie}. ${what}.`;
  },
  juridisch: () => "This is no legal advice. Read the text of the law before you decide.",
};
