/** Words of the pages for a browser, besides those of the report itself. */
export const html = {
  naarInhoud: "Naar de inhoud",
  inhoud: "Inhoud",
  voetnoten: "Noten",
  noot: (nummer: number) => `noot ${nummer}`,
  terug: (nummer: number, keer: number) => `terug naar verwijzing ${keer} van noot ${nummer}`,
  totaal: "totaal",
  gemaaktMet: "Gemaakt met",
  telling: (goed: number, mist: number, onbekend: number) => `in orde: ${goed}, ontbreekt: ${mist}, niet bekend: ${onbekend}`,
  oordelenPerNorm: "Oordelen per norm en domein",
  oordelenPerEenheid: "Oordelen per onderdeel",
  aspecten: "Opzet, bestaan en werking",
  aspectuitleg: "Opzet: het is vastgelegd. Bestaan: het is er. Werking: het gebeurt ook.",
  aspectregel: (aspect: string, goed: number, mist: number, onbekend: number) =>
    `${aspect}: in orde ${goed}, ontbreekt ${mist}, niet bekend ${onbekend}.`,
  inOrde: "in orde",
  antwoorden: (gepland: number, voorstel: number) => {
    const acties = gepland === 1 ? "1 actie" : `${gepland} acties`;
    const voorstellen = voorstel === 1 ? "1 voorstel" : `${voorstel} voorstellen`;
    return `De beschrijving noemt ${acties}. Voor wat daarmee nog open blijft, staan er ${voorstellen} bij.`;
  },
  filter: {
    titel: "Kies wat je ziet",
    domein: "Domein",
    oordeel: "Oordeel",
    zwaarte: "Zwaarte van open eisen",
    alle: "alles",
    acties: "Alleen met een geplande actie die nog niet klaar is",
    wis: "Alles tonen",
    alles: "Alle {totaal} onderdelen zijn te zien.",
    deel: "{aantal} van {totaal} onderdelen te zien.",
    geen: "Geen onderdeel past bij deze keuze.",
  },
  heleNorm: "Voor de norm als geheel",
  heelOnderdeel: "Voor het onderdeel als geheel",
  zie: (eis: string) => `zie ${eis}`,
  kernVan: (bron: string) => `kern: ‘${bron}’`,
  eisenNvt: "Niet van toepassing",
  signaal: "signaal",
  ernst: "ernst",
  vindplaats: "vindplaats",
  eis: "eis",
  zwaarte: "zwaarte",
  uitkomst: "uitkomst",
  reden: "waarom niet in deze indeling",
  methode: "Hoe dit rapport is gemaakt",
  werkwijze: [
    "Elke norm bestaat uit eisen. Elke eis is apart vergeleken met de feiten in de beschrijving. Bij wat er is en bij wat ontbreekt staat een noot met de bron, het bestand en de regel.",
    "Een eis is wettelijk als een wet hem op de peildatum stelt aan dit soort organisatie. Anders komt hij uit de basisnorm, of is het een aanbeveling. Aanbevelingen tellen niet mee in een oordeel.",
    "Voldoet: alle eisen zijn gehaald. Voldoet deels: de kern is er, maar er ontbreekt nog iets of iets is niet bekend. Voldoet niet: een kern ontbreekt. Niet getoetst: over een kern is niets bekend, of die is buiten beschouwing gelaten.",
    "Een actie komt uit de beschrijving zelf. Een voorstel is van dit programma; het staat alleen bij een gat waarvoor geen actie is gepland.",
  ],
};

export type HtmlTekst = typeof html;
