import type { achterstand as nl } from "../nl/achterstand.ts";

export const achterstand: typeof nl = {
  lopend: "The date has passed. The action is still under way.",
  "niet-gestart": "The date has passed. The action has not been started.",
  "niet-gemeld": "The date has passed. Nothing says whether this was done.",
  terugkerend: "The date has passed. The action comes back and is under way; nothing says whether it was done this time.",
  "stand-verschilt": "The date has passed. The sources do not say the same about whether this was done.",
  "bronnen-verschillen": "The sources name different dates. One of them may have passed.",
  "staat-niet-vast": "The date has passed, but it is not certain yet that this goes ahead.",
};
