import type { HtmlTekst } from "../nl/html.ts";

export const html: HtmlTekst = {
  naarInhoud: "Skip to content",
  inhoud: "Contents",
  voetnoten: "Notes",
  noot: (nummer) => `note ${nummer}`,
  terug: (nummer, keer) => `back to reference ${keer} of note ${nummer}`,
  totaal: "total",
  gemaaktMet: "Made with",
  telling: (goed, mist, onbekend) => `in place: ${goed}, missing: ${mist}, not known: ${onbekend}`,
  oordelenPerNorm: "Verdicts by norm and domain",
  oordelenPerEenheid: "Verdicts by unit",
  aspecten: "Design, existence and operation",
  aspectuitleg: "Design: it is laid down. Existence: it is there. Operation: it also happens.",
  aspectregel: (aspect, goed, mist, onbekend) => `${aspect}: in place ${goed}, missing ${mist}, not known ${onbekend}.`,
  inOrde: "in place",
  antwoorden: (gepland, voorstel) => {
    const acties = gepland === 1 ? "1 action" : `${gepland} actions`;
    const voorstellen = voorstel === 1 ? "1 proposal is" : `${voorstel} proposals are`;
    return `The description names ${acties}. For what they leave open, ${voorstellen} added.`;
  },
  filter: {
    titel: "Choose what you see",
    domein: "Domain",
    oordeel: "Verdict",
    zwaarte: "Weight of open requirements",
    alle: "all",
    acties: "Only with a planned action that is not done yet",
    wis: "Show everything",
    alles: "All {totaal} parts are shown.",
    deel: "{aantal} of {totaal} parts shown.",
    geen: "No part fits this choice.",
  },
  heleNorm: "For the norm as a whole",
  heelOnderdeel: "For the unit as a whole",
  zie: (eis) => `see ${eis}`,
  kernVan: (bron) => `core: ‘${bron}’`,
  eisenNvt: "Not applicable",
  signaal: "signal",
  ernst: "gravity",
  vindplaats: "place",
  eis: "requirement",
  zwaarte: "weight",
  uitkomst: "outcome",
  reden: "why not in this arrangement",
  methode: "How this report was made",
  werkwijze: [
    "Every norm consists of requirements. Each requirement was compared with the facts in the description on its own. A note gives the source, the file and the line of what is there and what is missing.",
    "A requirement is legal when a law asks it of this kind of organisation on the reference date. Otherwise it comes from the basic norm, or is a recommendation. Recommendations do not count in a verdict.",
    "Complies: all requirements are met. Partly complies: the core is there, but something else is missing or not known. Does not comply: a core is missing. Not tested: nothing is known about a core, or it was left out of scope.",
    "An action comes from the description itself. A proposal is from this program, and only answers a gap for which no action is planned.",
  ],
};
