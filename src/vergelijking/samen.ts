import type { Eisoordeel, Normoordeel, Rapport } from "../audit/rapport-types.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";

/** One thing of two rapporten; absent on the side that does not have it. */
export interface Paar<T> {
  readonly id: string;
  readonly oud?: T;
  readonly nieuw?: T;
}

/** What the new one has in its order, then what only the old one has. */
export function paren<T>(oud: ReadonlyMap<string, T>, nieuw: ReadonlyMap<string, T>): readonly Paar<T>[] {
  const ids = [...nieuw.keys(), ...[...oud.keys()].filter((id) => !nieuw.has(id))];
  return ids.map((id) => {
    const [was, is] = [oud.get(id), nieuw.get(id)];
    return { id, ...(was !== undefined && { oud: was }), ...(is !== undefined && { nieuw: is }) };
  });
}

/** An eis with the norm and domein it stands under. */
export interface Geplaatst {
  readonly eis: Eisoordeel;
  readonly norm: string;
  readonly domein: Domein;
}

export const perEis = ({ normen }: Rapport): ReadonlyMap<string, Geplaatst> =>
  new Map(normen.flatMap(({ id: norm, domein, eisen }) => eisen.map((eis) => [eis.id, { eis, norm, domein }])));

/** The norm × domein of a rapport, by a key of their own. */
export const perNorm = ({ normen }: Rapport): ReadonlyMap<string, Normoordeel> =>
  new Map(normen.map((norm) => [`${norm.id} ${norm.domein}`, norm]));
