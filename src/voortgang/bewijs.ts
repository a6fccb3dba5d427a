import type { Eisoordeel, Rapport } from "../audit/rapport-types.ts";
import type { Actie } from "../beschrijving/types.ts";
import type { Bewijsoordeel } from "./types.ts";

/** What the facts say about an action that is said to be done: the rapport judges the eisen it is for. */
export function bewijsVoor({ voor }: Pick<Actie, "voor">, rapport: Pick<Rapport, "normen" | "feiten">): Bewijsoordeel {
  const oordelen = rapport.normen.flatMap(({ eisen }) => eisen).filter(({ id }) => voor.includes(id));
  const eisen = oordelen.map((eis) => ({ id: eis.id, uitkomst: eis.uitkomst, feiten: feitenVan(eis, rapport) }));
  const zijn = (...uitkomsten: readonly string[]): boolean => eisen.some(({ uitkomst }) => uitkomsten.includes(uitkomst));
  // An open eis is a gap whatever else is shown; as the signaal gereed-maar-open.
  if (zijn("niet-voldaan", "onbekend")) return { stand: "gat-open", eisen };
  if (voor.length === 0) return { stand: "gevraagd", reden: "geen-eis", eisen };
  if (eisen.length === 0) return { stand: "gevraagd", reden: "hele-norm", eisen };
  if (zijn("niet-getoetst", "nvt", "afwijking")) return { stand: "gevraagd", reden: "niet-getoetst", eisen };
  return { stand: "blijkt", eisen };
}

/** The items that fulfil the eis, by their titles; a judgement without items has none. */
function feitenVan({ bewijs }: Eisoordeel, { feiten = {} }: Pick<Rapport, "feiten">): readonly string[] {
  const ids = bewijs.filter(({ veld, uitkomst }) => veld === undefined && uitkomst === "voldaan").flatMap(({ feit }) => feit ?? []);
  return [...new Set(ids)].flatMap((id) => feiten[id]?.titel ?? []);
}
