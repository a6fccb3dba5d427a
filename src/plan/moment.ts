import { datumsVan } from "../audit/signalen/verschillen.ts";
import { leesPeriode, verschuif } from "../beschrijving/datum.ts";
import { keren } from "../beschrijving/herhaling.ts";
import type { Actie } from "../beschrijving/types.ts";
import type { Moment } from "./types.ts";

/**
 * When an action is due, or what follows on it (`vervolg_gereed`). Of dates that differ the first that has not passed, so that nobody is surprised; all passed: the
 * last. With only a frequency: within one period from the peildatum it must have been done once.
 */
export function momentVan(
  { uitspraken, frequentie }: Pick<Actie, "uitspraken" | "frequentie">,
  peildatum: string,
  veld: "gereed" | "vervolg_gereed" = "gereed",
): Moment | undefined {
  const datums = [...datumsVan(uitspraken, veld)].sort((a, b) => (a.tot < b.tot ? -1 : a.tot > b.tot ? 1 : 0));
  const gekozen = datums.find(({ tot }) => tot >= peildatum) ?? datums.at(-1);
  if (gekozen === undefined) return frequentie === undefined ? undefined : eersteNa(peildatum, frequentie);
  const { tekst } = gekozen;
  const anders = [...new Set(datums.map((datum) => datum.tekst))].filter((een) => een !== tekst);
  // A first time in a whole year, for what comes back within it, is the first part of that year.
  const [{ van, tot } = gekozen] = keren({ eerste: gekozen, frequentie }, gekozen);
  return { van, tot, tekst, ...(frequentie !== undefined && { frequentie }), bron: "genoemd", ...(anders.length > 0 && { anders }) };
}

/** What comes back every `frequentie` has had a first time by then, whenever it began. */
export function eersteNa(peildatum: string, frequentie: string): Moment | undefined {
  const periode = leesPeriode(frequentie);
  if (periode === undefined) return undefined;
  const dag = verschuif(peildatum, periode, 1);
  return { van: dag, tot: dag, tekst: dag, frequentie, bron: "gerekend" };
}

/** The times of a moment that touch these days. */
export const kerenVan = (
  { van, tot, frequentie }: Moment,
  venster: { readonly van: string; readonly tot: string },
): ReturnType<typeof keren> => keren({ eerste: { van, tot }, frequentie }, venster);
