import type { SignalenTekst } from "../signaal-args.ts";

const soorten = {
  bsn: "a citizen service number (BSN)",
  "e-mailadres": "an e-mail address",
  telefoonnummer: "a telephone number",
  naam: "the name of a person",
};

const ongeldig = {
  wettelijk: "no deviation is possible from a legal requirement",
  verlopen: "its last day has passed",
  "nog-niet-besloten": "it was decided after the reference date",
  "geen-einde": "it has no last day",
  "geen-besluit": "it does not say who decided",
};

export const signalen: SignalenTekst = {
  "tegenstrijdige-bronnen": ({ titel, veld, uitspraken }) =>
    `${titel}: the sources differ on "${veld}": ${uitspraken.map(({ gelezen, bron }) => (bron === "" ? gelezen : `${gelezen} (${bron})`)).join(" and ")}.`,
  "datum-na-peildatum": ({ titel, veld, gelezen }) =>
    `${titel}: "${veld}" is ${gelezen}, which is after the reference date. The date does not count.`,
  "bevinding-tegen-feit": ({ eis, oordeel, feitelijk }) =>
    `The finding on ${eis} is "${oordeel}", but the facts described say "${feitelijk}".`,
  "bevinding-overbodig": ({ eis }) => `The finding on ${eis} changes nothing in the verdict.`,
  "afwijking-ongeldig": ({ eis, waarom }) => `The deviation from ${eis} does not count: ${ongeldig[waarom]}.`,
  "afwijking-ongebruikt": ({ eis }) => `The deviation from ${eis} is not needed: the requirement is not open.`,
  persoonsgegevens: ({ soort }) => `This looks like ${soorten[soort]}. Name the role only and remove the value.`,
  "actie-zonder-eigenaar": ({ nr, titel }) => `Action ${nr} (${titel}) does not say who is responsible.`,
  "actie-zonder-datum": ({ nr, titel }) => `Action ${nr} (${titel}) has no date.`,
  "actie-zonder-gat": ({ nr, titel }) => `Action ${nr} (${titel}) answers no open requirement.`,
  "bewijs-zonder-bron": ({ titel }) => `${titel} counts as evidence but names no source.`,
  "gereed-maar-open": ({ nr, titel, eisen }) => `Action ${nr} (${titel}) is done, but the requirement is still open: ${eisen.join(", ")}.`,
  "onbekende-toezegging": ({ nr, titel }) => `Whether action ${nr} (${titel}) will be carried out is not settled.`,
};
