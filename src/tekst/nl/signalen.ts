import type { SignalenTekst } from "../signaal-args.ts";

const soorten = {
  bsn: "een burgerservicenummer",
  "e-mailadres": "een e-mailadres",
  telefoonnummer: "een telefoonnummer",
  naam: "een naam van een persoon",
};

const ongeldig = {
  wettelijk: "van een wettelijke eis kan niet worden afgeweken",
  verlopen: "de laatste dag is voorbij",
  "nog-niet-besloten": "het besluit is van na de peildatum",
  "geen-einde": "er staat geen laatste dag bij",
  "geen-besluit": "er staat niet bij wie het besluit nam",
};

/** One sentence per signaal: what was seen, and what to do about it where that is not obvious. */
export const signalen: SignalenTekst = {
  "tegenstrijdige-bronnen": ({ titel, veld, uitspraken }) =>
    `${titel}: de bronnen verschillen over "${veld}": ${uitspraken.map(({ gelezen, bron }) => (bron === "" ? gelezen : `${gelezen} (${bron})`)).join(" en ")}.`,
  "datum-na-peildatum": ({ titel, veld, gelezen }) =>
    `${titel}: "${veld}" is ${gelezen}, en dat is na de peildatum. De datum telt niet mee.`,
  "bevinding-tegen-feit": ({ eis, oordeel, feitelijk }) =>
    `De bevinding bij ${eis} is "${oordeel}", maar de beschreven feiten zeggen "${feitelijk}".`,
  "bevinding-overbodig": ({ eis }) => `De bevinding bij ${eis} verandert niets aan het oordeel.`,
  "afwijking-ongeldig": ({ eis, waarom }) => `De afwijking bij ${eis} telt niet: ${ongeldig[waarom]}.`,
  "afwijking-ongebruikt": ({ eis }) => `De afwijking bij ${eis} is niet nodig: de eis staat niet open.`,
  persoonsgegevens: ({ soort }) => `Hier lijkt ${soorten[soort]} te staan. Noem alleen de rol en haal het gegeven weg.`,
  "actie-zonder-eigenaar": ({ nr, titel }) => `Actie ${nr} (${titel}) noemt niet wie verantwoordelijk is.`,
  "actie-zonder-datum": ({ nr, titel }) => `Actie ${nr} (${titel}) heeft geen datum.`,
  "actie-zonder-gat": ({ nr, titel }) => `Actie ${nr} (${titel}) hoort bij geen enkele eis die open staat.`,
  "bewijs-zonder-bron": ({ titel }) => `${titel} telt mee als bewijs, maar er staat geen bron bij.`,
  "gereed-maar-open": ({ nr, titel, eisen }) => `Actie ${nr} (${titel}) is gereed, maar de eis staat nog open: ${eisen.join(", ")}.`,
  "onbekende-toezegging": ({ nr, titel }) => `Of actie ${nr} (${titel}) wordt uitgevoerd, staat niet vast.`,
};
