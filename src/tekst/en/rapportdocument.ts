import type { RapportdocumentTekst } from "../nl/rapportdocument.ts";

const eisen = (aantal: number): string => (aantal === 1 ? "1 requirement" : `${aantal} requirements`);
const are = (aantal: number): string => (aantal === 1 ? "is" : "are");
const reeks = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} and ${delen.at(-1) ?? ""}`;
const acties = (nrs: readonly string[]): string => `${nrs.length === 1 ? "action" : "actions"} ${reeks(nrs)}`;

export const rapportdocument: RapportdocumentTekst = {
  reeks,
  kop: {
    samenvatting: "Management summary",
    beeld: "Where things stand",
    ergste: "The gravest gaps",
    onbekend: "What is not known",
    besluiten: "What to decide first",
    leeswijzer: "How to read this report",
    opbouw: "How the report is built",
    oordelen: "Verdicts",
    uitkomsten: "Outcomes and symbols",
    zwaarte: "Weight and core",
    aspect: "Design, existence and operation",
    overzicht: "Overview",
    acties: "Action list",
    gepland: "Planned actions",
    voorstellen: "Proposals",
    eisen: "Requirements and outcomes",
    grondslagen: "Legal bases",
    bronnen: "Sources",
    signalen: "Signals about the description",
    methode: "Method and limits",
    nvt: "Not applicable",
    weggelaten: "Requirements outside the arrangement",
  },
  gemaaktMet: "Made with",
  kolom: {
    aantal: "number",
    betekenis: "what it means",
    gat: "gap",
    antwoord: "planned or proposed",
    eis: "requirement",
    eisen: "requirements",
    uitkomst: "outcome",
    zwaarte: "weight",
    aspect: "aspect",
    nr: "no.",
    wat: "what",
    wie: "who",
    wanneer: "when",
    stand: "status",
    voor: "for",
    teken: "symbol",
    bron: "source",
    plaats: "place in the description",
    ernst: "gravity",
    signaal: "signal",
    reden: "reason",
    van: "from",
    tot: "until",
    opmerking: "remark",
    voldaan: "met",
    samen: "together",
  },
  uitkomst: {
    voldaan: "met",
    "niet-voldaan": "not met",
    onbekend: "not known",
    afwijking: "deviation",
    "niet-getoetst": "not tested",
    nvt: "not applicable",
  },
  getoetst: (naam, kader, peildatum) =>
    `This report compares the description of the integrity system of ${naam} with the norm set ${kader}. It is about the situation on ${peildatum} and about the law as it stood on that day.`,
  perDomein: (normen, oordelen) =>
    `${normen === 1 ? "1 norm was" : `${normen} norms were`} judged, separately for office-holders and for staff. That gives ${oordelen === 1 ? "1 verdict" : `${oordelen} verdicts`}.`,
  perEenheid: (indeling, eenheden) =>
    `The requirements are arranged by: ${indeling}. That gives ${eenheden === 1 ? "1 unit with a verdict" : `${eenheden} units, each with a verdict`}.`,
  alleenDeel: (deel) => `Please note: this report shows a part (${deel}).`,
  inOrde: (wat) => `In order: ${wat}.`,
  nietInOrde: (wat) => `Not in order: ${wat}.`,
  eisenTelling: (gelden, voldaan, gemist, onbekend) =>
    `${eisen(gelden)} ${gelden === 1 ? "applies" : "apply"}. Of these ${voldaan} ${are(voldaan)} met and ${gemist} ${are(gemist)} not met; of ${onbekend} it is not known whether they are met.`,
  overigeEisen: (afwijking, nietGetoetst) =>
    reeks([
      ...(afwijking > 0 ? [`a deviation is recorded for ${eisen(afwijking)}`] : []),
      ...(nietGetoetst > 0 ? [`${eisen(nietGetoetst)} ${are(nietGetoetst)} not tested`] : []),
    ]),
  oordelentabel: "Number per verdict",
  eisentabel: "Requirements per weight",
  ergsteUitleg:
    "These are the legal requirements that are shown to be unmet, and the norms whose core is missing. Each gap is followed by what is planned; where nothing is planned, by a proposal.",
  ergsteTabel: "The gravest gaps and the answer to them",
  meerGaten: (aantal) => `And ${aantal} more; they are shown with their norm.`,
  geenAntwoord: "No action and no proposal.",
  onbekendUitleg: "That does not mean that they are not met. The description says too little about them.",
  onbekendGeen: "Of every legal requirement that applies it is known whether it is met.",
  onbekendLijst: (alle) => (alle ? "These requirements belong to:" : "Most of these requirements belong to:"),
  onbekendAantal: (aantal) => eisen(aantal),
  zieDeel: "See",
  nietGetoetst: (wat) => `Not tested: ${wat}.`,
  besluitenUitleg: "In this order:",
  besluitVoorstel: (gat, voorstel) => `Nothing is planned for this gap: ${gat} Adopt the proposal or find something better: ${voorstel}`,
  besluitLeeg: (gat) => `Nothing is planned for this gap and there is no proposal: ${gat} Decide who solves it, and when.`,
  besluitOnzeker: (nrs) =>
    nrs.length === 1
      ? `Confirm ${acties(nrs)}. It must close a grave gap, but the description says that it is not yet promised.`
      : `Confirm ${acties(nrs)}. They must close grave gaps, but the description says that they are not yet promised.`,
  besluitEigenaar: (nrs) => `Appoint someone for ${acties(nrs)}. It is not said who does it.`,
  besluitDatum: (nrs) => `Set a date for ${acties(nrs)}. It is not said when it will be done.`,
  besluitOnbekend: (aantal) =>
    aantal === 1
      ? "Have it found out whether the one legal requirement of which this is not known, is met. Add the evidence to the description."
      : `Have it found out whether the ${aantal} legal requirements of which this is not known, are met. Add the evidence to the description.`,
  besluitVoorstellen: (aantal) =>
    aantal === 1
      ? "Decide on the one proposal in the action list: the plan has no action for it yet."
      : `Decide on the ${aantal} proposals in the action list: the plan has no action for them yet.`,
  besluitBuiten: (aantal) =>
    aantal === 1
      ? "Look at the one open requirement that stands in no unit of the arrangement as well."
      : `Look at the ${aantal} open requirements that stand in no unit of the arrangement as well.`,
  besluitActies: (aantal, zonderEigenaar, zonderDatum) =>
    `Complete the plan. ${[
      ...(zonderEigenaar > 0 ? [`Of ${zonderEigenaar} of the ${aantal} planned actions it is not said who does them.`] : []),
      ...(zonderDatum > 0 ? [`Of ${zonderDatum} of the ${aantal} it is not said when they will be done or how often.`] : []),
    ].join(" ")}`,
  besluitSignalen: (aantal) =>
    aantal === 1
      ? "Resolve the signal about the description whose gravity is high or medium."
      : `Resolve the ${aantal} signals about the description whose gravity is high or medium, such as sources that contradict each other.`,
  geenBesluit: "Nothing was found that needs a decision now.",
  opbouw:
    "Every norm has a table with four columns. The norm says what is asked and by which law. In place is what there is. Missing is what is not there, has expired or has not been shown. Measures is what is being done about it: an action of the organisation's own plan, or a proposal where the plan has none. A note names the source of a statement. The annex of sources tells where each is used in the description.",
  domeinen: "Office-holders are those elected or appointed to govern; staff is everyone who works for the organisation.",
  oordeelUitleg: "A verdict is about a whole norm in one domain, or about a unit of the arrangement. Recommendations do not count.",
  oordeel: {
    voldoet: "All requirements that count are met, or there is a valid deviation.",
    deels: "The core is there, but something is still missing or not known.",
    "voldoet-niet": "The core is missing or not in order.",
    "niet-getoetst": "Too little is known about the core, or the description leaves it out.",
    nvt: "None of the requirements applies to this organisation on this day.",
  },
  uitkomstUitleg: "A norm consists of requirements. Each has an outcome; its symbol is used throughout the report.",
  uitkomstBetekenis: {
    voldaan: "The facts show that it is there.",
    "niet-voldaan": "The facts show that it is not there, or not in order.",
    onbekend: "The facts do not say enough. It may be there.",
    afwijking: "The organisation deviates and has recorded why. There is no deviating from the law.",
    "niet-getoetst": "The description leaves this out on purpose.",
    actie: "This is in the organisation's own plan.",
    voorstel: "This is a proposal of this report; the plan has no action for it.",
  },
  zwaarte: {
    wettelijk: "the law asks it of this kind of organisation on the reference date",
    basisnorm: "the basic norms ask it, the law does not",
    aanbeveling: "it is wise, but does not count in a verdict",
  },
  kernUitleg: "A core requirement carries the norm: without it the norm is not complied with.",
  aspect: {
    opzet: "it is laid down: it is on paper",
    bestaan: "it is there: the code, the register or the person",
    werking: "it works: it is done, used or known",
  },
  raster: "Verdict per norm and domain",
  rasterEenheden: "Verdict per unit and domain",
  aspecttabel: "Design, existence and operation",
  aspectregel: (aspect, voldaan, gemist, onbekend) => `${aspect}: ${voldaan} met, ${gemist} not met, ${onbekend} not known`,
  oordelenlijst: "Verdict and open requirements",
  telling: (voldaan, gemist, onbekend) => `Met: ${voldaan}. Not met: ${gemist}. Not known: ${onbekend}.`,
  normtekst: "Norm",
  normtabel: (naam) => `${naam}: norm, in place, missing, measures`,
  heleNorm: "The norm as a whole",
  heelOnderdeel: "The unit as a whole",
  kernVan: (bron) => `core according to its own norm: ${bron}`,
  zie: (wat, eis) => `${wat}, see ${eis}`,
  geldenNiet: (ids) => `Not applicable: ${ids}.`,
  leeg: "–",
  geplandUitleg: "The actions of the organisation's own plans, as far as they belong to one of the norms.",
  voorstelUitleg: "The plan has no action for these gaps. The proposal for the gravest gap comes first.",
  geenGepland: "No planned actions are described for these norms.",
  geenVoorstel: "There are no proposals: every gap has a planned action, or there is no gap.",
  voorstelNr: (nummer) => `P${nummer}`,
  heleNormVan: (id) => `${id} as a whole`,
  niet: "not named",
  bijlage: "Annexes",
  eisenUitleg: "All requirements of the norm set that this report looked at, with their outcome.",
  grondslagUitleg:
    "The provisions in force on the reference date on which a requirement in this report rests, with the days on which they are in force.",
  doorlopend: "still in force",
  bronUitleg: "All sources used in this report, with the requirements they are named for.",
  geenBronnen: "The description names no sources.",
  signaalUitleg: "This stands out in the description itself. A signal changes no verdict.",
  geenSignalen: "There are no signals.",
  methode: [
    "The organisation is described in facts: documents, registers, roles, procedures, activities and actions, each with its source. A program compared those facts with the requirements of the norm set. No verdict was filled in by hand, unless it says that an assessor gave it.",
    "What is not described is not known. It only counts as missing where the description says that it is not there, or that a list is complete.",
    "The verdict on a norm or unit follows from the outcomes of the requirements that count. The first rule that fits decides:",
  ],
  methodeVolgorde: [
    "No requirement applies: not applicable.",
    "All requirements are not known or not tested: not tested.",
    "A core requirement is not met: does not comply.",
    "All requirements are met or have a valid deviation: complies.",
    "A core requirement is not known or not tested: not tested.",
    "A core requirement applies, or something is met: partly complies.",
    "Something is not known or not tested: not tested.",
    "Otherwise: does not comply.",
  ],
  nvtUitleg: "These requirements do not apply to this organisation on the reference date.",
  weggelatenUitleg:
    "These requirements do apply, but stand in no unit of the arrangement. They count in the numbers of requirements, not in the verdicts per unit.",
};
