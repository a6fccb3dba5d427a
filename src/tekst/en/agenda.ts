import { opsomming } from "../../normenkader/sjabloon.ts";
import type { AgendaTekst } from "../nl/agenda.ts";
import { frequentietekst } from "../periode.ts";
import { achterstand } from "./achterstand.ts";

const keer = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

export const agenda: AgendaTekst = {
  titel: "Agenda: what must happen",
  wat: {
    actie: (nr, titel) => `Action ${nr}: ${titel}`,
    vervolg: (nr, tekst) => `Follow-up of action ${nr}: ${tekst}`,
    programma: (activiteit, onderwerp) => `${activiteit} (programme: ${onderwerp})`,
    register: (titel) => `Update ${titel}`,
    activiteit: (titel) => `Next time: ${titel}`,
    onderzoek: (titel) => `Next time: ${titel}`,
    rol: (titel) => `${titel}: last day`,
    benoeming: (titel) => `${titel}: the term of appointment ends`,
    document: (titel) => `${titel}: last day it is valid`,
    procedure: (titel) => `${titel}: last day the rules are valid`,
    afwijking: (eis) => `The accepted deviation from ${eis} ends`,
    norm: (eis) => `Met through this day: ${eis}`,
  },
  soort: {
    actie: "action",
    vervolg: "follow-up of an action",
    programma: "programme",
    register: "register",
    activiteit: "activity",
    onderzoek: "study",
    rol: "role",
    document: "document",
    procedure: "procedure",
    afwijking: "deviation",
    norm: "norm",
    wet: "law",
  },
  wet: {
    "gaat-gelden": (wet) => `Comes into force: ${wet}`,
    "wordt-wettelijk": (wet) => `Becomes a statutory duty: ${wet}`,
    "niet-meer-wettelijk": (wet) => `Is no longer a statutory duty: ${wet}`,
    vervalt: (wet) => `Is withdrawn: ${wet}`,
  },
  frequentie: (periode) => frequentietekst(periode, "en"),
  laatst: {
    register: (wanneer, vaak) => `Last updated: ${wanneer}. Agreed: ${vaak}.`,
    activiteit: (wanneer, vaak) => `Last done: ${wanneer}. Agreed: ${vaak}.`,
    onderzoek: (wanneer, vaak) => `Last done: ${wanneer}. Agreed: ${vaak}.`,
  },
  wanneer: (woorden) => `When: ${woorden}.`,
  anders: (datums) => `Another source says: ${datums.join("; ")}.`,
  genoemdeJaren: (jaren) => `The programme names ${opsomming(jaren, "and")}; that has passed.`,
  gerekendBenoeming: "Reckoned from the appointment and its term.",
  afwijkingReden: (reden) => `Reason for the deviation: ${reden}`,
  vanaf: (dag, gat) => `From ${dag}: ${gat}`,
  achterstand,
  nietBekend: "Whether the eis is still met is not known.",
  zonderReden: {
    "laatst-onbekend": "It is not known when this was last done.",
    "begin-onbekend": "The term is known, its begin is not.",
    "niet-actueel": "The source says that this is out of date.",
    "jaar-voorbij": "No year is named after that, and nothing says whether it was done.",
    "zonder-datum": "No date and no frequency is named.",
  },
  grens: {
    beschrijving:
      "The agenda comes from the description. What was done and is not in it still seems to be due. In that case bring the description up to date.",
    dag: "Where the day is not exactly known, the last day it can be counts.",
    norm: "The day on which an eis is no longer met holds if nothing changes until then. Of each eis only the first time is shown.",
    wet: "Of the law only what the normenkader holds is shown.",
    programma:
      "Nothing says of a line of the programme whether it was done. So a year that has passed does not count as overdue. When no year is left, the line or the action stands under ‘not known when’.",
    openbaar: "This agenda holds free text from the description. Read it through before you publish it.",
    toetsing: "The eisen come from the audit. What is called ‘this report’ below is that audit.",
  },
  kop: {
    samenvatting: "Summary",
    voorbij: "Term has passed",
    misschien: "May have passed",
    komend: "What is coming",
    later: (dag) => `Can be in this period, at the latest after ${dag}`,
    zonderDag: "Not known when",
    grenzen: "What this agenda does not say",
  },
  venster: "Period",
  vensterWaarde: (van, tot, maanden) => `${van} through ${tot} (${keer(maanden, "month", "months")})`,
  kolom: { wanneer: "By", termijn: "Term", soort: "Kind", wat: "What", wie: "Who", vaak: "How often", eisen: "Norms and eisen" },
  zin: (voorbij, komend, maanden) =>
    `${voorbij === 0 ? "There is nothing of which the term has certainly passed." : `The term of ${keer(voorbij, "item", "items")} has passed.`} In the next ${maanden === 1 ? "month" : `${maanden} months`} ${keer(komend, "item is", "items are")} coming.`,
  ook: (misschien, zonderDag) =>
    [
      ...(misschien > 0 ? [`Of ${keer(misschien, "item", "items")} it is not certain whether the term has passed.`] : []),
      ...(zonderDag > 0 ? [`Of ${keer(zonderDag, "item", "items")} it is not known when it is due.`] : []),
    ].join(" "),
  beschreven: (dag) => `The description is of ${dag}. What was done after that is not in it, and so still seems to be due here.`,
  voorbijUitleg: "Every day it can be has passed, and nothing says that it was done. If it was, put that into the description.",
  misschienUitleg: "Here it is not certain whether the term has passed, or whether it was done already.",
  komendUitleg:
    "In order of the last day it can be. For a norm that is the last day on which the eis is still met if nothing changes. ‘Has begun’: the period has begun, and the day may have passed already.",
  zonderDagUitleg: "This must happen too, but the description does not say enough to reckon when. Unknown is not passed.",
  niets: "Nothing.",
  loopt: "has begun",
  gerekend: "reckoned",
  voorstel: "proposed by the norm",
  nietGenoemd: "Not named",
  onzeker: "It is not certain yet that this goes ahead.",
  teltNiet: "A recommendation: does not count for the exit code.",
  kalender: {
    naam: (organisatie) => `Integrity agenda ${organisatie}`,
    voorbij: (wat) => `Term has passed: ${wat}`,
    misschien: (wat) => `May have passed: ${wat}`,
    regel: (naam, waarde) => `${naam}: ${waarde}`,
    wanneer: "When",
    wie: "Who",
    eisen: "For",
    bron: "Source",
    laatsteDag: "The day is not exactly known. This is the last day it can be.",
  },
};
