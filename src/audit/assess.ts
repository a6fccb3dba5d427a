import type { Eisuitkomst, Oordeel } from "./uitkomst-types.ts";

/** What the verdict needs of an outcome. */
export type Weegbaar = Pick<Eisuitkomst, "uitkomst"> & { readonly kern: boolean; readonly telt: boolean };

/**
 * The verdict over a set of eisen: a norm in one domein, or a unit of an indeling (ontwerp §5; the order of the rules
 * matters). Aanbevelingen (`telt: false`) are reported, not counted.
 */
export function assess(alle: readonly Weegbaar[]): Oordeel {
  const geldend = alle.filter(({ telt, uitkomst }) => telt && uitkomst !== "nvt");
  if (geldend.length === 0) return "nvt";
  const elk = (...uitkomsten: readonly Eisuitkomst["uitkomst"][]): boolean =>
    geldend.every(({ uitkomst }) => uitkomsten.includes(uitkomst));
  if (elk("onbekend", "niet-getoetst")) return "niet-getoetst";
  const kern = geldend.filter((eis) => eis.kern);
  if (kern.some(({ uitkomst }) => uitkomst === "niet-voldaan")) return "voldoet-niet";
  if (elk("voldaan", "afwijking")) return "voldoet";
  if (kern.some(({ uitkomst }) => uitkomst === "onbekend" || uitkomst === "niet-getoetst")) return "niet-getoetst";
  if (kern.length > 0) return "deels";
  if (geldend.some(({ uitkomst }) => uitkomst === "voldaan" || uitkomst === "afwijking")) return "deels";
  return geldend.some(({ uitkomst }) => uitkomst === "onbekend" || uitkomst === "niet-getoetst") ? "niet-getoetst" : "voldoet-niet";
}
