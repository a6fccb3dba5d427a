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
  regel: (peildatum, { nieuw, erger, bekend, lichter, opgelost, weg, gedaald }) => {
    const parts = [
      `${bekend} known`,
      `${nieuw} new`,
      `${erger} worse`,
      ...(lichter > 0 ? [`${lichter} less grave`] : []),
      `${opgelost} solved`,
      ...(weg > 0 ? [`${weg} gone without being solved`] : []),
      ...(gedaald > 0 ? [`${gedaald} ${gedaald === 1 ? "verdict" : "verdicts"} lower`] : []),
    ];
    return `Gaps compared with the baseline of ${peildatum}: ${parts.join(", ")}.`;
  },
};
