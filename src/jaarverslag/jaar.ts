import type { Datum, Integriteitssysteem } from "../beschrijving/types.ts";
import type { Jaarverslag } from "./types.ts";

/** The year that was asked for; else the last with figures or texts that has begun by the peildatum; else the year before. */
export function jaarVan(
  gevraagd: number | undefined,
  { cijfers, jaarverslagen }: Pick<Integriteitssysteem, "cijfers" | "jaarverslagen">,
  peildatum: string,
): Pick<Jaarverslag, "jaar" | "jaar_bron"> {
  if (gevraagd !== undefined) return { jaar: gevraagd, jaar_bron: "optie" };
  const nu = Number(peildatum.slice(0, 4));
  const bekend = [...cijfers, ...jaarverslagen].map(({ jaar }) => jaar).filter((jaar) => jaar <= nu);
  return bekend.length > 0 ? { jaar: Math.max(...bekend), jaar_bron: "cijfers" } : { jaar: nu - 1, jaar_bron: "peildatum" };
}

/** All the days that a date may be lie in this year. */
export const inJaar = ({ van, tot }: Pick<Datum, "van" | "tot">, jaar: number): boolean => van >= `${jaar}-01-01` && tot <= `${jaar}-12-31`;
