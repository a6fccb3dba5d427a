import { metHoofdletter } from "../../normenkader/sjabloon.ts";
import type { SignaalArgs, SignalenTekst } from "../signaal-args.ts";
import { zinnen } from "../signaalzinnen.ts";
import { cijfersoorten } from "./cijfersoorten.ts";

const {
  en,
  of,
  titels: namen,
  gezegd,
  verschillen,
  acties,
  cijfers,
  soort: wat,
} = zinnen({ cijfersoort: cijfersoorten, en: "and", of: "or", actie: "action", acties: "actions", andere: (aantal) => `${aantal} others` });

const soorten = {
  bsn: "a citizen service number (BSN)",
  "e-mailadres": "an e-mail address",
  telefoonnummer: "a telephone number",
  naam: "the name of a person",
};

const ongeldig = {
  wettelijk: "no deviation is possible from a legal requirement",
  verlopen: "its last day has passed",
  "einde-onzeker": "it is not certain that its last day has not passed; name that day exactly",
  "nog-niet-besloten": "it was decided after the reference date",
  "geen-einde": "it has no last day",
  "geen-besluit": "it does not say who decided",
};

const afhankelijk = {
  "eigen-toezicht": "answers to itself",
  leiding: "governs or leads, so that people do not talk freely",
  "vertrouwenspersoon-onderzoekt": "is confidential adviser and also follows up reports",
  "coordinator-onderzoekt": "advises on integrity and also follows up reports or has them investigated",
};

const domeinen = { bestuurlijk: "office-holders", ambtelijk: "staff" };

function grens({ grens, bedrag }: SignaalArgs["grens-verschilt"]["grenzen"][number]): string {
  const euro = bedrag === undefined ? "the amount" : `${bedrag} euros`;
  return grens === undefined ? euro : grens === "onder" ? `under ${euro}` : `up to and including ${euro}`;
}

