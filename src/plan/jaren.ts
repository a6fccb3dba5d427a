import type { Programmaregel } from "../beschrijving/types.ts";
import type { Plan } from "./types.ts";

/** First and last year of a programme. */
export interface Jarenbereik {
  readonly van: number;
  readonly tot: number;
}

/** More columns than this nobody can read. */
export const maxJaren = 12;

/** How far a programme looks ahead where nobody says so: the usual four years. */
const VOORUIT = 3;

/** "2018-2021", or one year; undefined when it is no such thing, runs backwards or has too many years. */
export function leesJaren(tekst: string): Jarenbereik | undefined {
  const gevonden = /^(\d{4})(?:-(\d{4}))?$/.exec(tekst);
  if (gevonden === null) return undefined;
  const van = Number(gevonden[1]);
  const tot = Number(gevonden[2] ?? gevonden[1]);
  return van > 0 && van <= tot && tot - van < maxJaren ? { van, tot } : undefined;
}

/** The years of the columns: those asked for, else those the programme names, else from the peildatum on. */
export function jarenVan(
  gevraagd: Jarenbereik | undefined,
  programma: readonly Programmaregel[],
  peildatum: string,
): Pick<Plan, "jaren" | "jaren_bron"> {
  if (gevraagd !== undefined) return { jaren: reeks(gevraagd), jaren_bron: "optie" };
  const genoemd = programma.flatMap(({ jaren }) => jaren).sort((a, b) => a - b);
  const [eerste] = genoemd;
  const laatste = genoemd.at(-1);
  if (eerste !== undefined && laatste !== undefined)
    return { jaren: reeks({ van: eerste, tot: Math.min(laatste, eerste + maxJaren - 1) }), jaren_bron: "programma" };
  const nu = Number(peildatum.slice(0, 4));
  return { jaren: reeks({ van: nu, tot: nu + VOORUIT }), jaren_bron: "peildatum" };
}

const reeks = ({ van, tot }: Jarenbereik): readonly number[] => Array.from({ length: tot - van + 1 }, (_, i) => van + i);
