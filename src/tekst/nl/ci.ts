/** Words for what build servers show. */
export const ci = {
  /** "BN-06.b2 ontbreekt (wettelijk)". */
  gatkop: (eis: string, wat: string, zwaarte: string) => `${eis} ${wat} (${zwaarte})`,
  hulp: { norm: "Norm", grondslag: "Grondslag", aspect: "Aspect", zwaarte: "Zwaarte", kern: "Kern van de norm", ja: "ja", nee: "nee" },
  oordeel: "oordeel",
  gedaald: (van: string, naar: string) => `Het oordeel is lager dan in de baseline: eerst "${van}", nu "${naar}".`,
  teltNiet: "telt niet mee voor de exitcode",
  annotaties: {
    rest: (aantal: number) => (aantal === 1 ? "Nog 1 gat staat hier niet bij." : `Nog ${aantal} gaten staan hier niet bij.`),
    gaten: (tellend: number, totaal: number) =>
      totaal === 0
        ? "Geen gaten."
        : `${totaal} ${totaal === 1 ? "gat" : "gaten"}; ${tellend} daarvan ${tellend === 1 ? "telt" : "tellen"} mee voor de exitcode.`,
    elders: "Alles staat in de samenvatting van deze job en in de andere formaten.",
  },
  pr: {
    titel: (organisatie: string) => `Integriteit: ${organisatie}`,
    perOnderdeel: (aantal: number) => `Gaten per onderdeel (${aantal})`,
    tellingen: (ontbreekt: number, onbekend: number) => `${ontbreekt} ontbreekt, ${onbekend} niet bekend`,
    geenGaten: "Geen gaten.",
    signalen: (aantal: number) => `Signalen over de beschrijving zelf (${aantal})`,
    enNog: (aantal: number) => `en nog ${aantal}`,
    weggelaten: (wat: string) => `Weggelaten, omdat deze tekst anders te lang wordt: ${wat}. Het volledige rapport heeft alles.`,
  },
  nvt: "niet van toepassing",
  signaal: "Signaal over de beschrijving zelf",
  signaaltekst: (id: string) => `Opgemerkt in de beschrijving zelf (${id}). Een signaal verandert geen oordeel.`,
  signaalhulp: "Het signaal gaat over de beschrijving: iets spreekt elkaar tegen, is te laat of is niet ingevuld.",
  wortel: "De map van het project, of de map waarin de opdracht is gegeven.",
  beschrijvingsmap: "De map van de beschrijving.",
  meerDan: (aantal: number, grens: number) => `Er zijn ${aantal} bevindingen; alleen de ${grens} ernstigste staan in dit bestand.`,
  standBaseline: {
    nieuw: "nieuw",
    erger: "erger dan in de baseline",
    bekend: "bekend uit de baseline",
    lichter: "minder erg dan in de baseline",
  },
};

export type CiTekst = typeof ci;
