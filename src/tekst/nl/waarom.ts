/** Words of `explain` about one audit: why an eis came out as it did. */
export const waarom = {
  uitkomst: {
    voldaan: "voldaan",
    "niet-voldaan": "niet voldaan",
    onbekend: "niet bekend",
    afwijking: "afwijking",
    "niet-getoetst": "niet getoetst",
    nvt: "niet van toepassing",
  },
  antwoord: { ja: "ja", nee: "nee", onbekend: "niet bekend" },
  kop: {
    uitkomst: "Uitkomst",
    wet: "Wet",
    reden: "Waarom",
    bekeken: "Bekeken",
    groepen: "Groepen",
    oordeel: "Beoordelaar",
    afwijking: "Afwijking",
    anders: "Anders als",
  },
  feitelijk: (uitkomst: string) => `de feiten alleen: ${uitkomst}`,
  op: (dag: string) => `op ${dag}`,
  geenItems: "De beschrijving noemt niets dat hierbij hoort.",
  volledig: (plaats: string) => `De lijst is volledig volgens ${plaats}.`,
  item: { hoort: "hoort hierbij", vanKracht: "van kracht", aanwezig: "aanwezig", telt: "telt mee" },
  gelezen: (veld: string, waarde: string, bron: string) => (bron === "" ? `${veld}: ${waarde}` : `${veld}: ${waarde} (${bron})`),
  of: "of",
  beschrijf: (soort: string, sectie: string, eisen: readonly string[]) =>
    `er bij ${sectie} iets staat van deze soort: ${soort}${eisen.length === 0 ? "" : `, waarvoor geldt: ${eisen.join("; ")}`}`,
  ofVolledig: "de beschrijving zegt dat haar lijst volledig is (volledig): dan is de eis niet voldaan",
  zegOfHetHoort: (naam: string) => `duidelijk is of ${naam} hierbij hoort`,
  vanKracht: (naam: string) => `${naam} is vastgesteld en van kracht is`,
  aanwezig: (naam: string) => `${naam} er is`,
  voorwaarde: (naam: string, voorwaarde: string) => `voor ${naam} geldt: ${voorwaarde}`,
  haalBinnenBereik: "de eis niet meer bij buiten_bereik staat",
  noemMedewerkers: "bekend is hoeveel medewerkers er zijn (organisatie, medewerkers)",
  houdbaarTot: (naam: string, dag: string) => `het later is dan ${dag} en ${naam} dan niet is vernieuwd`,
  vast: "een feit hierboven verandert",
};

export type WaaromTekst = typeof waarom;
