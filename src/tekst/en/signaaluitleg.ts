import type { SignaaluitlegTekst } from "../signaal-args.ts";

export const signaaluitleg: SignaaluitlegTekst = {
  persoonsgegevens:
    "A value looks like a name, an e-mail address, a telephone number or a citizen service number. A description holds roles and counts, no people.",
  "tegenstrijdige-bronnen":
    "Two sources, or two places in one, say different things about the same. The audit does not choose: the value is then unknown. Find out what is right.",
  "datum-na-peildatum":
    "Something is said to be done on a day that had not come yet on the reference date. Check the date or the reference date.",
  "grens-verschilt":
    "A limit is worded in two ways, for example up to and including 50 euros and under 50 euros. Choose one of them and change the text.",
  "onbevoegd-orgaan":
    "According to a source a body adopted something that by law another body adopts. Have it adopted again, or correct the source.",
  "rol-niet-onafhankelijk":
    "Two roles that must be apart are in one hand: a manager as confidential adviser, a role that answers to itself, or a coordinator who also investigates.",
  "termijn-voorbij": "An appointment or a document is described as in use, but its last day has passed and nothing has taken its place.",
  "regel-ouder-dan-wet":
    "Rules or a code are older than a legal duty that holds for them now and did not exist then. Check whether the text still fits.",
  "publicatie-niet-actueel":
    "A register is public, but the source calls it not or not fully up to date, or nothing says when it was last changed.",
  "wel-en-niet-openbaar": "Two registers or documents of the same kind, for the same group, disagree: one is public and the other is not.",
  "bewijs-zonder-bron": "An item counts as evidence without saying where it is from. Name the source.",
  "bevinding-tegen-feit": "An assessor judged otherwise than the facts described. Change the facts or the finding.",
  "wettelijke-eis-uitgezet": "The norm set switches off a requirement that the law asks on the reference date.",
  "bevinding-onvolledig": "A finding does not say who made it, or when.",
  "bevinding-overbodig": "A finding says what the facts already say, or is about a requirement that is not tested.",
  "afwijking-ongeldig":
    "A deviation does not count: the requirement is legal, the last day has passed or is missing, or there is no valid decision. The requirement stays open.",
  "afwijking-ongebruikt": "A deviation is not needed, as the requirement is not open. Remove it, or check the id.",
  "gat-zonder-actie":
    "A legal requirement or a basic norm is not met and no action is about it. The audit makes a proposal. An action for the whole norm counts here.",
  "geen-acties": "There are requirements that are not met, and the description names no actions at all.",
  "gereed-maar-open":
    "An action is called done, but the requirement it was for is still open. Is the action really finished, and is the result described?",
  "actie-te-laat":
    "The date of a promised action has passed and nothing says that it is done. A recurring action that is under way is not late, nor is a month or year that still runs.",
  "actie-eigenaar-verschilt": "Two places name different people in charge of an action, or different bodies that decide.",
  "actie-datum-verschilt": "Two places give a date or a frequency for an action that do not go together.",
  "actie-doelgroep-verschilt": "One place names a group with an action that another leaves out.",
  "actie-mist-doelgroep": "An action names groups, but not every group for which its requirement is open. For that group the gap stays.",
  "onbekende-toezegging":
    "It is not certain that an action will be carried out: one place promises it and another still studies it, or the source leaves it open.",
  "actie-buiten-programma": "The programme marks other years than the one in which the action is due.",
  "actie-na-plan": "An action is due only after the plan it names, or the programme, has ended.",
  "actie-zonder-eigenaar": "Nothing says who carries out an action.",
  "eigenaar-elders": "Where the action stands nobody is named; only another place names someone in charge. Add it there.",
  "actie-zonder-datum": "An action has no date and no frequency, so that nobody can see whether it is late.",
  "actie-zonder-begin":
    "An action recurs, but nothing says when the first time is. Not for one that is running, or for which the programme marks the years.",
  "actie-resultaat-verschilt": "Two places describe what an action yields in other words. Read whether that is the same.",
  "actie-zonder-gat": "An action belongs to no open requirement. That can be right; it can also be a wrong id.",
  "vage-afspraak": "An action holds Dutch words for 'where needed' or 'appropriate'. Afterwards nobody can tell whether it was kept.",
  "delen-tellen-niet-op": "The parts of a yearly figure do not add up to the total.",
  "cijfer-zonder-vergelijking": "A yearly figure has no previous year, and no other year is described.",
  "nul-zonder-uitleg":
    "A yearly figure is zero without a remark. Zero can mean that there was nothing, but also that nobody dared to report. Write down what you think.",
};
