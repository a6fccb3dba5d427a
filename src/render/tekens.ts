import type { Oordeel } from "../audit/uitkomst-types.ts";
import type { RapportTekst } from "../tekst/nl/rapport.ts";

/** Signs that go before words, never instead of them: missing, unknown, planned and proposed must differ without colour. */
export const tekens = {
  goed: "✓",
  ontbreekt: "✗",
  onbekend: "?",
  actie: "→",
  voorstel: "+",
  afwijking: "≈",
  nietGetoetst: "○",
  nvt: "–",
} as const;

export const oordeelteken: Readonly<Record<Oordeel, string>> = {
  voldoet: tekens.goed,
  deels: "◐",
  "voldoet-niet": tekens.ontbreekt,
  "niet-getoetst": tekens.nietGetoetst,
  nvt: tekens.nvt,
};

/** What each sign means, for the legend. */
export const legenda = (tekst: RapportTekst): readonly string[] => [
  `${tekens.goed} ${tekst.uitgewerktTeken}`,
  `${tekens.ontbreekt} ${tekst.ontbreekt}`,
  `${tekens.onbekend} ${tekst.onbekend}`,
  `${tekens.actie} ${tekst.actieTeken}`,
  `${tekens.voorstel} ${tekst.voorstel}`,
  `${tekens.afwijking} ${tekst.afwijking}`,
  `${tekens.nietGetoetst} ${tekst.nietGetoetst}`,
];
