import type { Omvang } from "../../portfolio/portfolio-types.ts";

/** More would be a list nobody reads. */
const HOOGSTENS = 12;

const opsomming = (delen: readonly (string | number)[]): string => {
  if (delen.length > HOOGSTENS) return `${delen.slice(0, HOOGSTENS).join(", ")} en nog ${delen.length - HOOGSTENS}`;
  return delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} en ${delen[delen.length - 1]}`;
};

const organisaties = (aantal: number): string => (aantal === 1 ? "1 organisatie" : `${aantal} organisaties`);

/** Words of the portfolio: many organisations side by side. */
export const portfolio = {
  titel: "Integriteit: organisaties naast elkaar",
  bestandsnaam: "portfolio",
  /** The label of an organisation that must not be named. */
  organisatie: (nummer: number) => `organisatie ${nummer}`,
  organisaties,
  aantal: (getoetst: number, onleesbaar: number) =>
    onleesbaar === 0 ? `${getoetst} getoetst` : `${getoetst} getoetst, ${onleesbaar} niet te lezen`,
  typen: (delen: readonly { readonly type: string; readonly aantal: number }[]) =>
    delen.map(({ type, aantal }) => `${type}: ${aantal}`).join(", "),
  gegeven: { organisaties: "Organisaties", soorten: "Soorten", deel: "Deel" },
  peildatumVoorAllen: (dag: string) => `${dag}, voor alle organisaties`,
  peildatumEigen: (eerste: string, laatste: string) =>
    eerste === laatste ? eerste : `verschilt per organisatie, van ${eerste} tot en met ${laatste}`,
  geenOrganisaties: "Er is geen organisatie getoetst.",
  kop: {
    samenvatting: "Samenvatting",
    oordelen: (domein: string) => `Oordelen per organisatie, ${domein}`,
    normen: (domein?: string) => (domein === undefined ? "Per norm" : `Per norm, ${domein}`),
    typen: "Per soort organisatie",
    gaten: "Gaten die het meest voorkomen",
    organisaties: "Organisaties",
    onleesbaar: "Niet te lezen",
    grenzen: "Wat dit overzicht niet zegt",
  },
  werkblad: {
    oordelen: "Oordelen",
    open: "Open eisen",
    raster: { bestuurlijk: "Bestuurlijk", ambtelijk: "Ambtelijk" },
    normen: "Per norm",
    typen: "Per soort",
    gaten: "Gaten",
    organisaties: "Organisaties",
    onleesbaar: "Niet te lezen",
  },
  kolom: {
    organisatie: "organisatie",
    tooi: "TOOI-code",
    map: "map",
    soort: "soort",
    medewerkers: "medewerkers",
    omvang: "omvang",
    peildatum: "peildatum",
    norm: "norm",
    domein: "domein",
    titel: "titel",
    nummer: "nummer",
    eis: "eis",
    oordeel: "oordeel",
    aantal: "aantal",
    aandeel: "aandeel",
    zwaarte: "zwaarte",
    nietVoldaan: "niet voldaan",
    onbekend: "niet bekend",
    metOpen: "organisaties met open eisen",
    geldtVoor: "geldt voor",
    ergste: "ernstige gaten",
    signalen: "signalen",
    fouten: "fouten",
  },
  omvang: {
    "0-49": "minder dan 50 medewerkers",
    "50-249": "50 tot 250 medewerkers",
    "250-999": "250 tot 1000 medewerkers",
    "1000+": "1000 of meer medewerkers",
  } satisfies Record<Omvang, string>,
  omvangOnbekend: "niet bekend",
  procent: (deel: number) => (deel > 0 && deel < 1 ? "minder dan 1%" : `${Math.round(deel)}%`),
  stavenTitel: "Oordelen per soort organisatie",
  stavenOmschrijving: (aantallen: string) => `Per soort organisatie het aantal oordelen: ${aantallen}.`,
  oordelenTitel: "Oordelen over alle organisaties samen",
  openTitel: "Eisen die open staan, over alle organisaties samen",
  rasterTitel: "Elke regel is een organisatie, elke kolom een norm",
  normenUitleg: "Bij hoeveel organisaties elk oordeel is gegeven.",
  typenUitleg: "Dezelfde aantallen voor elke soort organisatie. Wat voor een soort niet geldt, staat er niet bij.",
  gatenUitleg:
    "Bij hoeveel organisaties de eis niet is gehaald, of niet bekend is of die is gehaald. Geldt voor: bij zoveel organisaties is de eis van toepassing.",
  gatenMeer: (getoond: number, totaal: number) => `De eerste ${getoond} van ${totaal}. Alle gaten staan in het formaat json of xlsx.`,
  geenGaten: "Geen enkele eis staat open.",
  organisatiesUitleg: "Ernstige gaten: wettelijke eisen en kernen van een norm die niet zijn gehaald.",
  rijenMeer: (getoond: number, totaal: number) =>
    `De eerste ${getoond} van ${organisaties(totaal)}. Alle organisaties staan in het formaat xlsx, csv of json.`,
  onleesbaar: "niet te lezen",
  onleesbaarUitleg: "Deze beschrijvingen zijn niet in orde en zijn daarom niet getoetst. Ze tellen nergens in mee.",
  onleesbaarMelding: (aantal: number) =>
    aantal === 1
      ? "1 beschrijving kon niet worden gelezen en telt nergens in mee."
      : `${aantal} beschrijvingen konden niet worden gelezen en tellen nergens in mee.`,
  deel: (nummers: readonly number[], van: number) =>
    nummers.length === 1 ? `deel ${nummers[0]} van ${van}` : `delen ${opsomming(nummers)} van ${van}`,
  grens: {
    papier: "Dit overzicht vergelijkt wat in de beschrijvingen staat. Het zegt niets over de cultuur of over wat mensen doen.",
    nietNagegaan: "De feiten zijn overgenomen zoals ze zijn beschreven. Er is niet nagegaan of ze kloppen.",
    geenRangorde:
      "Dit overzicht is geen rangorde. Niet getoetst is iets anders dan voldoet niet, en wie meer beschrijft, laat ook meer gaten zien.",
    typen: "Niet elke eis geldt voor elke soort organisatie. Vergelijk daarom organisaties van dezelfde soort.",
    peildata: (eerste: string, laatste: string) =>
      `De organisaties zijn op verschillende dagen getoetst, van ${eerste} tot en met ${laatste}. De wet en de organisaties kunnen in die tijd zijn veranderd.`,
    wet: (kader: string, versie: string) =>
      `De wet is toegepast zoals die volgens het normenkader (${kader}, versie ${versie}) gold op de peildatum van elke organisatie.`,
    deel: (ontbreekt: readonly number[], van: number) =>
      ontbreekt.length === 1
        ? `Deel ${ontbreekt[0]} van ${van} ontbreekt: die organisaties tellen niet mee.`
        : `De delen ${opsomming(ontbreekt)} van ${van} ontbreken: die organisaties tellen niet mee.`,
    anoniem:
      "Namen, codes, mappen en dagen zijn weggelaten. Wie een organisatie goed kent, kan haar soms toch herkennen aan haar soort, omvang of oordelen.",
    enige: (typen: readonly string[]) =>
      typen.length === 1
        ? `Van de soort ${typen[0]} is er maar één. Wie weet welke organisaties meedoen, weet dus welke dat is.`
        : `Van de soorten ${opsomming(typen)} is er telkens maar één. Wie weet welke organisaties meedoen, weet dus welke dat zijn.`,
  },
  voortgang: (klaar: number, totaal: number) => `${klaar} van ${organisaties(totaal)}`,
  problemen: (fouten: number, aantal: number) =>
    `${fouten === 1 ? "1 fout" : `${fouten} fouten`}, in ${aantal === 1 ? "1 beschrijving die" : `${aantal} beschrijvingen die`} niet te lezen ${aantal === 1 ? "is" : "zijn"}`,
  anoniemProblemen: (fouten: number, aantal: number) =>
    `${aantal === 1 ? "1 beschrijving is" : `${aantal} beschrijvingen zijn`} niet te lezen (${fouten === 1 ? "1 fout" : `${fouten} fouten`}). Welke, en wat er mis is, toont \`basisnormen validate\`.`,
  ontbrekendeDelen: (nummers: readonly number[], van: number) =>
    nummers.length === 1 ? `deel ${nummers[0]} van ${van} ontbreekt` : `de delen ${opsomming(nummers)} van ${van} ontbreken`,
};

export type PortfolioTekst = typeof portfolio;
