import type { Verslagvraag } from "../../beschrijving/format/jaarverslagen.ts";
import { cijfersoorten } from "../../beschrijving/format/oordelen.ts";
import type { Cijfersoort, Tellerid } from "../../jaarverslag/tellers.ts";
import type { Controle, Jaarverslag, Trend, Vraag } from "../../jaarverslag/types.ts";

const lijst = (getallen: readonly number[]): string => getallen.join(" + ");
const jaren = (alle: readonly number[]): string =>
  alle.length < 2 ? String(alle[0] ?? "") : `${alle.slice(0, -1).join(", ")} en ${alle.at(-1)}`;

/** Words of the yearly report: its sentences, its questions, and the headings of the document. */
export const jaarverslag = {
  titel: (jaar: number) => `Jaarverslag integriteit ${jaar}`,
  jaarNaam: "Verslagjaar",
  jaarBron: {
    optie: "het gevraagde jaar",
    cijfers: "het laatste jaar met cijfers of teksten dat al was begonnen",
    peildatum: "het jaar voor de peildatum",
  } satisfies Record<Jaarverslag["jaar_bron"], string>,
  grens: {
    nietBegonnen: (jaar: number) => `Op de peildatum was ${jaar} nog niet begonnen.`,
    nietVoorbij: (jaar: number) => `Op de peildatum was ${jaar} nog niet voorbij. De cijfers kunnen dus nog veranderen.`,
    sjabloon:
      "De indeling volgt het sjabloon in het integriteitsplan 2018 van de provincie Utrecht (bijlage 2). Geen wet schrijft deze indeling voor.",
    cijfers: "De cijfers komen uit de beschrijving. Basisnormen telt niets zelf en vult geen jaar in dat er niet staat.",
    nul: "Nul meldingen zegt niet dat er niets is gebeurd. Het kan ook zijn dat mensen niet durfden te melden.",
    activiteiten: "Een activiteit staat bij dit jaar als de beschrijving een datum in dit jaar noemt, tot en met de peildatum.",
    toetsing: "De oordelen gaan over wat op papier staat op de peildatum. Zij zeggen niets over de cultuur.",
  },
  kop: {
    samenvatting: "In het kort",
    kader: "Deel I: kader",
    management: "Deel II: samenvatting voor het bestuur",
    analyse: "Deel III: werkt het?",
    cijfers: "Deel IV: cijfers met toelichting",
    programma: "Wat er voor dit jaar was gepland",
    acties: "Acties van dit jaar",
    trends: "Trends",
    toetsing: "Wat de toetsing zegt",
    veranderingen: "Veranderd sinds de vorige toetsing",
    volgend: (jaar: number) => `Gepland voor ${jaar}`,
    activiteiten: "Wat er dit jaar is gedaan",
    onbekend: "Komt steeds terug, maar niet bekend of het dit jaar is gedaan",
    vergelijking: "Vergelijking met eerdere jaren",
    controles: "Kloppen de cijfers?",
    signalen: "Signalen over de cijfers",
    grenzen: "Wat dit verslag niet zegt",
  },
  kolom: {
    vraag: "onderdeel",
    antwoord: "tekst",
    wat: "wat",
    aantal: "aantal",
    deel: "waarvan",
    onderwerp: "onderwerp",
    activiteit: "activiteit",
    verantwoordelijk: "verantwoordelijk",
    acties: "acties",
    actie: "actie",
    gereed: "gereed",
    stand: "stand",
    norm: "norm",
    oordeel: "oordeel",
    toen: "toen",
    nu: "nu",
    wanneer: "wanneer",
    voor: "voor wie",
    omvang: "omvang",
    controle: "controle",
    uitkomst: "uitkomst",
    toelichting: "toelichting",
    domein: "domein",
    verschil: "verschil",
  },
  inTeVullen: "Nog in te vullen",
  cijferInTeVullen: (jaar: number) => `Waar ‘nog in te vullen’ staat, heeft de beschrijving geen cijfer over ${jaar}.`,
  nietOpenbaar: "Hoort niet in de openbare versie.",
  nvt: "Er was dit jaar niets om hier te noemen: het aantal is nul.",
  stand: { gereed: "gereed", lopend: "loopt", "niet-gestart": "niet gestart", vervallen: "vervallen", onbekend: "staat er niet" },
  telling: {
    tellers: "tellingen in deel IV met een cijfer",
    inTeVullen: "plekken die iemand nog moet invullen",
    nietOpenbaar: "plekken die niet openbaar zijn",
    activiteiten: "activiteiten in dit jaar",
    klopt: "controles die kloppen",
    kloptNiet: "controles die niet kloppen",
  },
  werkbladVragen: "Vragen",
  tellingtabel: "Het verslag in getallen",
  van: (deel: number, totaal: number) => `${deel} van de ${totaal}`,
  zin: (jaar: number, ingevuld: number, totaal: number, open: number) =>
    `Dit verslag gaat over ${jaar}. Van de ${totaal} tellingen in deel IV ${ingevuld === 1 ? "is er 1 ingevuld" : `zijn er ${ingevuld} ingevuld`}. ${
      open === 0
        ? "Er is niets meer in te vullen."
        : open === 1
          ? "Op 1 plek moet iemand nog iets invullen."
          : `Op ${open} plekken moet iemand nog iets invullen.`
    }`,
  geenCijfers: (jaar: number, andere: readonly number[]) =>
    andere.length === 0
      ? `De beschrijving heeft geen cijfers over ${jaar}.`
      : `De beschrijving heeft geen cijfers over ${jaar}. Er zijn wel cijfers over ${jaren(andere)}.`,
  kloptNietZin: (aantal: number) =>
    aantal === 1
      ? "1 cijfer klopt niet met een ander cijfer. Zie deel IV."
      : `${aantal} cijfers kloppen niet met andere cijfers. Zie deel IV.`,
  internZin: "Deze versie is voor intern gebruik: er staan kleine aantallen en toelichtingen in. Maak voor publicatie de openbare versie.",
  aanhef: (van: string, aan: string, jaar: number) =>
    `Dit is de verantwoording van ${van} aan ${aan} over het integriteitsbeleid in ${jaar}.`,
  openbaarZin: (drempel: number) =>
    `Dit is de openbare versie. Aantallen van 1 tot en met ${drempel - 1} mensen of zaken staan er niet in, en ook geen cijfers waaruit je die kunt uitrekenen. Aantallen bijeenkomsten en trainingen staan er wel in. Lees de teksten na: daarin kan ook een aantal staan.`,
  minder: (drempel: number) => `minder dan ${drempel}`,
  verborgen: "niet getoond",
  onbekend: "niet bekend",
  geenProgramma: "Het programma in de beschrijving noemt voor dit jaar niets.",
  geenVolgend: (jaar: number) => `Het programma in de beschrijving noemt voor ${jaar} niets.`,
  programmaNietOpenbaar: "Het programma hoort niet in de openbare versie.",
  geenTrends: {
    "geen-cijfers": "Zonder cijfers over dit jaar is er geen trend.",
    "eerste-jaar": "Er is geen eerder jaar om mee te vergelijken.",
    verborgen: "De cijfers om te vergelijken horen niet in de openbare versie.",
  },
  trend: (naam: string, { van, tot, richting }: Trend) =>
    richting === "gelijk"
      ? `${naam}: even veel als in ${van.jaar} (${tot.getal}).`
      : `${naam}: ${richting} dan in ${van.jaar} (${van.getal} in ${van.jaar}, ${tot.getal} in ${tot.jaar}).`,
  toetsingZin: (peildatum: string, nietVoldaan: number, onbekend: number) =>
    `Op ${peildatum} ${nietVoldaan === 0 ? "is geen wettelijke eis" : nietVoldaan === 1 ? "is 1 wettelijke eis" : `zijn ${nietVoldaan} wettelijke eisen`} aantoonbaar niet gehaald.${onbekend === 0 ? "" : ` Van ${onbekend} is dat niet bekend.`}`,
  oordelentabel: "Oordelen op de peildatum",
  voldoetNiet: "Deze normen worden niet gehaald:",
  geenVorige: "Er is geen eerdere toetsing om mee te vergelijken.",
  sinds: (peildatum: string) => `Vergeleken met de toetsing op ${peildatum}.`,
  richting: (verbeterd: number, verslechterd: number, gelijk: number, anders: number) =>
    `Oordelen: ${verbeterd} verbeterd, ${verslechterd} verslechterd, ${gelijk} gelijk${anders === 0 ? "" : `, ${anders} anders`}.`,
  gaten: ({ opgelost, nieuw, vervallen, gebleven }: { opgelost: number; nieuw: number; vervallen: number; gebleven: number }) =>
    `Gaten: ${opgelost} opgelost, ${nieuw} nieuw of ernstiger, ${gebleven} gebleven${vervallen === 0 ? "" : `, ${vervallen} weg zonder te zijn opgelost`}.`,
  ontbreektToen: "bestond niet",
  veranderingtabel: "Oordelen die zijn veranderd",
  geenActiviteiten: "De beschrijving noemt niets met een datum in dit jaar.",
  bijeenkomsten: (aantal: number) => (aantal === 1 ? "1 keer" : `${aantal} keer`),
  deelnemers: (aantal: number) => (aantal === 1 ? "1 deelnemer" : `${aantal} deelnemers`),
  inBijeenkomsten: (aantal: number) => (aantal === 1 ? "In 1 bijeenkomst." : `In ${aantal} bijeenkomsten.`),
  veld: {
    "vastgesteld.op": "vastgesteld",
    "besproken.op": "besproken",
    bijgewerkt: "bijgewerkt",
    "aangewezen.op": "aangewezen",
    sinds: "begonnen",
    tot: "gestopt",
  } as Readonly<Record<string, string>>,
  geenVergelijking: "De beschrijving heeft alleen cijfers over dit jaar.",
  nietsTeVergelijken: "Er zijn geen cijfers over dit jaar of een jaar daarvoor.",
  weggelaten: (alle: readonly number[]) => `Ook bekend, maar hier weggelaten: ${jaren(alle)}.`,
  vergelijkinguitleg: (leeg: string) => `${leeg} = over dit jaar staat er niets.`,
  grafiek: (naam: string) => `${naam} per jaar`,
  grafiekzin: (naam: string, paren: readonly (readonly [number, number])[]) =>
    `${naam}: ${paren.map(([jaar, getal]) => `${getal} in ${jaar}`).join(", ")}.`,
  controle: {
    delen: ({ aantal, met }: Controle) => `totaal en delen: ${aantal} = ${lijst(met)}`,
    "vorig-jaar": ({ aantal, met, over }: Controle) => `${over.jaar - 1} hier en bij ${over.jaar - 1} zelf: ${aantal} = ${lijst(met)}`,
    domeinen: ({ aantal, met }: Controle) => `samen, en bestuurlijk en ambtelijk apart: ${aantal} = ${lijst(met)}`,
    deelnemers: ({ aantal, met }: Controle) => `eden, en deelnemers aan de bijeenkomsten: ${aantal} = ${lijst(met)}`,
  } satisfies Record<Controle["soort"], (controle: Controle) => string>,
  klopt: "klopt",
  kloptNiet: (verschil: number) => `klopt niet: het verschil is ${verschil}`,
  geenControles: "Er zijn geen cijfers om met elkaar te vergelijken.",
  nulOnuitgelegd: {
    gemeld: "Nul. Leg uit wat dat betekent: was er niets, of durfde niemand te melden?",
    anders: "Nul. Zeg in een paar woorden waarom.",
  },
  vorig: (jaar: number) => `In ${jaar}`,
  toelichting: "Toelichting",
  aardUitDelen: "Zie de delen bij het aantal meldingen.",
  teller: {
    eden: "Afgelegde eden en beloften",
    misstanden: "Meldingen van vermoede misstanden",
    onderzoeken: "Integriteitsonderzoeken",
    incidenten: "Integriteitsincidenten",
    klachten: "Ontvangen klachten, intern en extern",
    inkoopafwijkingen: "Afwijkingen van het inkoopbeleid",
    gesprekken: "Gesprekken van de vertrouwenspersonen",
    trainingen: "Trainingen, cursussen, workshops en bijeenkomsten",
    adviezen: "Adviezen van de integriteitscoördinator",
    diversen: "Diversen",
  } satisfies Record<Tellerid, string>,
  soort: cijfersoorten as Readonly<Record<Cijfersoort, string>>,
  vraag: {
    meldingen: "Aantal meldingen",
    verzoeken: "Aantal verzoeken om onderzoek naar benadeling van een melder",
    visie: "Visie en doel van het integriteitsbeleid",
    doelen: "Doelen uit het jaarprogramma",
    samenvatting: "Samenvatting van deel III en IV, met de trends",
    risicos: "Risico's van dit moment en wat er in de omgeving gebeurt",
    gevolgen: "Gevolgen voor de doelen of het integriteitsplan",
    vooruitblik: "Accenten voor het volgende jaar: doelen, middelen en planning",
    werking: "Deden de middelen wat ervan werd verwacht?",
    factoren: "Wat hielp en wat zat tegen?",
    aard_meldingen: "Aard van de meldingen",
    uitkomsten: "Uitkomsten van de onderzoeken naar meldingen",
    standpunten: "Standpunten van de werkgever daarover",
    ervaringen_benadeling: "Ervaringen met het tegengaan van benadeling van melders",
    uitkomsten_benadeling: "Uitkomsten van de onderzoeken naar benadeling",
    standpunten_benadeling: "Standpunten van de werkgever over die uitkomsten",
    resultaten_onderzoeken: "Resultaten van de integriteitsonderzoeken",
    acties_incidenten: "Wat er na incidenten is gedaan",
    redenen_inkoop: "Redenen om van het inkoopbeleid af te wijken",
    diversen: "Wat verder van belang is",
  } satisfies Record<Verslagvraag | Vraag["id"], string>,
};

export type JaarverslagTekst = typeof jaarverslag;
