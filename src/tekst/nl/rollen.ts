import type { Regelnaam } from "../../rollen/onverenigbaar.ts";
import type { Rolsoort } from "../../rollen/rolkaart.ts";
import type { Einde, Onverenigbaarheid, Rolbeeld, Taaksoort, Wanneer } from "../../rollen/types.ts";

const tel = (aantal: number, enkel: string, meer: string): string => `${aantal} ${aantal === 1 ? enkel : meer}`;
const en = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} en ${delen.at(-1) ?? ""}`;

interface Regeltekst {
  /** The items by their titles, and who fills them. */
  readonly wat: (titels: readonly string[], wie: string) => string;
  readonly waarom: string;
}

const inHanden = (titels: readonly string[], wie: string): string =>
  titels.length === 1 ? `${en(titels)} is in handen van ${wie}.` : `${en(titels)} zijn samen in handen van ${wie}.`;

/** Words of an overview of roles: its sentences, and the headings of the document. */
export const rollen = {
  titel: "Rollen en verantwoordelijkheden",
  soort: {
    integriteitscoordinator: "integriteitscoördinator",
    vertrouwenspersoon: "vertrouwenspersoon",
    contactpersoon: "contactpersoon integriteit",
    meldpunt: "meldpunt",
    opvolger: "opvolging van meldingen",
    portefeuillehouder: "portefeuillehouder",
    eindverantwoordelijke: "ambtelijk eindverantwoordelijke",
    griffier: "griffier",
    klachtencommissie: "klachtencommissie",
    klachtenmeldpunt: "klachtenmeldpunt",
    taakdrager: "eigen taak",
  } satisfies Record<Rolsoort, string>,
  eigenRegel: "eigen regel van basisnormen; geen wet",
  regel: {
    "secretaris-griffier": {
      wat: inHanden,
      waarom: "De secretaris en de griffier zijn twee ambten. De wet verbiedt dat een persoon ze allebei heeft.",
    },
    "meldpunt-leiding": {
      wat: inHanden,
      waarom:
        "De wet vraagt een onafhankelijke functionaris om meldingen van een misstand te ontvangen en op te volgen. Een melding kan over de leiding zelf gaan. Leg uit hoe de onafhankelijkheid is geregeld, of kies een ander.",
    },
    "vertrouwenspersoon-leiding": {
      wat: inHanden,
      waarom: "Wie een vertrouwenspersoon nodig heeft, wil misschien juist over de leiding praten.",
    },
    "vertrouwenspersoon-voorzitter": {
      wat: inHanden,
      waarom:
        "De voorzitter bewaakt de integriteit van het bestuur en kan een formele rol hebben in een onderzoek naar een bestuurder. Dat past slecht bij vertrouwelijke gesprekken met bestuurders.",
    },
    "vertrouwenspersoon-personeelszaken": {
      wat: inHanden,
      waarom: "Personeelszaken adviseert de leiding over dezelfde medewerkers. Dat past niet bij vertrouwelijke gesprekken.",
    },
    "vertrouwenspersoon-ondernemingsraad": {
      wat: inHanden,
      waarom: "De ondernemingsraad praat met de leiding over beleid. Dat past niet bij vertrouwelijke gesprekken over een persoon.",
    },
    "vertrouwenspersoon-onderzoekt": {
      wat: inHanden,
      waarom: "Een vertrouwenspersoon staat naast de melder. Wie een melding opvolgt of onderzoekt, staat naast niemand.",
    },
    "vertrouwenspersoon-coordinator": {
      wat: inHanden,
      waarom:
        "De coördinator maakt beleid en rapporteert aan de leiding. Een vertrouwenspersoon moet over gesprekken kunnen zwijgen, ook tegen de leiding.",
    },
    "vertrouwenspersoon-klachtencommissie": {
      wat: inHanden,
      waarom: "De vertrouwenspersoon helpt wie klaagt. De commissie oordeelt over de klacht.",
    },
    "rapporteert-aan-zichzelf": {
      wat: (titels, wie) => `${en(titels)}: ${wie} heeft de rol en rapporteert erover aan zichzelf.`,
      waarom: "Wie over een taak alleen aan zichzelf rapporteert, laat niemand anders meekijken.",
    },
  } satisfies Record<Regelnaam, Regeltekst> as Readonly<Record<Regelnaam, Regeltekst>>,
  grens: {
    personen:
      "Een beschrijving bevat geen namen. Of een persoon twee rollen heeft, is dus alleen te zien als de beschrijving zegt welke rol een andere rol vervult. Onverenigbaarheden die aan een persoon hangen, zoals een ander ambt of een familieband, ziet dit overzicht niet.",
    vervuld:
      "Vervuld betekent: de beschrijving zegt wie de rol heeft, sinds wanneer of hoeveel mensen, en niet dat de rol leeg is. Of er vandaag iemand zit, staat daarmee niet vast. Noemt de beschrijving een rol zonder meer, dan heet die ‘alleen genoemd’. Zegt ze niets over een rol, dan is het niet bekend; dat is iets anders dan een vacature. Een taak van een orgaan, afdeling of groep is niet vervuld en niet leeg.",
    norm: "Bij een open eis staat de rol die volgens de norm aan zet is. Dat is een voorstel. De organisatie kan een andere rol kiezen.",
    gerekend: "Een berekende datum staat in geen bron. Erbij staat waaruit die is berekend.",
    regels:
      "‘Mag niet’ staat er alleen als een wet het verbiedt. ‘Af te raden’ is advies of goed gebruik; soms is er een reden om het toch zo te doen. Een advies kan van na de peildatum zijn.",
    openbaar: "Dit overzicht bevat vrije tekst uit de beschrijving. Lees het na voordat je het publiceert.",
    toetsing: "De open eisen en signalen komen uit de toetsing. Wat hierna ‘dit rapport’ heet, is die toetsing.",
  },
  kop: {
    samenvatting: "Samenvatting",
    matrix: "Wie is waarvoor verantwoordelijk",
    functies: "Wie vervult welke rol",
    vacatures: "Vacant, gepland of afgelopen",
    nietBeschreven: "Niet bekend of de rol is vervuld",
    termijnen: "Termijnen die aflopen",
    genoemd: "Alleen genoemd: wie de rol heeft, staat er niet",
    overig: "Vervuld volgens de beschrijving",
    eigenTaken: "Taken van organen, afdelingen en groepen",
    onverenigbaar: "Rollen die niet samengaan",
    perRol: "Per rol: wat wordt gevraagd, en wanneer",
    zonderRol: "Geen rol genoemd",
    signalen: "Signalen over rollen",
    grenzen: "Wat dit overzicht niet zegt",
    rolNorm: "Rol en norm",
    rolTaken: "Rol en taken",
    taken: "Alle taken",
  },
  kolom: {
    wat: "wat",
    aantal: "aantal",
    rol: "rol",
    eisen: "open eisen",
    registers: "registers",
    acties: "acties",
    activiteiten: "activiteiten en programma",
    besluiten: "besluiten en benoemingen",
    functie: "functie",
    wie: "wie, en sinds wanneer",
    tot: "tot en met",
    combinatie: "combinatie",
    waarom: "waarom",
    wanneer: "wanneer",
    gevraagd: "wat wordt gevraagd",
    soort: "soort",
    eis: "eis",
    ontbreekt: "wat ontbreekt",
    antwoord: "actie of voorstel",
    van: "vanaf",
    laatst: "uiterlijk",
    domein: "domein",
    bron: "bron",
    smal: { eisen: "eisen", registers: "registers", acties: "acties", activiteiten: "activiteit", besluiten: "besluit" },
  },
  invulling: {
    vervuld: "vervuld",
    genoemd: "alleen genoemd",
    taak: "taak",
    vacant: "niet vervuld",
    gepland: "gepland",
    vervallen: "vervallen",
    afgelopen: "afgelopen",
    "misschien-afgelopen": "misschien afgelopen",
    "nog-niet-begonnen": "nog niet begonnen",
    onbekend: "niet bekend",
    deels: "deels vervuld",
    orgaan: "orgaan, afdeling of groep",
    "niet-beschreven": "niet bekend",
  } satisfies Record<Rolbeeld["invulling"], string>,
  telling: {
    rollen: "rollen met een taak of een invulling",
    niet_beschreven: "rollen met een taak waarvan niet bekend is of ze zijn vervuld",
    loopt_af: "functies die binnen een jaar aflopen",
    magNiet: "combinaties die niet mogen",
    afTeRaden: "combinaties die af te raden zijn",
    zonderRol: "taken waar niemand voor is genoemd",
    functies: (woord: string) => `functies: ${woord}`,
  },
  tellingtabel: "De rollen in getallen",
  zin: (aantal: number, functies: number) =>
    `Dit overzicht noemt ${tel(aantal, "rol", "rollen")}. De beschrijving zegt van ${tel(functies, "functie", "functies")} hoe ze is ingevuld.`,
  geenRollen: "De beschrijving heeft geen onderdeel ‘rollen’. Wie welke rol vervult is dus niet bekend.",
  leegZin: (woord: string, titels: readonly string[]) => `${tel(titels.length, "functie", "functies")} ${woord}: ${titels.join("; ")}.`,
  looptAfZin: (aantal: number, titels: readonly string[]) =>
    `${tel(aantal, "termijn loopt", "termijnen lopen")} binnen een jaar af: ${titels.join("; ")}.`,
  magNietZin: (aantal: number) => `${tel(aantal, "combinatie van rollen mag", "combinaties van rollen mogen")} niet volgens de wet.`,
  afTeRadenZin: (aantal: number) => `${tel(aantal, "combinatie van rollen is", "combinaties van rollen zijn")} af te raden.`,
  onbekendZin: (aantal: number) =>
    `Van ${tel(aantal, "rol", "rollen")} met een taak zegt de beschrijving niet of ${aantal === 1 ? "ze is" : "ze zijn"} vervuld.`,
  zonderRolZin: (aantal: number) => `Bij ${tel(aantal, "taak", "taken")} is niemand genoemd.`,
  matrixUitleg:
    "Tussen haakjes staan de normen, de nummers van de acties en de namen van registers. Open eisen staan bij de rol die volgens de norm aan zet is. Taken die klaar zijn, tellen niet mee.",
  matrixSmal:
    "Zoveel staat er open per rol. Welke het zijn, staat hieronder per rol. Onder activiteit tellen regels van het programma mee, onder besluit benoemingen. Rollen waarvan niets wordt gevraagd staan alleen daar. Open eisen staan bij de rol die volgens de norm aan zet is.",
  matrixTekens:
    "✓ = vervuld, ◐ = deels vervuld, ✗ = niet vervuld of afgelopen, → = gepland, ? = niet bekend. Een orgaan, afdeling of groep heeft geen teken.",
  geen: "–",
  soortTaak: {
    actie: "actie",
    programma: "programma",
    register: "register",
    activiteit: "activiteit",
    besluit: "besluit",
    benoeming: "benoeming",
    eis: "eis",
  } satisfies Record<Taaksoort, string>,
  taak: {
    actie: (nr: string) => `Actie ${nr}`,
    vervolg: (nr: string) => `Vervolg op actie ${nr}`,
    programma: "Programma",
    register: "Register bijhouden",
    registerNieuw: "Register aanleggen",
    activiteit: "Activiteit",
    activiteitNieuw: "Activiteit beginnen",
    besluitActie: (nr: string) => `Besluiten over actie ${nr}`,
    besluit: "Vaststellen",
    benoeming: "Benoemen",
    eis: (id: string) => `Eis ${id}`,
  },
  bij: {
    onzeker: "staat nog niet vast",
    ookGenoemd: (namen: readonly string[]) => `andere bronnen noemen ${en(namen)}`,
    volgens: (bron: string) => `genoemd in ${bron}`,
    hoort: (nrs: readonly string[]) => (nrs.length === 1 ? `bij actie ${nrs[0] ?? ""}` : `bij acties ${nrs.join(", ")}`),
    samen: (nrs: readonly string[]) => (nrs.length === 1 ? `actie ${nrs[0] ?? ""}` : `acties ${nrs.join(", ")}`),
    vervolg: (tekst: string) => `vervolg: ${tekst.replace(/\.$/, "")}`,
    voor: (eisen: readonly string[]) => `voor ${eisen.join(", ")}`,
  },
  wanneer: {
    onbekend: "geen datum",
    doorlopend: "doorlopend",
    nietActueel: "nu niet actueel",
    voorbij: "voorbij",
    uit: {
      "laatste-keer": "berekend vanaf de vorige keer",
      "eerste-keer": "berekend vanaf de eerste keer",
      norm: "berekend: de termijn uit de norm",
      benoeming: "berekend: begin en termijn",
    } satisfies Record<NonNullable<Wanneer["uit"]>, string>,
    keerOnbekend: "geen eerste keer genoemd",
    jaren: (jaren: string) => `programma: ${jaren}`,
    anders: (datums: readonly string[]) => `andere bron: ${datums.join("; ")}`,
  },
  functie: {
    sinds: "sinds",
    aangewezen: "aangewezen",
    aangewezenDoor: "aangewezen door",
    vervuld: "vervuld door",
    taakVan: "taak van",
    rapporteert: "rapporteert aan",
    termijn: "termijn",
    aantal: "aantal mensen",
    fte: "fte",
    geldtVoor: "voor",
    bron: "bron zegt",
    zegtNiets: "Wie en sinds wanneer staat er niet.",
  },
  einde: {
    voorbij: "voorbij",
    "misschien-voorbij": "misschien voorbij",
    binnenkort: "binnen een jaar",
    later: "later",
  } satisfies Record<Einde["oordeel"], string>,
  eindeGerekend: "berekend uit begin en termijn",
  eindeAnders: (tekst: string) => `uit begin en termijn volgt ${tekst}`,
  eindeOnbekend: "Er is een termijn, maar het begin staat er niet.",
  geenVacatures: "De beschrijving noemt geen functie die leeg, gepland of afgelopen is.",
  geenTermijnen: "Van geen functie die nu vervuld is, is een laatste dag bekend.",
  nietBeschrevenUitleg:
    "Aan deze rollen zijn taken gegeven, maar de beschrijving zegt niet of iemand de rol vervult. Ga het na; het is geen vacature.",
  taken: (aantal: number) => tel(aantal, "open taak", "open taken"),
  weging: { "mag-niet": "mag niet", "af-te-raden": "af te raden" } satisfies Record<Onverenigbaarheid["weging"], string>,
  misschien: "Niet zeker: bronnen verschillen, of het is niet bekend of het om dezelfde mensen gaat.",
  geenOnverenigbaar: (aantal: number) =>
    aantal === 0
      ? "Niet te zien: van geen rol is bekend wie die vervult of aan wie die rapporteert."
      : `Niet gevonden bij de ${tel(aantal, "functie waarvan", "functies waarvan")} bekend is wie die vervult of aan wie die rapporteert.`,
  rol: {
    vervult: "Vervult",
    niets: "Rollen waarvan nu niets wordt gevraagd",
    klaar: (aantal: number, delen: readonly string[]) => `Al gedaan (${aantal}): ${delen.join(". ")}.`,
    eisenMetActie: (aantal: number, delen: readonly string[]) => `Open eisen waar een actie voor is (${aantal}): ${delen.join("; ")}.`,
    eisenZonder: (aantal: number) => `${tel(aantal, "open eis", "open eisen")} zonder actie`,
    actiebron:
      "Staat er geen bron bij een actie, dan staat zij in de bron onder haar eigen nummer. ‘Genoemd in’ zegt waar deze rol bij de actie staat.",
    eisenUitleg:
      "Open eisen staan bij de rol die volgens de norm aan zet is: ✗ ontbreekt, ? niet bekend. Wat per eis ontbreekt en wat basisnormen voorstelt, staat in het plan (basisnormen plan) en in het werkblad van dit overzicht.",
  },
  hierbij: "Hierbij",
  besluitErOver: "besluit er ook over",
  eisMetActie: (id: string, nrs: readonly string[]) => `${id} (${nrs.length === 1 ? "actie" : "acties"} ${nrs.join(", ")})`,
  zonderRolUitleg:
    "Bij deze taken noemt de beschrijving niemand. Iemand kan ze wel doen; het staat er alleen niet. Noem een rol, dan komen ze bij die rol te staan.",
  geenZonderRol: "Bij elke taak is een rol genoemd.",
  bron: "Bron",
  taakKlaar: "klaar",
  rolNormTitel: "Open eisen per rol en norm",
};

export type RollenTekst = typeof rollen;
