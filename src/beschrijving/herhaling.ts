import { leesPeriode, type Periode, verschuif } from "./datum.ts";

/** One time that something is due: the days on which it may be, and how one writes that (2019-03, 2019-Q1, 2019-03-14). */
export interface Keer {
  readonly van: string;
  readonly tot: string;
  readonly tekst: string;
}

/** What comes back: the first time, and how often (ISO 8601) after that. */
export interface Herhaling {
  readonly eerste: { readonly van: string; readonly tot: string };
  readonly frequentie?: string | undefined;
}

/** A daily duty over ten years; more is never of use to a reader. */
const MAX_KEREN = 3700;

/**
 * The times that touch a stretch of days, both ends included, in order. Without a frequency only the first. Each one is
 * reckoned from the first, so that the end of a month stays the end of a month. A first time that is known less precisely
 * than it comes back (2019, every half year) is taken as the first part of it.
 */
export function keren({ eerste, frequentie }: Herhaling, venster: { readonly van: string; readonly tot: string }): readonly Keer[] {
  const periode = frequentie === undefined ? undefined : leesPeriode(frequentie);
  const begin = periode === undefined ? eerste : ingekort(eerste, periode);
  const uit: Keer[] = [];
  for (let nummer = 0; uit.length < MAX_KEREN; nummer += 1) {
    const keer = nummer === 0 || periode === undefined ? begin : opgeschoven(begin, maal(periode, nummer));
    if (keer.van > venster.tot || (nummer > 0 && keer.van >= EINDE)) break;
    if (keer.tot >= venster.van) uit.push({ ...keer, tekst: notatie(keer) });
    if (periode === undefined) break;
  }
  return uit;
}

/** Past this day the calendar of four-figure years ends. */
const EINDE = "9999-01-01";
const DAG: Periode = { maanden: 0, dagen: 1 };

const maal = ({ maanden, dagen }: Periode, aantal: number): Periode => ({ maanden: maanden * aantal, dagen: dagen * aantal });

interface Dagen {
  readonly van: string;
  readonly tot: string;
}

/** These days one period later; the last day of a month stays one. */
export const opgeschoven = ({ van, tot }: Dagen, periode: Periode): Dagen =>
  van === tot
    ? { van: verschuif(van, periode, 1), tot: verschuif(van, periode, 1) }
    : { van: verschuif(van, periode, 1), tot: verschuif(verschuif(verschuif(tot, DAG, 1), periode, 1), DAG, -1) };

function ingekort({ van, tot }: Dagen, periode: Periode): Dagen {
  const einde = verschuif(verschuif(van, periode, 1), DAG, -1);
  return { van, tot: einde < tot ? einde : tot };
}

/** The shortest notation for these days: a year, half year, quarter, month or day; else first and last day. */
export function notatie({ van, tot }: Dagen): string {
  if (van === tot) return van;
  const jaar = van.slice(0, 4);
  const heel = van.endsWith("-01") && verschuif(tot, DAG, 1).endsWith("-01") && tot.startsWith(jaar);
  const eerste = Number(van.slice(5, 7));
  const aantal = Number(tot.slice(5, 7)) - eerste + 1;
  if (!heel) return `${van}/${tot}`;
  if (aantal === 12) return jaar;
  if (aantal === 1) return van.slice(0, 7);
  if (aantal === 6 && eerste % 6 === 1) return `${jaar}-H${eerste === 1 ? 1 : 2}`;
  if (aantal === 3 && eerste % 3 === 1) return `${jaar}-Q${(eerste + 2) / 3}`;
  return `${van}/${tot}`;
}
