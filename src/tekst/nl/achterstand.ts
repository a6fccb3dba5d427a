import type { Achterstandreden } from "../../audit/achterstand.ts";

/** Why a date of an action counts as passed, or may have; the agenda and the voortgang say it alike. */
export const achterstand: Readonly<Record<Achterstandreden, string>> = {
  lopend: "De datum is voorbij. De actie loopt nog.",
  "niet-gestart": "De datum is voorbij. De actie is niet gestart.",
  "niet-gemeld": "De datum is voorbij. Nergens staat of dit is gedaan.",
  terugkerend: "De datum is voorbij. De actie komt terug en loopt; nergens staat of deze keer is gedaan.",
  "stand-verschilt": "De datum is voorbij. De bronnen zeggen niet hetzelfde over de vraag of dit is gedaan.",
  "bronnen-verschillen": "De bronnen noemen verschillende datums. Een daarvan kan al voorbij zijn.",
  "staat-niet-vast": "De datum is voorbij, maar of dit doorgaat, staat nog niet vast.",
};
