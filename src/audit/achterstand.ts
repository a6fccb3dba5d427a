import type { Actie, Datum } from "../beschrijving/types.ts";
import { datumsVan } from "./signalen/verschillen.ts";

/**
 * What it means that a date of an action has passed. `niet-gedaan`: it has certainly passed, and the description says that the
 * action is not done. `niet-bekend`: it has certainly passed, and whether it was done is not known. `misschien`: it may have
 * passed, or it is not certain that the action goes ahead.
 */
export type Achterstandsoort = "niet-gedaan" | "niet-bekend" | "misschien";

/**
 * Why: under way or not started; nothing says how far it is; it comes back and is under way, so that this one time may have been
 * done; sources differ about whether it is done; sources name dates that cannot all be right and one may have passed; no source
 * promises it for certain.
 */
export type Achterstandreden =
  | "lopend"
  | "niet-gestart"
  | "niet-gemeld"
  | "terugkerend"
  | "stand-verschilt"
  | "bronnen-verschillen"
  | "staat-niet-vast";

export interface Achterstand {
  /** What was due: the action, or what follows on it. */
  readonly wat: "gereed" | "vervolg";
  readonly soort: Achterstandsoort;
  readonly reden: Achterstandreden;
  /** The dates that sources give. */
  readonly datums: readonly [Datum, ...Datum[]];
}

/**
 * The dates of an action that have passed: the one judgement of the agenda, the voortgang and the signaal `actie-te-laat`. A date
 * has passed when every day it may be lies before the peildatum; until then a month or a year simply runs. An action that is done
 * has only its follow-up to be late with, and one that is dropped nothing.
 */
export function achterstanden(actie: Actie, peildatum: string): readonly Achterstand[] {
  if (actie.stand === "vervallen") return [];
  const eerste = actie.stand === "gereed" ? [] : voorbij(actie, "gereed", peildatum);
  return [...eerste, ...voorbij(actie, "vervolg", peildatum)];
}

/** Certainly passed, promised, and nothing says that it was done. */
export const isVoorbij = ({ soort, reden }: Achterstand): boolean => soort === "niet-gedaan" || reden === "niet-gemeld";

/** Nobody promises it for certain. Saying nothing is a promise. */
export const staatNietVast = ({ toegezegd, uitspraken }: Pick<Actie, "toegezegd" | "uitspraken">): boolean =>
  toegezegd !== true && uitspraken.some(({ veld, waarde }) => veld === "toegezegd" && waarde !== true);

function voorbij(actie: Actie, wat: Achterstand["wat"], peildatum: string): readonly Achterstand[] {
  const [eerste, ...meer] = datumsVan(actie.uitspraken, wat === "gereed" ? "gereed" : "vervolg_gereed");
  if (eerste === undefined) return [];
  const datums = [eerste, ...meer] as const;
  const geweest = datums.filter(({ tot }) => tot < peildatum);
  if (geweest.length < datums.length) {
    const twijfel = geweest.length > 0 || (onverenigbaar(datums) && datums.some(({ van }) => van < peildatum));
    return twijfel ? [{ wat, soort: "misschien", reden: "bronnen-verschillen", datums }] : [];
  }
  if (staatNietVast(actie)) return [{ wat, soort: "misschien", reden: "staat-niet-vast", datums }];
  const reden = wat === "vervolg" ? vervolgreden(actie) : standreden(actie);
  return [{ wat, soort: reden === "lopend" || reden === "niet-gestart" ? "niet-gedaan" : "niet-bekend", reden, datums }];
}

/** The description has no word for how far a follow-up is; of what was not started it has not begun either. */
const vervolgreden = ({ stand }: Actie): Achterstandreden => (stand === "niet-gestart" ? "niet-gestart" : "niet-gemeld");

/** Two of these cannot both be right. */
const onverenigbaar = (datums: readonly Datum[]): boolean => datums.some((een) => datums.some((ander) => een.tot < ander.van));

/** What is said of how far it is. */
function standreden({ stand, uitspraken, frequentie }: Actie): Achterstandreden {
  const gezegd = stand === undefined ? uitspraken.filter(({ veld }) => veld === "stand").map(({ waarde }) => waarde) : [stand];
  if (gezegd.includes("gereed") || gezegd.includes("vervallen")) return "stand-verschilt";
  // Under way says of what comes back that some time of it may have been done; not started says that none was.
  if (gezegd.includes("lopend")) return frequentie === undefined ? "lopend" : "terugkerend";
  return gezegd.includes("niet-gestart") ? "niet-gestart" : "niet-gemeld";
}

/** The days that hold all of these, and the dates as they are written, the earliest first. */
export function omhulsel(datums: readonly [Datum, ...Datum[]]): { readonly van: string; readonly tot: string; readonly termijn: string } {
  const [eerste] = datums;
  const opDag = [...datums].sort((a, b) => (a.tot < b.tot ? -1 : a.tot > b.tot ? 1 : 0));
  return {
    van: datums.reduce((van, een) => (een.van < van ? een.van : van), eerste.van),
    tot: opDag.at(-1)?.tot ?? eerste.tot,
    termijn: [...new Set(opDag.map(({ tekst }) => tekst))].join("; "),
  };
}
