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
    optie: "gegeven met --jaar",
    cijfers: "het laatste jaar in de beschrijving",
    peildatum: "het jaar voor de peildatum",
  } satisfies Record<Jaarverslag["jaar_bron"], string>,
  grens: {
    nietVoorbij: (jaar: number) => `Op de peildatum was ${jaar} nog niet voorbij. De cijfers kunnen dus nog veranderen.`,
    sjabloon:
      "De indeling volgt het sjabloon in het integriteitsplan 2018 van de provincie Utrecht (bijlage 2). Geen wet schrijft deze indeling voor.",
    cijfers: "De cijfers komen uit de beschrijving. Basisnormen telt niets zelf en vult geen jaar in dat er niet staat.",
    nul: "Nul meldingen zegt niet dat er niets is gebeurd. Het kan ook zijn dat mensen niet durfden te melden.",
    activiteiten: "Een activiteit staat bij dit jaar als de beschrijving een datum in dit jaar noemt.",
    toetsing: "De oordelen gaan over wat op papier staat op de peildatum. Zij zeggen niets over de cultuur.",
  },
  kop: {
    samenvatting: "In het kort",
    kader: "Deel I: kader",
    management: "Deel II: samenvatting voor het bestuur",
    analyse: "Deel III: werkt het?",
    cijfers: "Deel IV: cijfers met toelichting",
    programma: "Wat er voor dit jaar was gepland",
    acties: "Acties die dit jaar klaar moesten zijn",
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
    onderwerp: "Onderwerp",
    activiteit: "Activiteit",
    verantwoordelijk: "Verantwoordelijk",
    acties: "Acties",
    actie: "Actie",
    gereed: "Gereed",
    stand: "Stand",
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
  nietOpenbaar: "Staat niet in de openbare versie.",
  nvt: "Er was dit jaar niets om hier te noemen: het aantal is nul.",
  stand: { gereed: "gereed", lopend: "loopt", "niet-gestart": "niet gestart", vervallen: "vervallen", onbekend: "staat er niet" },
  telling: {
    tellers: "onderdelen van deel IV met een cijfer",
    inTeVullen: "plekken die iemand nog moet invullen",
    nietOpenbaar: "plekken die niet openbaar zijn",
    activiteiten: "activiteiten in dit jaar",
    klopt: "controles die kloppen",
    kloptNiet: "controles die niet kloppen",
  },
  tellingtabel: "Het verslag in getallen",
  van: (deel: number, totaal: number) => `${deel} van de ${totaal}`,
  zin: (jaar: number, ingevuld: number, totaal: number, open: number) =>
    `Dit verslag gaat over ${jaar}. Van de ${totaal} onderdelen met cijfers zijn er ${ingevuld} ingevuld. ${
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
  internZin:
    "Dit is de volledige versie, voor intern gebruik. Er staan kleine aantallen en toelichtingen in. Maak met --openbaar de versie die je mag publiceren.",
  openbaarZin: (drempel: number) =>
    `Dit is de openbare versie. Aantallen van 1 tot en met ${drempel - 1} staan er niet in, en ook geen aantallen waaruit je die kunt uitrekenen.`,
  minder: (drempel: number) => `minder dan ${drempel}`,
  verborgen: "niet getoond",
  onbekend: "niet bekend",
  geenProgramma: "Het programma in de beschrijving noemt voor dit jaar niets.",
  geenVolgend: (jaar: number) => `Het programma in de beschrijving noemt voor ${jaar} niets.`,
  programmaNietOpenbaar: "Het programma staat niet in de openbare versie.",
  geenTrends: "Er is geen eerder jaar om mee te vergelijken.",
  trend: (naam: string, { van, tot, richting }: Trend) =>
    richting === "gelijk"
      ? `${naam}: even veel als in ${van.jaar} (${tot.getal}).`
      : `${naam}: ${richting} dan in ${van.jaar} (${van.getal} in ${van.jaar}, ${tot.getal} in ${tot.jaar}).`,
  toetsingZin: (peildatum: string, nietVoldaan: number, onbekend: number) =>
    `Op ${peildatum} ${nietVoldaan === 0 ? "is geen wettelijke eis" : nietVoldaan === 1 ? "is 1 wettelijke eis" : `zijn ${nietVoldaan} wettelijke eisen`} aantoonbaar niet gehaald.${onbekend === 0 ? "" : ` Van ${onbekend} is dat niet bekend.`}`,
  oordelentabel: "Oordelen op de peildatum",
  voldoetNiet: "Deze normen worden niet gehaald:",
  geenVorige: "Er is geen eerdere toetsing opgegeven. Geef die met --vorig: een bewaard rapport (JSON) of een eerdere beschrijving.",
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
  geenVergelijking: "De beschrijving heeft alleen cijfers van dit jaar.",
  vergelijkinguitleg: (leeg: string) => `${leeg} = over dit jaar staat er niets.`,
  grafiek: (naam: string) => `${naam} per jaar`,
  grafiekzin: (naam: string, paren: readonly (readonly [number, number])[]) =>
    `${naam}: ${paren.map(([jaar, getal]) => `${getal} in ${jaar}`).join(", ")}.`,
  controle: {
    delen: ({ aantal, met }: Controle) => `de delen tellen op tot het totaal: ${aantal} = ${lijst(met)}`,
    "vorig-jaar": ({ aantal, met, over }: Controle) => `over ${over.jaar - 1} staat overal hetzelfde: ${aantal} en ${lijst(met)}`,
    domeinen: ({ aantal, met }: Controle) => `bestuurlijk en ambtelijk samen: ${aantal} = ${lijst(met)}`,
    deelnemers: ({ aantal, met }: Controle) => `zo veel mensen als er bij de bijeenkomsten waren: ${aantal} = ${lijst(met)}`,
  } satisfies Record<Controle["soort"], (controle: Controle) => string>,
  klopt: "klopt",
  kloptNiet: (verschil: number) => `klopt niet: het verschil is ${verschil}`,
  geenControles: "Er zijn geen cijfers om met elkaar te vergelijken.",
  nulOnuitgelegd: "Nul. Leg uit wat dat betekent: was er niets, of durfde niemand te melden?",
  vorig: (jaar: number) => `In ${jaar}`,
  toelichting: "Toelichting",
  aardUitDelen: "Zie de delen bij het aantal meldingen.",
  teller: {
    eden: "Afgelegde eden en beloften",
    misstanden: "Meldingen van vermoedelijke misstanden",
    onderzoeken: "Integriteitsonderzoeken",
    incidenten: "Integriteitsincidenten",
    klachten: "Ontvangen klachten",
    inkoopafwijkingen: "Afwijkingen van de inkoopregels",
    gesprekken: "Gesprekken van de vertrouwenspersonen",
    trainingen: "Trainingen, workshops en bijeenkomsten",
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
    redenen_inkoop: "Redenen om van de inkoopregels af te wijken",
    diversen: "Wat verder van belang is",
  } satisfies Record<Verslagvraag | Vraag["id"], string>,
};

export type JaarverslagTekst = typeof jaarverslag;
