import type { Baselinetekst } from "../nl/baseline.ts";

/** Words about an earlier rapport to compare with. */
export const baseline: Baselinetekst = {
  andereNaam: (eerder, nu) =>
    `The baseline is of ${eerder} and this report of ${nu}. Without a TOOI code it is not certain that they are the same organisation.`,
  anderKader: (eerder, nu) => `The baseline was judged by ${eerder} and this report by ${nu}. A gap in a new requirement counts as new.`,
  eerderePeildatum: (eerder, nu) => `The reference date (${nu}) lies before that of the baseline (${eerder}).`,
  bezwaar: {
    organisatie: (nu, eerder) => `the baseline is of ${eerder}, and the description of ${nu}`,
    normenkader: (nu, eerder) => `the baseline was judged by ${eerder}, and this is judged by ${nu}`,
    openbaar: () => "a public version names no items",
    selectie: (nu, eerder) => `the baseline judges only ${eerder}, and now ${nu === "" ? "everything" : nu} is judged`,
  },
  letOp: "note:",
  sinds: (day) => `Since the baseline of ${day}`,
  groep: {
    nieuw: "New",
    erger: "Became worse",
    gedaald: "Verdicts that are lower",
    opgelost: "Solved",
    weg: "Gone without being solved",
  },
  nietsErger: "No new gaps, and none that became worse.",
  vanNaar: (from, to) => `first ${from}, now ${to}`,
  nu: (outcome) => `now ${outcome}`,
  eisWeg: "the requirement no longer exists",
  uitkomst: {
    voldaan: "met",
    "niet-voldaan": "not met for something else",
    onbekend: "not known for something else",
    afwijking: "a deviation",
    "niet-getoetst": "not tested",
    nvt: "not applicable",
  },
  regel: (day, counts) => `Gaps compared with the baseline of ${day}: ${counts}.`,
  telling: ({ nieuw, erger, bekend, lichter, opgelost, weg, gedaald }) =>
    [
      `${bekend} known`,
      `${nieuw} new`,
      `${erger} worse`,
      ...(lichter > 0 ? [`${lichter} less grave`] : []),
      `${opgelost} solved`,
      ...(weg > 0 ? [`${weg} gone without being solved`] : []),
      ...(gedaald > 0 ? [`${gedaald} ${gedaald === 1 ? "verdict" : "verdicts"} lower`] : []),
    ].join(", "),
};
