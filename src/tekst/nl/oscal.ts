/** Sentences in the OSCAL documents that come from no norm and no description. */
export const oscal = {
  catalogus: (kader: string, type: string) => `${kader}, in de woorden van: ${type}`,
  catalogusUitleg: (type: string) =>
    `Het normenkader als OSCAL-catalogus. Een norm is een group, een eis een control. De teksten staan in de woorden van dit soort organisatie: ${type}.`,
  maaktWettelijk: (citaat: string) => `Maakt de eis wettelijk zolang het geldt: ${citaat}`,
  steuntOp: (citaat: string) => `Steunt op: ${citaat}`,
  looptijd: (van: string, tot: string | undefined) => (tot === undefined ? `sinds ${van}` : `van ${van} tot en met ${tot}`),
  metBron: (tekst: string, bron: string) => `${tekst} (bron: ${bron})`,
  resultaten: (naam: string) => `Toetsing van het integriteitssysteem van ${naam}`,
  resultaat: (naam: string, dag: string) => `${naam} op ${dag}`,
  resultaatUitleg: (kader: string, versie: string, dag: string) =>
    `Elke eis uit het normenkader (${kader}, versie ${versie}) is vergeleken met de feiten in de beschrijving van de organisatie, volgens de wet zoals die gold op ${dag}. Er is niet gesproken met mensen en er zijn geen systemen onderzocht.`,
  plan: (naam: string) => `Gaten en acties van ${naam}`,
  aanpak: "Aanpak van de toetsing",
  aanpakUitleg:
    "Er is geen apart toetsplan in OSCAL. De aanpak staat hier. Alle controls uit de catalogus die op de peildatum voor dit soort organisatie gelden en binnen het bereik van de beschrijving vallen, zijn getoetst. De methode is EXAMINE: de voorwaarden van elke eis zijn vergeleken met de feiten in de beschrijving. Het oordeel volgt uit die voorwaarden, behalve waar een beoordelaar een bevinding heeft vastgelegd.",
  hulpmiddel: "Programma dat de beschrijving met het normenkader vergelijkt.",
  organisatie: "De organisatie waarvan het integriteitssysteem is beschreven.",
  bestand: (naam: string) => `Bestand van de beschrijving: ${naam}. De naam geldt vanaf de map van de beschrijving.`,
  getoetst: "Getoetst zijn alle controls die gelden en binnen het bereik vallen.",
  nietGetoetst: "Niet getoetst, met de reden bij elke control in props: wat niet geldt, en wat de beschrijving buiten beschouwing laat.",
  nvt: "niet van toepassing",
  nietsBeschreven: "De beschrijving zegt hier niets over.",
  uitgewerkt: (tekst: string) => `Uitgewerkt: ${tekst}`,
  ontbreekt: (tekst: string) => `Ontbreekt: ${tekst}`,
  onbekend: (tekst: string) => `Niet bekend: ${tekst}`,
  reden: {
    voldaan: "De feiten laten zien dat aan de eis is voldaan.",
    "niet-voldaan": "De feiten laten zien dat niet aan de eis is voldaan.",
    onbekend: "Niet bekend is of aan de eis is voldaan: de beschrijving zegt daarvoor te weinig. Dat is iets anders dan niet voldaan.",
    afwijking: "Er is niet aangetoond dat aan de eis is voldaan; de organisatie wijkt af en heeft dat met reden vastgelegd.",
  },
  bevinding: "Een beoordelaar heeft hierover een oordeel vastgelegd.",
  risico: (zwaarte: string) => `Zolang dit zo is, kan de organisatie niet laten zien dat zij aan deze eis voldoet (${zwaarte}).`,
  afwijking: (reden: string) => `Aanvaarde afwijking. Reden: ${reden}`,
  actie: (nr: string, tekst: string) => `Actie ${nr}: ${tekst}`,
  voorstel: (tekst: string) => `Voorstel: ${tekst}`,
  uitPlan: "Uit het plan van de organisatie zelf.",
  eigenVoorstel: "Een voorstel van het normenkader; het plan heeft hier geen actie voor.",
  termijn: (duur: string) => `Termijn: ${duur}.`,
  gereed: (dag: string) => `Gereed: ${dag}.`,
  frequentie: (hoeVaak: string) => `Herhaling: ${hoeVaak}.`,
  onzeker: "Het plan zegt dit nog niet toe.",
  geenGaten:
    "Er zijn geen gaten en geen afwijkingen. Een plan of action and milestones mag in OSCAL niet leeg zijn, dus dat bestand is niet gemaakt.",
  leeg: "–",
};

export type OscalTekst = typeof oscal;
