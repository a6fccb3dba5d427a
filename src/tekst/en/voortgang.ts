import type { Stand } from "../../voortgang/types.ts";
import type { VoortgangTekst } from "../nl/voortgang.ts";
import { achterstand } from "./achterstand.ts";

const actions = (count: number): string => (count === 1 ? "1 action" : `${count} actions`);
const is = (count: number): string => (count === 1 ? "is" : "are");

const stand: Readonly<Record<Stand, string>> = {
  gereed: "done",
  lopend: "under way",
  "niet-gestart": "not started",
  vervallen: "dropped",
  onbekend: "not known",
};

/** Words of a voortgang: its sentences, and the headings of the document. */
export const voortgang: VoortgangTekst = {
  titel: "Progress of the actions",
  grens: {
    zelfGezegd: "How far an action is, is what the description says. Basisnormen does not look whether the work was done.",
    bewijs:
      "Of an action that is done, basisnormen looks whether the facts meet the eis it is for. That shows what is on paper, not that the action brought it about.",
    teLaat:
      "A date has passed when every day the source may have meant has passed. ‘Overdue’: the description says that it is not done. ‘Date has passed’: whether it was done is not known. ‘Perhaps overdue’: the sources differ about the date, or it is not certain yet that it goes ahead. The description cannot say separately whether a follow-up was done.",
    openbaar: "This overview holds free text from the description. Read it before you publish it.",
    toetsing: "The observations come from the audit. What is called ‘this report’ below is that audit.",
  },
  kop: {
    samenvatting: "Summary",
    sinds: "Changed since the last time",
    teLaat: "The date has passed, or may have passed",
    bewijs: "Done: does it show?",
    signalen: "Observations about the actions",
    grenzen: "What this overview does not say",
  },
  kolom: {
    plan: "plan",
    totaal: "total",
    teLaat: "date passed",
    aanbeveling: "Recommendation",
    actie: "Action",
    stand: "State of affairs",
    vervolg: "Follow-up",
    nr: "no.",
    termijn: "due",
    zeker: "how is it?",
    bewijs: "what the facts say",
    verandering: "change",
    aantal: "count",
    wat: "what changed",
  },
  stand,
  zonderPlan: "Actions without a plan",
  allePlannen: "all plans",
  geenActies: "The description names no actions.",
  zin: (count, parts) => (count === 1 ? `There is 1 action: ${parts.join(", ")}.` : `There are ${count} actions: ${parts.join(", ")}.`),
  aantalStand: (count, which) => `${count} ${stand[which]}`,
  tellingtabel: "Actions per plan and state",
  plantelling: (count, parts) => `${actions(count)}: ${parts.join(", ")}.`,
  laatZin: (count) =>
    [
      ...(count["niet-gedaan"] > 0 ? [`Of ${actions(count["niet-gedaan"])} the date has passed and it is not done.`] : []),
      ...(count["niet-bekend"] > 0
        ? [`Of ${actions(count["niet-bekend"])} the date has passed and it is not known whether it was done.`]
        : []),
      ...(count.misschien > 0
        ? [`Of ${actions(count.misschien)} the date may have passed: the sources differ, or it is not certain yet that it goes ahead.`]
        : []),
    ].join(" "),
  gatOpenZin: (count) => `${actions(count)} ${is(count)} said to be done, while the eis is still open. That is a contradiction.`,
  gevraagdZin: (count) => `${actions(count)} said to be done ${count === 1 ? "needs" : "need"} evidence: the facts do not show it.`,
  label: { door: "By", gereed: "Due", frequentie: "How often", vervolgGereed: "Follow-up due", oplevering: "Result" },
  nietGenoemd: "not named",
  geenProces: "Nothing is said about what was done.",
  standreden: {
    "staat-er-niet": "The state is not stated.",
    "bronnen-verschillen": "The sources do not agree about the state.",
  },
  laat: { "niet-gedaan": "overdue", "niet-bekend": "date has passed", misschien: "perhaps overdue" },
  laatWat: { gereed: "", vervolg: "follow-up" },
  laatReden: achterstand,
  teLaatUitleg:
    "Counted from the peildatum. A date has passed from the day after it. Where the source names a month or a year, that has passed only when its last day has.",
  bewijsUitleg: "Of every action that is done: do the facts in the description show it?",
  bewijs: {
    blijkt: (eisen, facts) => `The facts show it: ${eisen} is met${facts === "" ? "" : ` (${facts})`}.`,
    blijktMeer: (eisen, facts) => `The facts show it: ${eisen} are met${facts === "" ? "" : ` (${facts})`}.`,
    gatOpen: (eisen) => `Done, but ${eisen} is still open.`,
    gatOpenMeer: (eisen) => `Done, but ${eisen} are still open.`,
    "geen-eis": "Evidence asked: the description names no eis that the action is for. What shows that it is done?",
    "hele-norm": "Evidence asked: the action is for a whole norm. Name the eis, or show what tells that it is done.",
    "niet-getoetst": "Evidence asked: the eis that the action is for was not audited or does not apply.",
    kort: "Evidence asked.",
  },
  sinds: {
    kop: (day) => `Changed since ${day}`,
    zin: (day, source) => `Compared with ${source} of ${day}.`,
    bron: { voortgang: "the progress overview", beschrijving: "the description" },
    telling: "Number of actions per change",
    tabel: "What changed per action",
    niets: "Nothing has changed.",
    meer: "An action may be counted under more than one change.",
    was: (old, now) => `${old} → ${now}`,
    stand: "State",
    gereed: "Due",
    vervolg_gereed: "Follow-up due",
    geenDatum: "no date",
    oudNr: (nr) => `was ${nr}`,
    ongewijzigd: (nrs) => `Not changed: ${nrs}.`,
    opmerking: {
      "andere-organisatie": "The last time was about an organisation with another name.",
      "omgekeerde-volgorde": "The last time has a later peildatum. So read the changes the other way round.",
      "zelfde-dag": "The last time has the same peildatum.",
    },
    verandering: {
      "nu-gereed": "now done",
      "nu-gestart": "now started",
      "nu-vervallen": "now dropped",
      "weer-opgepakt": "taken up again",
      teruggezet: "put back",
      "nu-bekend": "state now known",
      "nu-onbekend": "state no longer known",
      uitgesteld: "postponed",
      vervroegd: "brought forward",
      "volgende-keer": "next time",
      "datum-anders": "date stated otherwise",
      nieuw: "new",
      verdwenen: "no longer there",
      ongewijzigd: "not changed",
    },
  },
};
