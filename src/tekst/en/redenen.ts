import type { RedenenTekst } from "../nl/redenen.ts";

export const redenen: RedenenTekst = {
  organisatietype: (reden) => reden.tekst,
  uitgezet: (reden) =>
    `This norm set does not ask it: ${reden.tekst}${reden.wettelijk ? " The law does ask it on the reference date." : ""}`,
  drempel: (reden) => reden.tekst,
  "geen-grondslag": () => "On the reference date no statute or basic norm asks this of this organisation.",
  "voor-begin": (reden, datum) => `Without a statute this requirement holds only from ${datum(reden.van)}.`,
  "grondslag-onzeker": (reden, datum) =>
    `The oldest text of the law that was read is of ${datum(reden.van)} (${reden.grondslag}). Whether the rule already held on the reference date is not known.`,
  "drempel-onbekend": (reden) => `It is not known whether this requirement applies. ${reden.tekst}`,
  "buiten-bereik": (reden) => `The description leaves this out of scope: ${reden.tekst}`,
};
