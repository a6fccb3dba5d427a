import type { Bewijssectie } from "../../beschrijving/format/secties.ts";
import { opsomming } from "../../normenkader/sjabloon.ts";
import { duurtekst, frequentietekst } from "../periode.ts";
import { achterstand } from "./achterstand.ts";

const keer = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

const tussenHaken = (artikel: string): string => (artikel === "" ? "" : ` (${artikel})`);

/** Words of an agenda: its sentences, and the headings of the document. */
export const agenda = {
  titel: "Agenda: wat er moet gebeuren",
  wat: {
    actie: (nr: string, titel: string) => `Actie ${nr}: ${titel}`,
    vervolg: (nr: string, tekst: string) => `Vervolg op actie ${nr}: ${tekst}`,
    programma: (activiteit: string, onderwerp: string) => `${activiteit} (programma: ${onderwerp})`,
    register: (titel: string) => `${titel} bijwerken`,
    activiteit: (titel: string) => `Volgende keer: ${titel}`,
    onderzoek: (titel: string) => `Volgende keer: ${titel}`,
    rol: (titel: string) => `${titel}: laatste dag`,
    benoeming: (titel: string) => `${titel}: de benoemingstermijn loopt af`,
    document: (titel: string) => `${titel}: laatste dag dat het geldt`,
    procedure: (titel: string) => `${titel}: laatste dag dat de regels gelden`,
    afwijking: (eis: string) => `De afwijking van ${eis} loopt af`,
  },
  /** What to do so that an eis stays met, by the section of what ages. */
  bijhouden: {
    documenten: (titel: string) => `Herzie of vernieuw ${titel}`,
    registers: (titel: string) => `Werk ${titel} bij`,
    rollen: (titel: string) => `Verleng of vervang ${titel}`,
    procedures: (titel: string) => `Herzie of vernieuw ${titel}`,
    activiteiten: (titel: string) => `Doe opnieuw: ${titel}`,
    onderzoeken: (titel: string) => `Onderzoek opnieuw: ${titel}`,
  } satisfies Record<Bewijssectie, (titel: string) => string>,
  nodigVoor: (eis: string) => `Nodig om hieraan te blijven voldoen: ${eis}`,
  en: "en",
  soort: {
    actie: "actie",
    vervolg: "vervolg op een actie",
    programma: "programma",
    register: "register",
    activiteit: "activiteit",
    onderzoek: "onderzoek",
    rol: "rol",
    document: "document",
    procedure: "procedure",
    afwijking: "afwijking",
    norm: "norm",
    wet: "wet",
  },
  wetVerandert: (wetten: readonly string[]) => `De wet verandert: ${opsomming(wetten)}`,
  kaderVerandert: (kader: string) => `Wat het normenkader vraagt, verandert: ${kader}`,
  wet: {
    "gaat-gelden": (eisen: string, artikel: string) => `Wordt voortaan gevraagd: ${eisen}${tussenHaken(artikel)}`,
    "wordt-wettelijk": (eisen: string, artikel: string) => `Wordt een wettelijke plicht: ${eisen}${tussenHaken(artikel)}`,
    "niet-meer-wettelijk": (eisen: string, artikel: string) => `Is geen wettelijke plicht meer: ${eisen}${tussenHaken(artikel)}`,
    vervalt: (eisen: string, artikel: string) => `Wordt niet meer gevraagd: ${eisen}${tussenHaken(artikel)}`,
  },
  frequentie: (periode: string) => frequentietekst(periode, "nl"),
  duur: (periode: string) => duurtekst(periode, "nl"),
  /** One thing, or the different things that sources say. */
  verschillend: (delen: readonly string[]) => (delen.length < 2 ? delen.join("") : `${delen.join(", of ")} (de bronnen verschillen)`),
  termijn: (duren: readonly string[]) => `Termijn: ${agenda.verschillend(duren)}.`,
  laatst: {
    register: (wanneer: string, vaak: string) => `Laatst bijgewerkt: ${wanneer}. Afgesproken: ${vaak}.`,
    activiteit: (wanneer: string, vaak: string) => `Laatst gedaan: ${wanneer}. Afgesproken: ${vaak}.`,
    onderzoek: (wanneer: string, vaak: string) => `Laatst gedaan: ${wanneer}. Afgesproken: ${vaak}.`,
  },
  wanneer: (woorden: string) => `Wanneer: ${woorden}.`,
  anders: (datums: readonly string[]) => `Een andere bron noemt: ${datums.join("; ")}.`,
  genoemdeJaren: (jaren: readonly string[]) => `Het programma noemt ${opsomming(jaren)}; dat is voorbij.`,
  gerekendBenoeming: "Gerekend vanaf de benoeming en de termijn die erbij hoort.",
  afwijkingReden: (reden: string) => `Reden van de afwijking: ${reden}`,
  vanaf: (dag: string, gat: string) => `Vanaf ${dag}: ${gat}`,
  achterstand,
  nietBekend: "Of de eis nog is voldaan, is niet bekend.",
  zonderReden: {
    "laatst-onbekend": "Niet bekend is wanneer dit voor het laatst is gedaan.",
    "begin-onbekend": "De termijn is bekend, het begin niet.",
    "niet-actueel": "De bron zegt dat dit niet actueel is.",
    "jaar-voorbij": "Daarna is geen jaar genoemd, en nergens staat of het is gedaan.",
    "zonder-datum": "Er is geen datum en geen frequentie genoemd.",
  },
  grens: {
    beschrijving:
      "De agenda komt uit de beschrijving. Is iets gedaan en staat dat er niet in, dan lijkt het nog te moeten. Werk de beschrijving dan bij.",
    dag: "Is de dag niet precies bekend, dan geldt de laatste dag die het kan zijn. Wat nog niet vaststaat of waarover de bronnen verschillen, geldt niet als voorbij. Bij acties zegt de voortgang hetzelfde.",
    norm: "De dag waarop een eis niet meer is voldaan, geldt als er tot dan niets verandert. Van elke eis staat alleen de eerste keer erin.",
    wet: "Van de wet staat er alleen in wat in het normenkader is opgenomen.",
    programma:
      "Van een regel in het programma staat nergens of die is gedaan. Een jaar dat voorbij is, geldt daarom niet als te laat. Is er geen jaar meer over, dan staat de regel of de actie bij ‘niet bekend wanneer’.",
    openbaar: "Deze agenda bevat vrije tekst uit de beschrijving. Lees haar na voordat je haar publiceert.",
    toetsing: "De eisen komen uit de toetsing. Wat hierna ‘dit rapport’ heet, is die toetsing.",
  },
  kop: {
    samenvatting: "Samenvatting",
    voorbij: "Termijn voorbij",
    misschien: "Misschien voorbij",
    komend: "Wat eraan komt",
    loopt: "Loopt al",
    later: (dag: string) => `Kan in deze periode, uiterlijk na ${dag}`,
    zonderDag: "Niet bekend wanneer",
    grenzen: "Wat deze agenda niet zegt",
  },
  venster: "Periode",
  vensterWaarde: (van: string, tot: string, maanden: number) => `${van} tot en met ${tot} (${keer(maanden, "maand", "maanden")})`,
  kolom: { wanneer: "Uiterlijk", termijn: "Termijn", soort: "Soort", wat: "Wat", wie: "Wie", vaak: "Hoe vaak", eisen: "Normen en eisen" },
  zin: (voorbij: number, komend: number, maanden: number) =>
    `${voorbij === 0 ? "Er is niets waarvan de termijn zeker voorbij is." : `Van ${keer(voorbij, "punt", "punten")} is de termijn voorbij.`} In ${maanden === 1 ? "de komende maand" : `de komende ${maanden} maanden`} ${komend === 1 ? "komt 1 punt" : `komen ${komend} punten`} eraan.`,
  ook: (misschien: number, zonderDag: number) =>
    [
      ...(misschien > 0 ? [`Van ${keer(misschien, "punt", "punten")} staat niet vast of het te laat is.`] : []),
      ...(zonderDag > 0 ? [`Van ${keer(zonderDag, "punt", "punten")} is niet bekend wanneer het moet.`] : []),
    ].join(" "),
  leeg: "De beschrijving noemt niets waarnaar de agenda vooruit kan kijken: geen open actie, geen termijn en niets dat terugkeert. Dat zegt niet dat er niets moet gebeuren.",
  bijDatum: (opmerking: string) => `Bij de datum: ${opmerking}`,
  oplevering: (woorden: string) => `Oplevering volgens de bron: ${woorden}`,
  beschreven: (dag: string) => `De beschrijving is van ${dag}. Wat daarna is gedaan, staat er niet in, en lijkt hier dus nog te moeten.`,
  voorbijUitleg:
    "Elke dag die het kan zijn, is voorbij, en nergens staat dat het is gedaan. Is het wel gedaan, zet dat dan in de beschrijving.",
  misschienUitleg: "Hier staat niet vast of de termijn voorbij is, of het al is gedaan, of dat het doorgaat.",
  komendUitleg:
    "Op volgorde van de laatste dag die het kan zijn. Bij een norm is dat de laatste dag waarop de eis nog is voldaan als er niets verandert. ‘Loopt al’: de periode is begonnen, en de dag kan al voorbij zijn. ‘Gerekend’: de bron noemt deze dag niet; hij volgt uit een eerdere dag en een periode.",
  zonderDagUitleg: "Dit moet ook gebeuren, maar de beschrijving zegt niet genoeg om te rekenen wanneer. Onbekend is niet voorbij.",
  niets: "Niets.",
  loopt: "loopt al",
  gerekend: "gerekend",
  voorstel: "voorstel van de norm",
  nietGenoemd: "Niet genoemd",
  onzeker: "Of dit doorgaat, staat nog niet vast.",
  teltNiet: "Een aanbeveling: daarvan wordt de controle niet rood.",
  kalender: {
    naam: (organisatie: string) => `Integriteitsagenda ${organisatie}`,
    voorbij: (wat: string) => `Termijn voorbij: ${wat}`,
    misschien: (wat: string) => `Misschien voorbij: ${wat}`,
    regel: (naam: string, waarde: string) => `${naam}: ${waarde}`,
    wanneer: "Wanneer",
    wie: "Wie",
    eisen: "Voor",
    bron: "Bron",
    gerekend: "De bron noemt deze dag niet. Hij is gerekend.",
    laatsteDag: "De dag is niet precies bekend. Dit is de laatste dag die het kan zijn.",
  },
};

export type AgendaTekst = typeof agenda;
