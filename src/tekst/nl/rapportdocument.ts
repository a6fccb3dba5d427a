import type { Oordeel } from "../../audit/uitkomst-types.ts";
import type { Aspect, Zwaarte } from "../../normenkader/types.ts";

const eisen = (aantal: number): string => (aantal === 1 ? "1 eis" : `${aantal} eisen`);
const zijn = (aantal: number): string => (aantal === 1 ? "is" : "zijn");
const acties = (nrs: readonly string[]): string => `${nrs.length === 1 ? "actie" : "acties"} ${reeks(nrs)}`;
const reeks = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} en ${delen.at(-1) ?? ""}`;

/** Sentences of the gap analysis as a document: what a reader needs who was not there when it was made. */
export const rapportdocument = {
  reeks,
  kop: {
    samenvatting: "Managementsamenvatting",
    beeld: "Het beeld",
    ergste: "De ernstigste gaten",
    onbekend: "Wat niet bekend is",
    besluiten: "Wat eerst een besluit vraagt",
    leeswijzer: "Leeswijzer",
    opbouw: "Hoe het rapport is opgebouwd",
    oordelen: "Oordelen",
    uitkomsten: "Uitkomsten en tekens",
    zwaarte: "Zwaarte en kern",
    aspect: "Opzet, bestaan en werking",
    overzicht: "Overzicht",
    acties: "Actielijst",
    gepland: "Geplande acties",
    voorstellen: "Voorstellen",
    eisen: "Eisen en uitkomsten",
    grondslagen: "Grondslagen",
    bronnen: "Bronnen",
    signalen: "Signalen over de beschrijving",
    methode: "Methode en grenzen",
    nvt: "Niet van toepassing",
    weggelaten: "Eisen buiten de indeling",
  },
  /** The facts on the title page that the short formats do not name. */
  gemaaktMet: "Gemaakt met",
  kolom: {
    aantal: "aantal",
    betekenis: "wat het betekent",
    gat: "gat",
    antwoord: "gepland of voorgesteld",
    eis: "eis",
    eisen: "eisen",
    uitkomst: "uitkomst",
    zwaarte: "zwaarte",
    aspect: "aspect",
    nr: "nr.",
    wat: "wat",
    wie: "wie",
    wanneer: "wanneer",
    stand: "stand",
    voor: "voor",
    teken: "teken",
    bron: "bron",
    plaats: "plaats in de beschrijving",
    ernst: "ernst",
    signaal: "signaal",
    reden: "reden",
    van: "vanaf",
    tot: "tot en met",
    opmerking: "opmerking",
    voldaan: "voldaan",
    samen: "samen",
  },
  uitkomst: {
    voldaan: "voldaan",
    "niet-voldaan": "niet voldaan",
    onbekend: "niet bekend",
    afwijking: "afwijking",
    "niet-getoetst": "niet getoetst",
    nvt: "niet van toepassing",
  },
  // Management summary
  getoetst: (naam: string, kader: string, peildatum: string) =>
    `Dit rapport legt de beschrijving van het integriteitssysteem van ${naam} naast het normenkader ${kader}. Het gaat over de stand op ${peildatum} en over de wet zoals die op die dag gold.`,
  perDomein: (normen: number, oordelen: number) =>
    `Beoordeeld ${zijn(normen)} ${normen === 1 ? "1 norm" : `${normen} normen`}, voor bestuurders en voor medewerkers apart. Dat geeft ${oordelen === 1 ? "1 oordeel" : `${oordelen} oordelen`}.`,
  perEenheid: (indeling: string, eenheden: number) =>
    `De eisen zijn geordend volgens: ${indeling}. Dat geeft ${eenheden === 1 ? "1 onderdeel met een oordeel" : `${eenheden} onderdelen, elk met een oordeel`}.`,
  alleenDeel: (deel: string) => `Let op: dit rapport toont een deel (${deel}).`,
  inOrde: (wat: string) => `In orde: ${wat}.`,
  nietInOrde: (wat: string) => `Niet in orde: ${wat}.`,
  eisenTelling: (gelden: number, voldaan: number, gemist: number, onbekend: number) =>
    `Er gelden ${eisen(gelden)}. Daarvan ${zijn(voldaan)} ${voldaan} voldaan en ${gemist} niet voldaan; van ${onbekend} is niet bekend of ze zijn gehaald.`,
  overigeEisen: (afwijking: number, nietGetoetst: number) =>
    reeks([
      ...(afwijking > 0 ? [`bij ${eisen(afwijking)} is een afwijking vastgelegd`] : []),
      ...(nietGetoetst > 0 ? [`${eisen(nietGetoetst)} ${zijn(nietGetoetst)} niet getoetst`] : []),
    ]),
  oordelentabel: "Aantal per oordeel",
  eisentabel: "Eisen per zwaarte",
  ergsteUitleg:
    "Dit zijn de wettelijke eisen die aantoonbaar niet zijn gehaald, en de normen waarvan de kern ontbreekt. Achter elk gat staat wat er is gepland; is er niets gepland, dan staat er een voorstel.",
  ergsteTabel: "De ernstigste gaten en het antwoord daarop",
  meerGaten: (aantal: number) => `En nog ${aantal}; ze staan bij de norm zelf.`,
  geenAntwoord: "Geen actie en geen voorstel.",
  onbekendUitleg: "Dat betekent niet dat ze niet zijn gehaald. De beschrijving zegt er te weinig over.",
  onbekendGeen: "Van elke wettelijke eis die geldt, is bekend of die is gehaald.",
  onbekendLijst: (alle: boolean): string => (alle ? "Die eisen staan bij:" : "De meeste van die eisen staan bij:"),
  onbekendAantal: (aantal: number) => eisen(aantal),
  zieDeel: "Zie",
  nietGetoetst: (wat: string) => `Niet getoetst: ${wat}.`,
  // What to decide first
  besluitenUitleg: "In deze volgorde:",
  besluitVoorstel: (gat: string, voorstel: string) =>
    `Voor dit gat is niets gepland: ${gat} Neem het voorstel over of bedenk iets beters: ${voorstel}`,
  besluitLeeg: (gat: string) => `Voor dit gat is niets gepland en er is geen voorstel: ${gat} Bepaal wie het oplost, en wanneer.`,
  besluitOnzeker: (nrs: readonly string[]) =>
    nrs.length === 1
      ? `Leg vast dat ${acties(nrs)} doorgaat. Daarmee moet een ernstig gat dicht, maar de beschrijving zegt dat de actie nog niet vaststaat.`
      : `Leg vast dat ${acties(nrs)} doorgaan. Daarmee moeten ernstige gaten dicht, maar de beschrijving zegt dat de acties nog niet vaststaan.`,
  besluitEigenaar: (nrs: readonly string[]) => `Wijs iemand aan voor ${acties(nrs)}. Er staat niet bij wie het doet.`,
  besluitDatum: (nrs: readonly string[]) => `Geef een datum aan ${acties(nrs)}. Er staat niet bij wanneer het klaar is.`,
  besluitOnbekend: (aantal: number) =>
    aantal === 1
      ? "Laat uitzoeken of de ene wettelijke eis waarvan dat niet bekend is, is gehaald. Vul de beschrijving aan met het bewijs."
      : `Laat uitzoeken of de ${aantal} wettelijke eisen waarvan dat niet bekend is, zijn gehaald. Vul de beschrijving aan met het bewijs.`,
  besluitVoorstellen: (aantal: number) =>
    aantal === 1
      ? "Beslis over het ene voorstel in de actielijst: daarvoor heeft het plan nog geen actie."
      : `Beslis over de ${aantal} voorstellen in de actielijst: daarvoor heeft het plan nog geen actie.`,
  besluitBuiten: (aantal: number) =>
    aantal === 1
      ? "Bekijk ook de ene open eis die in geen onderdeel van de indeling staat."
      : `Bekijk ook de ${aantal} open eisen die in geen onderdeel van de indeling staan.`,
  besluitActies: (aantal: number, zonderEigenaar: number, zonderDatum: number) =>
    `Maak het plan af. ${[
      ...(zonderEigenaar > 0 ? [`Bij ${zonderEigenaar} van de ${aantal} geplande acties staat niet wie het doet.`] : []),
      ...(zonderDatum > 0 ? [`Bij ${zonderDatum} van de ${aantal} staat niet wanneer het klaar is of hoe vaak het gebeurt.`] : []),
    ].join(" ")}`,
  besluitSignalen: (aantal: number) =>
    aantal === 1
      ? "Los het signaal over de beschrijving op dat hoog of middel weegt."
      : `Los de ${aantal} signalen over de beschrijving op die hoog of middel wegen, zoals bronnen die elkaar tegenspreken.`,
  geenBesluit: "Er is niets gevonden dat nu een besluit vraagt.",
  // How to read it
  opbouw:
    "Elke norm heeft een tabel met vier kolommen. De norm zegt wat er wordt gevraagd en door welke wet. Uitgewerkt is wat er is. Ontbreekt is wat er niet is, verlopen is of niet is aangetoond. Uitwerking is wat eraan wordt gedaan: een actie uit het eigen plan, of een voorstel als het plan er geen heeft. Een noot noemt de bron van een uitspraak. In de bijlage met bronnen staat waar elke bron in de beschrijving is gebruikt.",
  domeinen: "Bestuurlijk gaat over gekozen en benoemde bestuurders, ambtelijk over iedereen die voor de organisatie werkt.",
  oordeelUitleg:
    "Een oordeel geldt voor een hele norm in één domein, of voor een onderdeel van de indeling. Aanbevelingen tellen niet mee.",
  oordeel: {
    voldoet: "Aan alle eisen die meetellen is voldaan, of er is een geldige afwijking.",
    deels: "De kern is er, maar er ontbreekt nog iets of iets is niet bekend.",
    "voldoet-niet": "De kern ontbreekt of is niet op orde.",
    "niet-getoetst": "Over de kern is te weinig bekend, of de beschrijving laat die buiten beschouwing.",
    nvt: "Geen van de eisen geldt voor deze organisatie op deze dag.",
  } satisfies Record<Oordeel, string>,
  uitkomstUitleg: "Een norm bestaat uit eisen. Elke eis heeft een uitkomst; het teken komt overal in het rapport terug.",
  uitkomstBetekenis: {
    voldaan: "De feiten laten zien dat het er is.",
    "niet-voldaan": "De feiten laten zien dat het er niet is, of niet op orde is.",
    onbekend: "De feiten zeggen niet genoeg. Het kan er wel zijn.",
    afwijking: "De organisatie wijkt af en heeft dat met reden vastgelegd. Van de wet kan niet worden afgeweken.",
    "niet-getoetst": "De beschrijving laat dit bewust buiten beschouwing.",
    actie: "Dit staat in het plan van de organisatie zelf.",
    voorstel: "Dit is een voorstel van dit rapport; het plan heeft er geen actie voor.",
  },
  zwaarte: {
    wettelijk: "de wet vraagt het op de peildatum van dit soort organisatie",
    basisnorm: "de basisnormen vragen het, de wet niet",
    aanbeveling: "het is verstandig, maar het telt niet mee in een oordeel",
  } satisfies Record<Zwaarte, string>,
  kernUitleg: "Een eis die kern is, draagt de norm: zonder die eis voldoet de norm niet.",
  aspect: {
    opzet: "het is geregeld: het staat op papier",
    bestaan: "het is er: de code, het register of de persoon",
    werking: "het werkt: het wordt gedaan, gebruikt of gekend",
  } satisfies Record<Aspect, string>,
  // Overview
  raster: "Oordeel per norm en domein",
  rasterEenheden: "Oordeel per onderdeel en domein",
  aspecttabel: "Opzet, bestaan en werking",
  aspectregel: (aspect: string, voldaan: number, gemist: number, onbekend: number) =>
    `${aspect}: ${voldaan} voldaan, ${gemist} niet voldaan, ${onbekend} niet bekend`,
  oordelenlijst: "Oordeel en open eisen",
  // Per norm
  telling: (voldaan: number, gemist: number, onbekend: number) => `Voldaan: ${voldaan}. Niet voldaan: ${gemist}. Niet bekend: ${onbekend}.`,
  normtekst: "Norm",
  normtabel: (naam: string) => `${naam}: norm, uitgewerkt, ontbreekt, uitwerking`,
  heleNorm: "De norm als geheel",
  heelOnderdeel: "Het onderdeel als geheel",
  kernVan: (bron: string) => `kern volgens de eigen norm: ${bron}`,
  zie: (wat: string, eis: string) => `${wat}, zie ${eis}`,
  geldenNiet: (ids: string) => `Niet van toepassing: ${ids}.`,
  leeg: "–",
  // Actions
  geplandUitleg: "De acties uit de eigen plannen van de organisatie, voor zover ze bij een van de normen horen.",
  voorstelUitleg: "Voor deze gaten heeft het plan geen actie. Het voorstel voor het zwaarste gat staat bovenaan.",
  geenGepland: "Er zijn geen geplande acties beschreven bij deze normen.",
  geenVoorstel: "Er zijn geen voorstellen: voor elk gat is er een geplande actie, of er is geen gat.",
  voorstelNr: (nummer: number) => `V${nummer}`,
  heleNormVan: (id: string) => `${id} als geheel`,
  niet: "niet genoemd",
  // Annexes
  bijlage: "Bijlagen",
  eisenUitleg: "Alle eisen van het normenkader die in dit rapport zijn bekeken, met hun uitkomst.",
  grondslagUitleg:
    "De bepalingen die op de peildatum van kracht zijn en waarop een eis in dit rapport berust, met de dagen waarop zij gelden.",
  doorlopend: "nog van kracht",
  bronUitleg: "Alle bronnen die in dit rapport zijn gebruikt, met de eisen waarbij ze zijn genoemd.",
  geenBronnen: "De beschrijving noemt geen bronnen.",
  signaalUitleg: "Dit valt op aan de beschrijving zelf. Een signaal verandert geen oordeel.",
  geenSignalen: "Er zijn geen signalen.",
  methode: [
    "De organisatie is beschreven in feiten: documenten, registers, rollen, procedures, activiteiten en acties, elk met de bron. Een programma heeft die feiten vergeleken met de eisen van het normenkader. Geen oordeel is met de hand ingevuld, tenzij erbij staat dat een beoordelaar het gaf.",
    "Wat niet is beschreven, is niet bekend. Het telt pas als ontbrekend als de beschrijving zegt dat het er niet is, of dat een lijst volledig is.",
    "Het oordeel over een norm of onderdeel volgt uit de uitkomsten van de eisen die meetellen. De eerste regel die past, beslist:",
  ],
  methodeVolgorde: [
    "Geen enkele eis geldt: niet van toepassing.",
    "Alle eisen zijn niet bekend of niet getoetst: niet getoetst.",
    "Een kerneis is niet voldaan: voldoet niet.",
    "Alle eisen zijn voldaan of hebben een geldige afwijking: voldoet.",
    "Een kerneis is niet bekend of niet getoetst: niet getoetst.",
    "Er geldt wel een kerneis, of er is iets voldaan: voldoet deels.",
    "Iets is niet bekend of niet getoetst: niet getoetst.",
    "Anders: voldoet niet.",
  ],
  nvtUitleg: "Deze eisen gelden niet voor deze organisatie op de peildatum.",
  weggelatenUitleg:
    "Deze eisen gelden wel, maar staan in geen onderdeel van de indeling. Ze tellen mee in de aantallen eisen, niet in de oordelen per onderdeel.",
};

export type RapportdocumentTekst = typeof rapportdocument;
