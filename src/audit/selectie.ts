import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Normenkader } from "../normenkader/types.ts";
import type { Eisuitkomst } from "./uitkomst-types.ts";

/** Which part of the normenkader is asked for. Empty: all of it. */
export interface Selectie {
  readonly domein?: Domein;
  /** Ids of normen or eisen. */
  readonly norm?: readonly string[];
}

/** Does this outcome belong to the part asked for? */
export function inSelectie({ eis }: Pick<Eisuitkomst, "eis">, { domein, norm }: Selectie): boolean {
  const normId = eis.id.slice(0, eis.id.indexOf("."));
  return (
    (domein === undefined || eis.domein === domein) &&
    (norm === undefined || norm.length === 0 || norm.includes(normId) || norm.includes(eis.id))
  );
}

/** Every id a selection, an action or a bevinding may name. */
export const bekendeIds = (kader: Normenkader): ReadonlySet<string> =>
  new Set(kader.normen.flatMap((norm) => [norm.id, ...norm.eisen.map(({ id }) => id)]));
