import type { OpenbaarTekst } from "../nl/openbaar.ts";

export const openbaar: OpenbaarTekst = {
  bron: "source not public",
  actie: "Measure from the organisation's own plan",
  zonderNummer: "without a number",
  toelichting: "The explanation is not public.",
  reden: "The reason is not public.",
  getal: (drempel) => `fewer than ${drempel}`,
  grenzen: (drempel) => [
    "This is the public version. Free text, titles and sources are shown only where they come from a public document. Remarks on facts and judgements are left out.",
    `Numbers below ${drempel} are left out. So are the places in the description, and what was noticed about it (the signals).`,
    "The verdicts are the same as in the full version.",
  ],
};
