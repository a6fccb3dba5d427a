import type { Groep, Opmerking } from "../../vergelijking/types.ts";

const eisen = (aantal: number): string => (aantal === 1 ? "1 eis" : `${aantal} eisen`);
const is = (aantal: number): string => (aantal === 1 ? "is" : "zijn");

/** Words of a comparison of two rapporten. */
export const vergelijking = {
  titel: "Wat er is veranderd",
  oud: "Oud",
  nieuw: "Nieuw",
  kant: (dag: string, kader: string, versie: string) => `${dag}, ${kader} ${versie}`,
  kantMetNaam: (naam: string, rest: string) => `${naam}, ${rest}`,
  gemaaktMet: "Gemaakt met",
  van: (oud: string, nieuw: string) => `${oud} en ${nieuw}`,
  kop: {
    samenvatting: "Samenvatting",
    oordelen: "Oordelen",
    verdwenen: "Let op: slecht nieuws dat er niet meer staat",
    verslechterd: "Verslechterd",
    nieuw: "Nieuw van toepassing",
    verbeterd: "Verbeterd",
    vervallen: "Niet meer van toepassing",
    bereik: "In of buiten het bereik",
    zwaarte: "Zwaarder of lichter geworden",
    gaten: "Gaten",
    opgelost: "Gedicht",
    nieuweGaten: "Nieuw of ernstiger, en aangetoond",
    vervallenGaten: "Weg, maar niet gedicht",
    acties: "Acties",
    wetten: "Wet",
    uitleg: "Hoe is vergeleken",
  },
  opmerking: {
    "andere-organisatie": ({ oud, nieuw }) =>
      `Dit zijn twee verschillende organisaties: ${oud.organisatie.naam} en ${nieuw.organisatie.naam}. Wat er anders is, hoeft niet veranderd te zijn.`,
    "ander-organisatietype": () => "De twee rapporten gaan over een ander soort organisatie. Daarvoor gelden andere wetten.",
    "omgekeerde-volgorde": ({ oud, nieuw }) =>
      `De volgorde is omgekeerd: het oude rapport (${oud.peildatum}) is jonger dan het nieuwe (${nieuw.peildatum}). Verbeterd en verslechterd staan dus andersom.`,
    "ander-normenkader": ({ oud, nieuw }) =>
      `De normenkaders verschillen: ${oud.normenkader.titel} en ${nieuw.normenkader.titel}. Een eis met hetzelfde nummer kan iets anders vragen.`,
    "andere-normenkaderversie": ({ oud, nieuw }) =>
      `De versie van het normenkader verschilt: ${oud.normenkader.versie} en ${nieuw.normenkader.versie}. Een andere uitkomst kan daaraan liggen.`,
    "andere-selectie": () => "De rapporten tonen niet dezelfde normen. Eisen die maar in een van de twee staan, zijn niet vergeleken.",
    "openbare-versie": () =>
      "Een van de rapporten is een openbare versie. Die noemt geen feiten; oorzaken komen daarom alleen uit de zinnen in het rapport. Een vergelijking met een rapport dat niet openbaar is, is zelf ook niet openbaar.",
    "zonder-feiten": () => "Niet beide rapporten noemen hun feiten. Oorzaken komen daarom alleen uit de zinnen in de rapporten.",
    "andere-taal": () => "De rapporten zijn in een andere taal gemaakt. Zinnen uit een rapport staan in de taal van dat rapport.",
  } satisfies Readonly<Record<Opmerking, (kanten: Kanten) => string>> as Readonly<Record<Opmerking, (kanten: Kanten) => string>>,
  groep: {
    verslechterd: "verslechterd",
    verbeterd: "verbeterd",
    "nieuw-van-toepassing": "nieuw van toepassing",
    "niet-meer-van-toepassing": "niet meer van toepassing",
    "ander-bereik": "in of buiten het bereik",
    gelijk: "gelijk",
    "niet-vergeleken": "niet vergeleken",
  } satisfies Record<Groep, string>,
  betekenis: {
    verslechterd: "De uitkomst is lager dan eerst.",
    verbeterd: "De uitkomst is hoger dan eerst.",
    "nieuw-van-toepassing": "De eis gold eerst niet en nu wel.",
    "niet-meer-van-toepassing": "De eis gold eerst wel en nu niet.",
    "ander-bereik": "Een van de beschrijvingen laat de eis buiten beschouwing.",
    gelijk: "De uitkomst is dezelfde.",
    "niet-vergeleken": "Een van de rapporten toont de eis niet.",
  } satisfies Record<Groep, string>,
  kolom: {
    groep: "eisen",
    aantal: "aantal",
    betekenis: "wat het betekent",
    oordeel: "oordeel",
    eis: "eis",
    uitkomst: "was → is",
    oorzaak: "oorzaak",
    gat: "gat",
    nr: "nr.",
    actie: "actie",
    verandering: "verandering",
    wetMetEisen: "wet, en de eisen die erop berusten",
    norm: "norm",
  },
  nietsVeranderd: "Er is niets veranderd: elke eis heeft dezelfde uitkomst als eerst.",
  groepentabel: "Eisen per groep",
  oordelentabel: "Aantal oordelen",
  oordeeltelling: (beter: number, slechter: number, gelijk: number, anders: number) =>
    [
      `${beter} ${beter === 1 ? "oordeel is" : "oordelen zijn"} hoger`,
      `${slechter} lager`,
      `${gelijk} gelijk`,
      ...(anders > 0 ? [`${anders} niet te vergelijken`] : []),
    ].join(", "),
  gestegenDoor: (norm: string, ids: string) => `Het oordeel over ${norm} is hoger, mede doordat slecht nieuws wegviel bij ${ids}.`,
  verdwenenZin: (alleen: number, mede: number) =>
    `Let op: bij ${eisen(alleen + mede)} staat slecht nieuws er niet meer, zoals een feit, een nee of een oordeel${alleen > 0 ? `; bij ${alleen} is dat de enige oorzaak` : ""}. Ga na of het ook echt is opgelost.`,
  verdwenenUitleg:
    "Bij deze eisen is de uitkomst beter, of is de eis buiten het bereik geraakt, doordat de beschrijving iets niet meer zegt. Dat hoeft niet te betekenen dat er iets is verbeterd.",
  alleen: "alleen door wat er niet meer staat",
  mede: "mede door wat er niet meer staat",
  ergerZin: (aantal: number) =>
    `${aantal === 1 ? "1 wettelijke eis staat" : `${aantal} wettelijke eisen staan`} nu open en eerst niet, of eerst lichter of minder ernstig. Wat eerst niet gold of buiten het bereik viel, telt daarin mee.`,
  ookBoven: (aantal: number) =>
    aantal === 1
      ? "1 andere eis uit deze groep staat hierboven, bij het slechte nieuws dat er niet meer staat."
      : `${aantal} andere eisen uit deze groep staan hierboven, bij het slechte nieuws dat er niet meer staat.`,
  bereikUitleg: "Wat in of buiten het bereik komt, is niet verbeterd of verslechterd: het is anders beschreven.",
  zwaarteUitleg: "Van deze eisen is de uitkomst gelijk, maar het gewicht niet.",
  zwaarteVan: (oud: string, nieuw: string) => `${oud} → ${nieuw}`,
  geenZwaarte: "geen",
  nuIs: (uitkomst: string) => `Nu: ${uitkomst}.`,
  oordeeltabel: "Oordelen die anders zijn",
  oordelenGelijk: "Gelijk gebleven:",
  bestaatNiet: "bestaat niet",
  gatentelling: (opgelost: number, nieuw: number, vervallen: number, gebleven: number) =>
    `Gedicht: ${opgelost}. Nieuw of ernstiger: ${nieuw}. Weg zonder gedicht te zijn: ${vervallen}. Gebleven: ${gebleven}.`,
  nieuwOnbekend: (aantal: number) =>
    aantal === 1
      ? "Daarbij is 1 gat waarvan niet bekend is of de eis is gehaald; dat staat hierboven bij de eis."
      : `Daarbij zijn ${aantal} gaten waarvan niet bekend is of de eis is gehaald; die staan hierboven bij de eisen.`,
  geenActies: "De geplande acties zijn gelijk.",
  actie: {
    nieuw: "nieuw",
    verdwenen: "staat er niet meer",
    gewijzigd: "gewijzigd",
    stand: (oud: string, nieuw: string) => `stand: ${oud} → ${nieuw}`,
    gereed: (oud: string, nieuw: string) => `gereed: ${oud} → ${nieuw}`,
    verantwoordelijk: (oud: string, nieuw: string) => `wie: ${oud} → ${nieuw}`,
    nietGenoemd: "niet genoemd",
  },
  wet: {
    nieuw: (sinds: string) => `nieuw: ${sinds}`,
    weg: (tot: string) => `vervallen: ${tot}`,
    sinds: (dag: string) => `sinds ${dag}`,
    totEnMet: (dag: string) => `tot en met ${dag}`,
    vanTot: (van: string, tot: string) => `van ${van} tot en met ${tot}`,
    nietZeker: "datum of inhoud niet helemaal zeker",
  },
  oorzaak: {
    plaatsOud: (plaats: string) => `oud: ${plaats}`,
    feitNieuw: (feit: string) => `Nieuw: ${feit}.`,
    feitTelt: (feit: string) => `${feit} telt hier nu mee.`,
    feitVerdwenen: (feit: string) => `Verdwenen: ${feit}.`,
    feitTeltNiet: (feit: string) => `${feit} telt hier niet meer mee.`,
    feitWas: { voldaan: "Dat was in orde.", "niet-voldaan": "Dat was niet in orde.", onbekend: "Niet bekend was of dat in orde was." },
    feitIs: { voldaan: "", "niet-voldaan": "Dat is niet in orde.", onbekend: "Niet bekend is of dat in orde is." },
    uitspraakNieuw: (feit: string, veld: string, waarde: string) => `${feit}: bij ${veld} staat nu ${waarde}; eerst stond er niets.`,
    uitspraakVerdwenen: (feit: string, veld: string, waarde: string) => `${feit}: bij ${veld} stond ${waarde}; nu staat er niets meer.`,
    uitspraakGewijzigd: (feit: string, veld: string, oud: string, nieuw: string) =>
      `${feit}: bij ${veld} stond ${oud}; nu staat er ${nieuw}.`,
    tijd: (feit: string, veld: string, waarde: string, dag: string) =>
      `De tijd: bij ${veld} van ${feit} staat nog steeds ${waarde}; op ${dag} telt dat anders.`,
    tijdOnbekend: (dag: string) => `De tijd: de feiten zijn dezelfde, de peildatum is nu ${dag}.`,
    volledigNieuw: "Nieuw: er staat nu dat de lijst volledig is.",
    volledigVerdwenen: "Er staat niet meer dat de lijst volledig is.",
    wetNieuw: (wet: string, wanneer: string) => `De wet vraagt dit ${wanneer}: ${wet}.`,
    wetWeg: (wet: string, wanneer: string) => `De wet vroeg dit ${wanneer}: ${wet}.`,
    wetPas: (wet: string, wanneer: string) => `De wet vraagt dit pas ${wanneer}: ${wet}.`,
    normenkader: {
      toegevoegd: "Het normenkader stelt deze eis nu, en eerst niet.",
      weggelaten: "Het normenkader stelt deze eis niet meer.",
      gewijzigd: "De feiten zijn dezelfde; het normenkader is anders.",
    },
    organisatietype: (oud: string, nieuw: string) => `Het soort organisatie was ${oud} en is nu ${nieuw}.`,
    medewerkers: (oud: string, nieuw: string) => `Het aantal medewerkers was ${oud} en is nu ${nieuw}.`,
    onbekend: "niet bekend",
    bereikBuiten: "De beschrijving laat dit nu buiten beschouwing.",
    bereikBinnen: "De beschrijving laat dit niet meer buiten beschouwing.",
    redenWas: (reden: string) => `Eerst: ${reden}`,
    redenIs: (reden: string) => `Nu: ${reden}`,
    bevindingNieuw: (nieuw: string) => `Nieuw oordeel van een beoordelaar: ${nieuw}.`,
    bevindingVerdwenen: (oud: string) => `Het oordeel van een beoordelaar (${oud}) staat er niet meer.`,
    bevindingGewijzigd: (oud: string, nieuw: string) => `Het oordeel van een beoordelaar was ${oud} en is nu ${nieuw}.`,
    afwijkingNieuw: (tot: string) => `Er is een afwijking aanvaard${tot === "" ? "" : `, tot en met ${tot}`}.`,
    afwijkingVerdwenen: "De aanvaarde afwijking staat er niet meer, of telt niet meer.",
    afwijkingVerlopen: (tot: string) => `De aanvaarde afwijking gold tot en met ${tot}.`,
    tekstNieuw: (kolom: string, tekst: string) => `Nieuw bij ${kolom}: ${tekst}`,
    tekstVerdwenen: (kolom: string, tekst: string) => `Niet meer bij ${kolom}: ${tekst}`,
    selectie: "Een van de rapporten toont deze eis niet.",
    hulpmiddel: (oud: string, nieuw: string) => `De rapporten zijn gemaakt met een andere versie van basisnormen (${oud} en ${nieuw}).`,
    nietGevonden: "In de rapporten is geen oorzaak te vinden.",
  },
  uitleg: [
    "Elke eis staat in één groep. Verbeterd en verslechterd volgen deze volgorde, van laag naar hoog: niet voldaan, niet bekend, afwijking, voldaan.",
    "Een oorzaak is een feit, een wet of een besluit dat in het ene rapport staat en niet in het andere, en dat de uitkomst in die richting kan veranderen. Veranderen er meer dingen tegelijk, dan staan ze er allemaal.",
    "Feiten worden herkend aan hun id, niet aan hun regel of hun volgorde. Krijgt een feit een ander id, dan staat het hier als verdwenen en als nieuw.",
    "Acties worden herkend aan hun nummer. Ze staan hier alleen als ze bij een norm of eis horen.",
    "Deze vergelijking gaat over wat er is beschreven, niet over de cultuur of over wat mensen doen. Het is geen juridisch advies.",
  ],
  eisen,
  is,
};

/** What the two rapporten are about, for the remarks. */
interface Kant {
  readonly organisatie: { readonly naam: string };
  readonly peildatum: string;
  readonly normenkader: { readonly titel: string; readonly versie: string };
}
interface Kanten {
  readonly oud: Kant;
  readonly nieuw: Kant;
}

export type VergelijkingTekst = typeof vergelijking;
