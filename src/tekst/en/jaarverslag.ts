import type { JaarverslagTekst } from "../nl/jaarverslag.ts";
import { cijfersoorten } from "./cijfersoorten.ts";

const lijst = (getallen: readonly number[]): string => getallen.join(" + ");
const jaren = (alle: readonly number[]): string =>
  alle.length < 2 ? String(alle[0] ?? "") : `${alle.slice(0, -1).join(", ")} and ${alle.at(-1)}`;

/** Words of the yearly report. */
export const jaarverslag: JaarverslagTekst = {
  titel: (jaar) => `Yearly report on integrity ${jaar}`,
  jaarNaam: "Year",
  jaarBron: {
    optie: "the year asked for",
    cijfers: "the last year with figures or texts that had begun",
    peildatum: "the year before the reference date",
  },
  grens: {
    nietBegonnen: (jaar) => `On the reference date ${jaar} had not begun yet.`,
    nietVoorbij: (jaar) => `On the reference date ${jaar} was not over yet. The figures may still change.`,
    sjabloon:
      "The structure follows the template in the 2018 integrity plan of the province of Utrecht (annex 2). No law asks for this structure.",
    cijfers: "The figures come from the description. Basisnormen counts nothing itself and fills in no year that is not there.",
    nul: "Zero reports do not mean that nothing happened. People may also not have dared to report.",
    activiteiten: "An activity belongs to this year if the description gives a date within it, up to the reference date.",
    toetsing: "The verdicts are about what is on paper on the reference date. They say nothing about the culture.",
  },
  kop: {
    samenvatting: "In short",
    kader: "Part I: framework",
    management: "Part II: summary for the board",
    analyse: "Part III: does it work?",
    cijfers: "Part IV: figures with explanations",
    programma: "What was planned for this year",
    acties: "Actions of this year",
    trends: "Trends",
    toetsing: "What the audit says",
    veranderingen: "Changed since the last audit",
    volgend: (jaar) => `Planned for ${jaar}`,
    activiteiten: "What was done this year",
    onbekend: "Comes back regularly, but not known whether it was done this year",
    vergelijking: "Comparison with earlier years",
    controles: "Do the figures add up?",
    signalen: "Observations about the figures",
    grenzen: "What this report does not say",
  },
  kolom: {
    vraag: "item",
    antwoord: "text",
    wat: "what",
    aantal: "number",
    deel: "of which",
    onderwerp: "subject",
    activiteit: "activity",
    verantwoordelijk: "responsible",
    acties: "actions",
    actie: "action",
    gereed: "due",
    stand: "status",
    norm: "norm",
    oordeel: "verdict",
    toen: "then",
    nu: "now",
    wanneer: "when",
    voor: "for whom",
    omvang: "size",
    controle: "check",
    uitkomst: "outcome",
    toelichting: "explanation",
    domein: "domain",
    verschil: "difference",
  },
  inTeVullen: "To be filled in",
  cijferInTeVullen: (jaar) => `Where it says “to be filled in”, the description has no figure for ${jaar}.`,
  nietOpenbaar: "This does not belong in the version for the public.",
  nvt: "There was nothing to tell here this year: the number is zero.",
  stand: { gereed: "done", lopend: "in progress", "niet-gestart": "not started", vervallen: "dropped", onbekend: "not stated" },
  telling: {
    tellers: "counts in part IV with a figure",
    inTeVullen: "places that somebody must still fill in",
    nietOpenbaar: "places that are not public",
    activiteiten: "activities in this year",
    klopt: "checks that are right",
    kloptNiet: "checks that are not right",
  },
  werkbladVragen: "Questions",
  tellingtabel: "The report in numbers",
  van: (deel, totaal) => `${deel} of ${totaal}`,
  zin: (jaar, ingevuld, totaal, open) =>
    `This report is about ${jaar}. Of the ${totaal} counts in part IV ${ingevuld === 1 ? "1 is" : `${ingevuld} are`} filled in. ${
      open === 0
        ? "Nothing is left to fill in."
        : open === 1
          ? "1 place is still to be filled in."
          : `${open} places are still to be filled in.`
    }`,
  geenCijfers: (jaar, andere) =>
    andere.length === 0
      ? `The description has no figures for ${jaar}.`
      : `The description has no figures for ${jaar}. It does have figures for ${jaren(andere)}.`,
  kloptNietZin: (aantal) =>
    aantal === 1 ? "1 figure does not agree with another. See part IV." : `${aantal} figures do not agree with others. See part IV.`,
  internZin:
    "This version is for use inside the organisation: it holds small numbers and explanations. Make the public version to publish.",
  aanhef: (van, aan, jaar) => `This is how ${van} answers to ${aan} for the integrity policy in ${jaar}.`,
  openbaarZin: (drempel) =>
    `This is the version for the public. Numbers from 1 to ${drempel - 1} of people or cases are left out, and so are figures from which one could work them out. Numbers of sessions and trainings are in it. Read the texts: they may hold a number too.`,
  minder: (drempel) => `fewer than ${drempel}`,
  verborgen: "not shown",
  onbekend: "not known",
  geenProgramma: "The programme in the description names nothing for this year.",
  geenVolgend: (jaar) => `The programme in the description names nothing for ${jaar}.`,
  programmaNietOpenbaar: "The programme does not belong in the version for the public.",
  geenTrends: {
    "geen-cijfers": "Without figures for this year there is no trend.",
    "eerste-jaar": "There is no earlier year to compare with.",
    verborgen: "The figures to compare do not belong in the version for the public.",
  },
  trend: (naam, { van, tot, richting }) =>
    richting === "gelijk"
      ? `${naam}: as many as in ${van.jaar} (${tot.getal}).`
      : `${naam}: ${richting === "meer" ? "more" : "fewer"} than in ${van.jaar} (${van.getal} in ${van.jaar}, ${tot.getal} in ${tot.jaar}).`,
  toetsingZin: (peildatum, nietVoldaan, onbekend) =>
    `On ${peildatum} ${nietVoldaan === 0 ? "no statutory requirement is" : nietVoldaan === 1 ? "1 statutory requirement is" : `${nietVoldaan} statutory requirements are`} shown not to be met.${onbekend === 0 ? "" : ` Of ${onbekend} this is not known.`}`,
  oordelentabel: "Verdicts on the reference date",
  voldoetNiet: "These norms are not met:",
  geenVorige: "There is no earlier audit to compare with.",
  sinds: (peildatum) => `Compared with the audit on ${peildatum}.`,
  richting: (verbeterd, verslechterd, gelijk, anders) =>
    `Verdicts: ${verbeterd} better, ${verslechterd} worse, ${gelijk} the same${anders === 0 ? "" : `, ${anders} otherwise`}.`,
  gaten: ({ opgelost, nieuw, vervallen, gebleven }) =>
    `Gaps: ${opgelost} closed, ${nieuw} new or graver, ${gebleven} still there${vervallen === 0 ? "" : `, ${vervallen} gone without being closed`}.`,
  ontbreektToen: "did not exist",
  veranderingtabel: "Verdicts that changed",
  geenActiviteiten: "The description names nothing with a date in this year.",
  bijeenkomsten: (aantal) => (aantal === 1 ? "once" : `${aantal} times`),
  deelnemers: (aantal) => (aantal === 1 ? "1 participant" : `${aantal} participants`),
  inBijeenkomsten: (aantal) => (aantal === 1 ? "In 1 session." : `In ${aantal} sessions.`),
  veld: {
    "vastgesteld.op": "adopted",
    "besproken.op": "discussed",
    bijgewerkt: "updated",
    "aangewezen.op": "appointed",
    sinds: "started",
    tot: "ended",
  },
  geenVergelijking: "The description has figures of this year only.",
  nietsTeVergelijken: "There are no figures of this year or an earlier one.",
  weggelaten: (alle) => `Known as well, but left out here: ${jaren(alle)}.`,
  vergelijkinguitleg: (leeg) => `${leeg} = nothing is said about this year.`,
  grafiek: (naam) => `${naam} per year`,
  grafiekzin: (naam, paren) => `${naam}: ${paren.map(([jaar, getal]) => `${getal} in ${jaar}`).join(", ")}.`,
  controle: {
    delen: ({ aantal, met }) => `total and parts: ${aantal} = ${lijst(met)}`,
    "vorig-jaar": ({ aantal, met, over }) => `${over.jaar - 1} here and in ${over.jaar - 1} itself: ${aantal} = ${lijst(met)}`,
    domeinen: ({ aantal, met }) => `together, and office-holders and staff apart: ${aantal} = ${lijst(met)}`,
    deelnemers: ({ aantal, met }) => `oaths, and participants in the sessions: ${aantal} = ${lijst(met)}`,
  },
  klopt: "right",
  kloptNiet: (verschil) => `not right: the difference is ${verschil}`,
  geenControles: "There are no figures to compare with each other.",
  nulOnuitgelegd: {
    gemeld: "Zero. Explain what that means: was there nothing, or did nobody dare to report?",
    anders: "Zero. Say in a few words why.",
  },
  vorig: (jaar) => `In ${jaar}`,
  toelichting: "Explanation",
  aardUitDelen: "See the parts of the number of reports.",
  teller: {
    eden: "Oaths and affirmations",
    misstanden: "Reports of suspected wrongdoing",
    onderzoeken: "Integrity investigations",
    incidenten: "Integrity incidents",
    klachten: "Complaints received, internal and external",
    inkoopafwijkingen: "Deviations from procurement policy",
    gesprekken: "Talks with the confidential advisers",
    trainingen: "Trainings, courses, workshops and meetings",
    adviezen: "Advice by the integrity coordinator",
    diversen: "Other",
  },
  soort: cijfersoorten,
  vraag: {
    meldingen: "Number of reports",
    verzoeken: "Number of requests to investigate retaliation against a reporter",
    visie: "Vision and aim of the integrity policy",
    doelen: "Aims from the year programme",
    samenvatting: "Summary of parts III and IV, with the trends",
    risicos: "Risks of the moment and what happens around us",
    gevolgen: "Consequences for the aims or the integrity plan",
    vooruitblik: "Priorities for the next year: aims, means and planning",
    werking: "Did the means do what was expected of them?",
    factoren: "What helped and what did not?",
    aard_meldingen: "Nature of the reports",
    uitkomsten: "Outcomes of the investigations into reports",
    standpunten: "The employer's position on them",
    ervaringen_benadeling: "Experience with preventing retaliation against reporters",
    uitkomsten_benadeling: "Outcomes of the investigations into retaliation",
    standpunten_benadeling: "The employer's position on those outcomes",
    resultaten_onderzoeken: "Results of the integrity investigations",
    acties_incidenten: "What was done after incidents",
    redenen_inkoop: "Reasons to deviate from procurement policy",
    diversen: "What else matters",
  },
};
