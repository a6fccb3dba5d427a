import type { Rapport } from "../../audit/rapport-types.ts";

/** How sources are shown: what all of them begin with is told once, so that a report from one document stays readable. */
export interface Bronweergave {
  /** The title they share; absent when they do not. */
  readonly titel?: string;
  readonly kort: (bron: string) => string;
}

/** Fewer sources than this and there is nothing to gain. */
const MINSTENS = 5;

export function bronweergave({ normen, indeling }: Pick<Rapport, "normen" | "indeling">): Bronweergave {
  const kolommen = [...normen, ...(indeling?.eenheden ?? [])];
  return gedeeldeBron(
    kolommen.flatMap(({ uitgewerkt, ontbreekt, uitwerking }) => [...uitgewerkt, ...ontbreekt, ...uitwerking]).map(({ bron }) => bron ?? ""),
  );
}

/** The same for any list of sources; empty ones do not count. */
export function gedeeldeBron(alle: readonly string[]): Bronweergave {
  const bronnen = alle.filter((bron) => bron !== "");
  const begin = gedeeldBegin(bronnen);
  // Up to the first comma: what comes after the title is a place in the document, even where all sources share it.
  const titel = begin.slice(0, Math.max(0, begin.indexOf(", ")));
  if (bronnen.length < MINSTENS || titel === "") return { kort: (bron) => bron };
  return { titel, kort: (bron) => bron.replaceAll(`${titel}, `, "") };
}

function gedeeldBegin([eerste = "", ...rest]: readonly string[]): string {
  let lengte = eerste.length;
  for (const tekst of rest) {
    let gelijk = 0;
    while (gelijk < lengte && tekst[gelijk] === eerste[gelijk]) gelijk += 1;
    lengte = gelijk;
  }
  return eerste.slice(0, lengte);
}
