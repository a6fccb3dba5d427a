import type { Eisoordeel, Normoordeel, Ontbreekt, Rapport, Uitgewerkt, Uitwerking } from "../audit/rapport-types.ts";

/** An eis with everything the rapport says about it. */
export interface Beoordeeld {
  readonly norm: Normoordeel;
  readonly eis: Eisoordeel;
  readonly uitgewerkt: readonly Uitgewerkt[];
  readonly ontbreekt: readonly Ontbreekt[];
  readonly uitwerking: readonly Uitwerking[];
}

/** The outcomes that are a conclusion about an eis; the others say that there was none. */
export type Geoordeeld = Exclude<Eisoordeel["uitkomst"], "nvt" | "niet-getoetst">;

export const isGeoordeeld = (uitkomst: Eisoordeel["uitkomst"]): uitkomst is Geoordeeld =>
  uitkomst !== "nvt" && uitkomst !== "niet-getoetst";

/** The eisen that were assessed, in the order of the rapport. */
export const beoordeeld = ({ normen }: Rapport): readonly Beoordeeld[] =>
  normen.flatMap((norm) =>
    norm.eisen
      .filter(({ uitkomst }) => isGeoordeeld(uitkomst))
      .map((eis) => ({
        norm,
        eis,
        uitgewerkt: norm.uitgewerkt.filter((een) => een.eis === eis.id),
        ontbreekt: norm.ontbreekt.filter((een) => een.eis === eis.id),
        uitwerking: norm.uitwerking.filter(({ eisen }) => eisen.includes(eis.id)),
      })),
  );

/** What must be followed up: a gap, or a deviation that somebody accepted until a day. */
export const isRisico = ({ eis: { uitkomst } }: Beoordeeld): boolean =>
  uitkomst === "niet-voldaan" || uitkomst === "onbekend" || uitkomst === "afwijking";
