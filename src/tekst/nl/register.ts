import type { Actualiteit, Openbaarheid, Registerstaat } from "../../register/types.ts";
import type { Veldnaam } from "../../register/velden.ts";

const registers = (aantal: number): string => (aantal === 1 ? "1 register" : `${aantal} registers`);
const regels = (aantal: number): string => (aantal === 1 ? "1 regel" : `${aantal} regels`);

/** Words of an overview of registers: its sentences, and the headings of the document. */
export const register = {
  titel: "Registers",
  titelOpenbaar: "Openbare registers",
  /** Over the columns of a publication; those of nevenwerkzaamheden as organisations publish them. */
  veld: {
    functie: "Functienaam",
    nevenwerkzaamheid: "Nevenwerkzaamheden",
    beperkende_maatregel: "Beperkende maatregel",
    bezoldigd: "Bezoldigd",
    inkomsten: "Inkomsten (€)",
    opgegeven: "Opgegeven op",
    datum: "Datum",
    omschrijving: "Omschrijving",
    waarde: "Waarde (€)",
    gever: "Soort gever",
    bestemming: "Bestemming",
    belang: "Belang",
    maatregel: "Maatregel",
  } satisfies Record<Veldnaam, string>,
  /** In a register of gifts. */
  functieOntvanger: "Functie ontvanger",
  grens: {
    namen:
      "De tabellen noemen functies, geen namen. Basisnormen herkent veel persoonsgegevens, maar niet elke naam, en een functie die maar één iemand heeft wijst toch iemand aan. Lees een tabel na voordat je haar publiceert.",
    intern: "Van registers die niet openbaar zijn, staan hier alleen aantallen en datums.",
    inhoud: "Of een register klopt en of iedereen opgave deed, is aan het bestand niet te zien.",
  },
  grensToetsing: "Wat de normen vragen en de signalen komen uit de toetsing. Wat hierna ‘dit rapport’ heet, is die toetsing.",
  grensOpenbaar:
    "Dit is de openbare versie. Van registers die niet openbaar zijn, staan er geen aantallen en geen datums in. Wat de toetsing opmerkte, staat er ook niet in.",
  kop: {
    samenvatting: "Samenvatting",
    actualiteit: "Hoe actueel en volledig",
    intern: "Interne registers: alleen aantallen",
    gehouden: "Registers die niet openbaar zijn",
    eisen: "Wat de normen vragen",
    opmerkingen: "Om na te kijken",
    signalen: "Signalen over registers",
    grenzen: "Wat dit overzicht niet zegt",
  },
  kolom: {
    register: "register",
    bijgewerkt: "bijgewerkt",
    actueel: "actueel?",
    volledig: "volledig?",
    aantal: "regels",
    eerste: "eerste datum",
    laatste: "laatste datum",
    waarom: "waarom intern",
    eis: "eisen",
    opmerking: "wat opvalt",
  },
  /** The name of its sheet in a workbook. */
  werkbladIntern: "Interne registers",
  zin: (totaal: number, publicaties: number, intern: number, zonder: number) =>
    `De beschrijving noemt ${registers(totaal)}. ${
      publicaties === 0
        ? "Van geen daarvan staat hier een tabel om te publiceren"
        : `Van ${publicaties} staat hier de tabel om te publiceren`
    }; ${intern} ${intern === 1 ? "is" : "zijn"} intern.${
      zonder === 0 ? "" : ` ${zonder} ${zonder === 1 ? "is openbaar, maar heeft" : "zijn openbaar, maar hebben"} geen bestand.`
    }`,
  zinOpenbaar: (publicaties: number) =>
    publicaties === 0
      ? "Er is geen register om te publiceren."
      : `Hieronder ${publicaties === 1 ? "staat 1 register" : `staan ${publicaties} registers`}.`,
  geenRegisters: "De beschrijving noemt geen registers.",
  teLaatZin: (aantal: number) => `${registers(aantal)} ${aantal === 1 ? "is" : "zijn"} niet op tijd bijgewerkt.`,
  zonderBestandZin: (titels: readonly string[]) =>
    `Openbaar, maar zonder bestand in de beschrijving: ${titels.join(", ")}. Noem het bestand bij het register (bestand: { pad: … }) om er een tabel van te maken.`,
  bijgewerktOp: (datum: string) => `Bijgewerkt: ${datum}.`,
  telzin: regels,
  geenRegels: "Er staan geen regels in dit register.",
  leeg: "niet ingevuld",
  nietInBestand: "niet vermeld",
  ja: "ja",
  nee: "nee",
  kolomOntbreekt: (kolommen: readonly string[]) => `Niet vermeld in het register: ${kolommen.join(", ")}.`,
  gehouden: "Deze registers worden bijgehouden, maar wat erin staat is niet openbaar.",
  geenBestand: "geen bestand",
  onbekend: "niet bekend",
  actueel: {
    "op-tijd": "op tijd",
    "te-laat": "te laat",
    misschien: "misschien te laat",
    onbekend: "niet bekend",
  } satisfies Record<Actualiteit["stand"], string>,
  sinds: (datum: string) => `sinds ${datum}`,
  tot: (datum: string) => `opnieuw uiterlijk ${datum}`,
  actueelReden: {
    "geen-datum": "Er staat niet wanneer het is bijgewerkt.",
    "geen-frequentie": "Er staat niet hoe vaak het moet.",
    "bronnen-verschillen": "De bronnen zijn het niet eens.",
    "na-peildatum": "De datum ligt na de peildatum.",
    "niet-actueel": "De beschrijving noemt het niet actueel.",
  } satisfies Record<NonNullable<Actualiteit["reden"]>, string>,
  misschienReden: "De datum is niet precies.",
  volledig: { ja: "ja", nee: "nee", deels: "deels", onbekend: "niet bekend" } satisfies Record<
    NonNullable<Registerstaat["volledig_ingevuld"]>,
    string
  >,
  /** Below a word about completeness: nobody counted it. */
  volgensBeschrijving: "volgens de beschrijving",
  legeCellen: (kolom: string, aantal: number) => `${kolom}: ${aantal} keer leeg`,
  functiezin: (aangewezen: number, zonder: number) => `${aangewezen - zonder} van ${aangewezen} aangewezen functies hebben een regel`,
  waarom: {
    nee: "niet openbaar",
    "niet-gezegd": "er staat niet dat het openbaar is",
    "bronnen-verschillen": "de bronnen zijn het er niet over eens",
    soort: "inhoud nooit openbaar",
    "geldt-niet": "geldt niet (meer)",
  } satisfies Record<Extract<Openbaarheid, { stand: "intern" }>["reden"], string>,
  eisenUitleg:
    "De eisen waarvoor een register meetelt. De uitkomst gaat over alles wat voor de eis meetelt; wat openstaat is uitgeschreven.",
  opmerking: {
    leeg: "Het bestand heeft geen regels.",
    later: "Er staat een regel in met een datum na de peildatum.",
    naBijgewerkt: "Er staat een regel in die jonger is dan de datum waarop het register volgens de beschrijving is bijgewerkt.",
    nietVolledig: "De beschrijving zegt zelf dat het register niet volledig is.",
    functies: (aangewezen: number, zonder: number) =>
      `Van ${zonder} van de ${aangewezen} aangewezen functies staat er geen regel in. Dat kan kloppen: wie niets te melden heeft, hoeft er niet in te staan.`,
    geenKolom: (kolom: string) => `Volgens de beschrijving staat ‘${kolom}’ erin, maar het bestand heeft die kolom niet.`,
    legeKolom: (kolom: string) => `Volgens de beschrijving staat ‘${kolom}’ erin, maar die kolom is overal leeg.`,
    cijfer: (jaar: number, geteld: number, gezegd: number) =>
      `Over ${jaar} ${geteld === 1 ? "staat er 1 regel" : `staan er ${regels(geteld)}`} in, en bij de cijfers staat ${gezegd}.`,
  },
  geenOpmerkingen: "Er valt niets op.",
};

export type RegisterTekst = typeof register;
