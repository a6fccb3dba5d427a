import type { RollenTekst } from "../nl/rollen.ts";

const tel = (aantal: number, enkel: string, meer: string): string => `${aantal} ${aantal === 1 ? enkel : meer}`;
const en = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} and ${delen.at(-1) ?? ""}`;

const inHanden = (titels: readonly string[], wie: string): string =>
  titels.length === 1 ? `${en(titels)} is in the hands of ${wie}.` : `${en(titels)} are together in the hands of ${wie}.`;

export const rollen: RollenTekst = {
  titel: "Roles and responsibilities",
  soort: {
    integriteitscoordinator: "integrity coordinator",
    vertrouwenspersoon: "confidential adviser (vertrouwenspersoon)",
    contactpersoon: "contact for integrity",
    meldpunt: "reporting point",
    opvolger: "follow-up of reports",
    portefeuillehouder: "portfolio holder",
    eindverantwoordelijke: "senior officer with final responsibility",
    griffier: "griffier",
    klachtencommissie: "complaints committee",
    klachtenmeldpunt: "complaints desk",
    taakdrager: "a task of its own",
  },
  eigenRegel: "a rule of basisnormen itself; no law",
  regel: {
    "secretaris-griffier": {
      wat: inHanden,
      waarom: "The secretary and the griffier are two offices. The law forbids one person to hold both.",
    },
    "meldpunt-leiding": {
      wat: inHanden,
      waarom:
        "The law asks for an independent officer to receive and follow up reports of wrongdoing. A report may be about those in charge themselves. Explain how independence is arranged, or choose somebody else.",
    },
    "vertrouwenspersoon-leiding": {
      wat: inHanden,
      waarom: "Whoever needs a confidential adviser may well want to talk about those in charge.",
    },
    "vertrouwenspersoon-voorzitter": {
      wat: inHanden,
      waarom:
        "The chair guards the integrity of the board and may have a formal role in an investigation into an office-holder. That does not go well with confidential talks with office-holders.",
    },
    "vertrouwenspersoon-personeelszaken": {
      wat: inHanden,
      waarom: "Human resources advises those in charge about the same workers. That does not go with confidential talks.",
    },
    "vertrouwenspersoon-ondernemingsraad": {
      wat: inHanden,
      waarom: "The works council talks about policy with those in charge. That does not go with confidential talks about a person.",
    },
    "vertrouwenspersoon-onderzoekt": {
      wat: inHanden,
      waarom:
        "A confidential adviser stands beside the person who reports. Whoever follows up or investigates a report stands beside nobody.",
    },
    "vertrouwenspersoon-coordinator": {
      wat: inHanden,
      waarom:
        "The coordinator makes policy and reports to those in charge. A confidential adviser must be able to keep silent about talks, also towards them.",
    },
    "vertrouwenspersoon-klachtencommissie": {
      wat: inHanden,
      waarom: "The confidential adviser helps whoever complains. The committee judges the complaint.",
    },
    "rapporteert-aan-zichzelf": {
      wat: (titels, wie) => `${en(titels)}: ${wie} has the role and reports about it to itself.`,
      waarom: "Whoever reports about a task only to itself lets nobody else look on.",
    },
  },
  grens: {
    personen:
      "A description holds no names. That one person has two roles can therefore only be seen where the description says which role fills another role. What a person may not combine, such as another office or a family tie, this overview does not see.",
    vervuld:
      "Filled means: the description says who has the role, since when or how many people, and not that it is empty. That does not prove that somebody has it today. A role that is named without more is called ‘only named’. Where the description says nothing about a role, it is not known; that is something else than a vacancy. A task of a body, department or group is neither filled nor empty.",
    norm: "With an open requirement stands the role that is to act according to the norm. That is a proposal. The organisation may choose another role.",
    gerekend: "A date that was reckoned stands in no source. What it was reckoned from is told with it.",
    regels:
      "‘Not allowed’ is only said where a law forbids it. ‘Not advised’ is advice or good practice; sometimes there is a reason to do it all the same. Advice may be from after the reference date.",
    openbaar: "This overview holds free text from the description. Read it through before you publish it.",
    toetsing: "The open requirements and observations come from the audit. What is called ‘this report’ below is that audit.",
  },
  kop: {
    samenvatting: "Summary",
    matrix: "Who is responsible for what",
    functies: "Who fills which role",
    vacatures: "Vacant, planned or ended",
    nietBeschreven: "Not known whether the role is filled",
    termijnen: "Terms that end",
    genoemd: "Only named: who has the role is not said",
    overig: "Filled according to the description",
    eigenTaken: "Tasks of bodies, departments and groups",
    onverenigbaar: "Roles that do not go together",
    perRol: "Per role: what is asked, and when",
    zonderRol: "No role named",
    signalen: "Observations about roles",
    grenzen: "What this overview does not say",
    rolNorm: "Role and norm",
    rolTaken: "Role and tasks",
    taken: "All tasks",
  },
  kolom: {
    wat: "what",
    aantal: "number",
    rol: "role",
    eisen: "open requirements",
    registers: "registers",
    acties: "actions",
    activiteiten: "activities and programme",
    besluiten: "decisions and appointments",
    functie: "position",
    wie: "who, and since when",
    tot: "until",
    combinatie: "combination",
    waarom: "why",
    wanneer: "when",
    gevraagd: "what is asked",
    soort: "kind",
    eis: "requirement",
    ontbreekt: "what is missing",
    antwoord: "action or proposal",
    van: "from",
    laatst: "at the latest",
    domein: "domain",
    bron: "source",
    smal: { eisen: "req.", registers: "registers", acties: "actions", activiteiten: "activity", besluiten: "decision" },
  },
  invulling: {
    vervuld: "filled",
    genoemd: "only named",
    taak: "task",
    vacant: "not filled",
    gepland: "planned",
    vervallen: "withdrawn",
    afgelopen: "ended",
    "misschien-afgelopen": "perhaps ended",
    "nog-niet-begonnen": "not begun yet",
    onbekend: "not known",
    deels: "partly filled",
    orgaan: "body or group",
    "niet-beschreven": "not known",
  },
  telling: {
    rollen: "roles with a task, or that are filled",
    niet_beschreven: "roles with a task of which it is not known whether they are filled",
    loopt_af: "positions that end within a year",
    magNiet: "combinations that are not allowed",
    afTeRaden: "combinations that are not advised",
    zonderRol: "tasks for which nobody is named",
    functies: (woord) => `positions: ${woord}`,
  },
  tellingtabel: "The roles in numbers",
  zin: (aantal, functies) =>
    `This overview names ${tel(aantal, "role", "roles")}. The description says of ${tel(functies, "position", "positions")} how it is filled.`,
  geenRollen: "The description has no section ‘rollen’. So it is not known who fills which role.",
  leegZin: (woord, titels) => `${tel(titels.length, "position", "positions")} ${woord}: ${titels.join("; ")}.`,
  looptAfZin: (aantal, titels) => `${tel(aantal, "term ends", "terms end")} within a year: ${titels.join("; ")}.`,
  magNietZin: (aantal) => `${tel(aantal, "combination of roles is", "combinations of roles are")} not allowed by law.`,
  afTeRadenZin: (aantal) => `${tel(aantal, "combination of roles is", "combinations of roles are")} not advised.`,
  onbekendZin: (aantal) =>
    `Of ${tel(aantal, "role", "roles")} with a task the description does not say whether ${aantal === 1 ? "it is" : "they are"} filled.`,
  zonderRolZin: (aantal) => `For ${tel(aantal, "task", "tasks")} nobody is named.`,
  matrixUitleg:
    "In brackets stand the norms, the numbers of the actions and the names of registers. Open requirements stand with the role that is to act according to the norm. What is done does not count.",
  matrixSmal:
    "This many are open per role. Which they are is told below, per role. Lines of the programme count as activity, appointments as decision. Open requirements stand with the role that is to act according to the norm.",
  matrixTekens:
    "✓ = filled, ◐ = partly filled, ✗ = not filled or ended, → = planned, ? = not known. A body, department or group has no sign.",
  geen: "–",
  soortTaak: {
    actie: "action",
    programma: "programme",
    register: "register",
    activiteit: "activity",
    besluit: "decision",
    benoeming: "appointment",
    eis: "requirement",
  },
  taak: {
    actie: (nr) => `Action ${nr}`,
    vervolg: (nr) => `Follow-up on action ${nr}`,
    programma: "Programme",
    register: "Keep the register",
    registerNieuw: "Set up the register",
    activiteit: "Activity",
    activiteitNieuw: "Begin the activity",
    besluitActie: (nr) => `Decide about action ${nr}`,
    besluit: "Adopt",
    benoeming: "Appoint",
    eis: (id) => `Requirement ${id}`,
  },
  bij: {
    onzeker: "not certain yet",
    ookGenoemd: (namen) => `other sources name ${en(namen)}`,
    volgens: (bron) => `named in ${bron}`,
    hoort: (nrs) => (nrs.length === 1 ? `with action ${nrs[0] ?? ""}` : `with actions ${nrs.join(", ")}`),
    samen: (nrs) => (nrs.length === 1 ? `action ${nrs[0] ?? ""}` : `actions ${nrs.join(", ")}`),
    vervolg: (tekst) => `follow-up: ${tekst.replace(/\.$/, "")}`,
    voor: (eisen) => `for ${eisen.join(", ")}`,
  },
  wanneer: {
    onbekend: "no date",
    doorlopend: "all the time",
    nietActueel: "not up to date now",
    voorbij: "past",
    uit: {
      "laatste-keer": "reckoned from the last time",
      "eerste-keer": "reckoned from the first time",
      norm: "reckoned: the term of the norm",
      benoeming: "reckoned: begin and term",
    },
    keerOnbekend: "no first time named",
    jaren: (jaren) => `programme: ${jaren}`,
    anders: (datums) => `another source: ${datums.join("; ")}`,
  },
  functie: {
    sinds: "since",
    aangewezen: "appointed",
    aangewezenDoor: "appointed by",
    vervuld: "filled by",
    taakVan: "task of",
    rapporteert: "reports to",
    termijn: "term",
    aantal: "number of people",
    fte: "fte",
    geldtVoor: "for",
    bron: "the source says",
    zegtNiets: "Who and since when is not said.",
  },
  einde: { voorbij: "past", "misschien-voorbij": "perhaps past", binnenkort: "within a year", later: "later" },
  eindeGerekend: "reckoned from begin and term",
  eindeAnders: (tekst) => `begin and term give ${tekst}`,
  eindeOnbekend: "There is a term, but when it began is not said.",
  geenVacatures: "The description names no position that is empty, planned or ended.",
  geenTermijnen: "Of no position that is filled now is a last day known.",
  nietBeschrevenUitleg:
    "These roles were given tasks, but the description does not say whether somebody fills the role. Find out; it is no vacancy.",
  taken: (aantal) => tel(aantal, "open task", "open tasks"),
  weging: { "mag-niet": "not allowed", "af-te-raden": "not advised" },
  misschien: "Not certain: sources differ, or it is not known whether these are the same people.",
  geenOnverenigbaar: (aantal) =>
    aantal === 0
      ? "Cannot be seen: of no role is it known who fills it or to whom it reports."
      : `None found among the ${tel(aantal, "position of which", "positions of which")} it is known who fills it or to whom it reports.`,
  rol: {
    vervult: "Fills",
    niets: "Roles of which nothing is asked now",
    klaar: (aantal, delen) => `Done already (${aantal}): ${delen.join(". ")}.`,
    eisenMetActie: (aantal, delen) => `Open requirements for which there is an action (${aantal}): ${delen.join("; ")}.`,
    eisenZonder: (aantal) => `${tel(aantal, "open requirement", "open requirements")} without an action`,
    actiebron:
      "Where an action has no source, it stands in the source under its own number. ‘Named in’ says where this role stands with the action.",
    eisenUitleg:
      "Open requirements stand with the role that is to act by the norm: ✗ missing, ? not known. What is missing for each and what basisnormen proposes is told in the plan (basisnormen plan) and in the workbook of this overview.",
  },
  hierbij: "With it",
  besluitErOver: "decides about it too",
  eisMetActie: (id, nrs) => `${id} (${nrs.length === 1 ? "action" : "actions"} ${nrs.join(", ")})`,
  zonderRolUitleg:
    "For these tasks the description names nobody. Somebody may well do them; it is just not said. Name a role, and they will stand with that role.",
  geenZonderRol: "For every task a role is named.",
  bron: "Source",
  taakKlaar: "done",
  rolNormTitel: "Open requirements per role and norm",
};