export const signalen: SignalenTekst = {
  persoonsgegevens: ({ soort }) => `This looks like ${soorten[soort]}. Name the role only and remove the value.`,
  "tegenstrijdige-bronnen": ({ titels, actie, verschillen: verschil }) =>
    `${actie === undefined ? namen(titels) : metHoofdletter(acties([actie]))}: the sources differ on ${verschillen(verschil)}.`,
  "datum-na-peildatum": ({ titel, veld, gelezen }) =>
    `${titel}: "${veld}" is ${gelezen}, which is after the reference date. The date does not count.`,
  "grens-verschilt": ({ titels, grenzen }) =>
    `${namen(titels)}: the limit differs: ${gezegd(grenzen.map((een) => ({ gelezen: grens(een), bron: een.bron })))}.${
      grenzen[0]?.grens === undefined ? "" : " What holds exactly at the limit?"
    }`,
  "onbevoegd-orgaan": ({ titel, fout, goed, bevoegd, wet }) =>
    `${titel} was adopted by ${gezegd(fout)}. By law that is up to ${of(bevoegd)} (${en(wet)}).${
      goed.length === 0 ? "" : ` Another place does name ${gezegd(goed)}.`
    }`,
  "rol-niet-onafhankelijk": ({ titel, rol, waarom }) => `${titel}: this role is held by ${rol}, who ${afhankelijk[waarom]}.`,
  "termijn-voorbij": ({ titel, tot, benoeming }) =>
    benoeming
      ? `${titel}: the term of appointment is over (${tot}). Has there been a new appointment?`
      : `${titel}: the last day (${tot}) has passed. What holds now?`,
  "regel-ouder-dan-wet": ({ titel, op, wetten }) =>
    `${titel} dates from ${op}. Rules were added since: ${en(wetten.map(({ wet, van }) => `${wet} (since ${van})`))}. Does the text still fit?`,
  "publicatie-niet-actueel": ({ verouderd, zonderDatum }) =>
    [
      ...(verouderd.length === 0 ? [] : [`Public, but not or not fully up to date: ${namen(verouderd)}.`]),
      ...(zonderDatum.length === 0 ? [] : [`Public, but without a date of the last change: ${namen(zonderDatum)}.`]),
    ].join(" "),
  "wel-en-niet-openbaar": ({ wel, niet }) => `For the same group the same list is public (${namen(wel)}) and not public (${namen(niet)}).`,
  "bewijs-zonder-bron": ({ titels }) => `Counted as evidence without naming a source: ${namen(titels)}.`,
  "bevinding-tegen-feit": ({ eis, oordeel, feitelijk }) =>
    `The finding on ${eis} is "${oordeel}", but the facts described say "${feitelijk}".`,
  "wettelijke-eis-uitgezet": ({ eisen }) =>
    eisen.length === 1
      ? `The norm set switches off ${eisen[0]}, but the law asks it on the reference date.`
      : `The norm set switches off requirements that the law asks on the reference date: ${en(eisen)}.`,
  "bevinding-onvolledig": ({ eis, mist }) =>
    `The finding on ${eis} does not say ${en(mist.map((wat) => (wat === "door" ? "who made it" : "when it was made")))}.`,
  "bevinding-overbodig": ({ eis }) => `The finding on ${eis} changes nothing in the verdict.`,
  "afwijking-ongeldig": ({ eis, waarom }) => `The deviation from ${eis} does not count: ${ongeldig[waarom]}.`,
  "afwijking-ongebruikt": ({ eis }) => `The deviation from ${eis} is not needed: the requirement is not open.`,
  "gat-zonder-actie": ({ norm, domein, eisen }) =>
    `${norm.titel_en} (${norm.id}, ${domeinen[domein]}): no action is planned for what is missing (${en(eisen)}).`,
  "geen-acties": ({ aantal }) =>
    aantal === 1
      ? "One requirement is not met, and the description names no actions."
      : `Of the requirements, ${aantal} are not met, and the description names no actions.`,
  "gereed-maar-open": ({ eisen, ...actie }) =>
    `${metHoofdletter(acties([actie]))} is done, but the requirement is still open: ${eisen.join(", ")}.`,
  "actie-te-laat": ({ gereed, ...actie }) =>
    `${metHoofdletter(acties([actie]))} was due already (${gereed}). Nothing says that it is done.`,
  "actie-eigenaar-verschilt": ({ verschillen: verschil, ...actie }) =>
    `${metHoofdletter(acties([actie]))}: the sources differ on who does it: ${verschillen(verschil)}.`,
  "actie-datum-verschilt": ({ verschillen: verschil, ...actie }) =>
    `${metHoofdletter(acties([actie]))}: the sources differ on when it is done: ${verschillen(verschil)}.`,
  "actie-doelgroep-verschilt": ({ verschillen: verschil, ...actie }) =>
    `${metHoofdletter(acties([actie]))}: the sources differ on whom it is for: ${verschillen(verschil)}.`,
  "actie-mist-doelgroep": ({ groepen, acties: lijst, eisen }) =>
    `Not named with ${acties(lijst)}: ${en(groepen)}. Yet the requirement is open for that group too (${en(eisen)}).`,
  "onbekende-toezegging": ({ acties: lijst, uitspraken }) =>
    `Whether ${acties(lijst)} will be carried out is not settled${
      uitspraken.length === 0 ? "" : `. The sources differ: ${gezegd(uitspraken)}`
    }.`,
  "actie-buiten-programma": ({ gereed, jaren, ...actie }) =>
    `${metHoofdletter(acties([actie]))} is dated ${of(gereed)}, but the programme says ${en(jaren.map(String))}.`,
  "actie-na-plan": ({ gereed, plan, tot, ...actie }) =>
    `${metHoofdletter(acties([actie]))} is dated ${of(gereed)}, but ${plan ?? "the programme"} runs until ${tot}.`,
  "actie-zonder-eigenaar": ({ acties: lijst }) => `Nothing says who is responsible for ${acties(lijst)}.`,
  "eigenaar-elders": ({ acties: lijst }) => `Only another place says who is responsible for ${acties(lijst)}.`,
  "actie-zonder-datum": ({ acties: lijst }) => `There is no date for ${acties(lijst)}.`,
  "actie-zonder-begin": ({ acties: lijst }) => `How often is known, but not when first, for ${acties(lijst)}.`,
  "actie-resultaat-verschilt": ({ acties: lijst }) => `The sources do not describe the same result or moment for ${acties(lijst)}.`,
  "actie-zonder-gat": ({ acties: lijst }) => `No open requirement is answered by ${acties(lijst)}.`,
  "vage-afspraak": ({ acties: lijst }) =>
    `Vague words leave open what is agreed: ${en(lijst.map(({ nr, woorden }) => `action ${nr} (${woorden.map((woord) => `"${woord}"`).join(", ")})`))}.`,
  "delen-tellen-niet-op": ({ jaar, soort, aantal, som }) =>
    `${metHoofdletter(wat(soort))} (${jaar}): the total is ${aantal}, but the parts add up to ${som}.`,
  "cijfer-zonder-vergelijking": ({ cijfers: lijst }) => `No other year to compare with for ${cijfers(lijst)}.`,
  "nul-zonder-uitleg": ({ cijfers: lijst }) => `The count is zero, without a word about it: ${cijfers(lijst)}.`,
};
