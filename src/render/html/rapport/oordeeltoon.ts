import type { Oordeel } from "../../../audit/uitkomst-types.ts";
import type { Toon } from "../../punten.ts";

/** The colour of a verdict; the sign and the word say the same. */
export const oordeeltoon: Readonly<Record<Oordeel, Toon>> = {
  voldoet: "goed",
  deels: "vraag",
  "voldoet-niet": "fout",
  "niet-getoetst": "neutraal",
  nvt: "neutraal",
};
