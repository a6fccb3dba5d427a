import type { Oordeel, Uitkomst } from "../../audit/uitkomst-types.ts";
import type { Toon } from "../punten.ts";
import { tekens } from "../tekens.ts";

export const oordeeltoon: Readonly<Record<Oordeel, Toon>> = {
  voldoet: "goed",
  deels: "vraag",
  "voldoet-niet": "fout",
  "niet-getoetst": "neutraal",
  nvt: "neutraal",
};

export const uitkomsttoon: Readonly<Record<Uitkomst, Toon>> = {
  voldaan: "goed",
  "niet-voldaan": "fout",
  onbekend: "vraag",
  afwijking: "neutraal",
  "niet-getoetst": "neutraal",
  nvt: "neutraal",
};

export const uitkomstteken: Readonly<Record<Uitkomst, string>> = {
  voldaan: tekens.goed,
  "niet-voldaan": tekens.ontbreekt,
  onbekend: tekens.onbekend,
  afwijking: tekens.afwijking,
  "niet-getoetst": tekens.nietGetoetst,
  nvt: tekens.nvt,
};
