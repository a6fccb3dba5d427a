import type { Verandering } from "./types.ts";

/** All kinds of change, in the order in which a reader wants to know. */
export const veranderingen = [
  "nu-gereed",
  "nu-gestart",
  "weer-opgepakt",
  "teruggezet",
  "uitgesteld",
  "vervroegd",
  "volgende-keer",
  "datum-anders",
  "nu-vervallen",
  "nu-bekend",
  "nu-onbekend",
  "nieuw",
  "verdwenen",
  "ongewijzigd",
] as const satisfies readonly Verandering[];
