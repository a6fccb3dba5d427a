import { leesPeriode } from "../../beschrijving/datum.ts";
import type { Afspraak } from "./types.ts";

type Herhaling = NonNullable<Afspraak["herhaling"]>;

/**
 * The RRULE (RFC 5545) of what comes back from a day on. Undefined where no rule says it that every calendar reads: months and
 * days mixed, and the 29th or 30th of months that may not have one (a calendar skips those; Outlook reads no way around it).
 */
export function herhaalregel(dag: string, { frequentie, tot, maandeinde }: Herhaling): string | undefined {
  const periode = leesPeriode(frequentie);
  if (periode === undefined || (periode.maanden > 0 && periode.dagen > 0)) return undefined;
  const tempo = periode.maanden > 0 ? maandtempo(dag, periode.maanden, maandeinde) : dagtempo(periode.dagen);
  return tempo && [...tempo.slice(0, 2), `UNTIL=${tot.replaceAll("-", "")}`, ...tempo.slice(2)].join(";");
}

const dagtempo = (dagen: number): readonly string[] =>
  dagen % 7 === 0 ? ["FREQ=WEEKLY", `INTERVAL=${dagen / 7}`] : ["FREQ=DAILY", `INTERVAL=${dagen}`];

function maandtempo(dag: string, maanden: number, maandeinde: boolean): readonly string[] | undefined {
  const [maand, nummer] = [Number(dag.slice(5, 7)), Number(dag.slice(8))];
  if (maanden % 12 === 0) {
    const laatsteFebruari = maand === 2 && (maandeinde || nummer === 29);
    return ["FREQ=YEARLY", `INTERVAL=${maanden / 12}`, ...(laatsteFebruari ? ["BYMONTH=2", "BYMONTHDAY=-1"] : [])];
  }
  if (!maandeinde && (nummer === 29 || nummer === 30)) return undefined;
  return ["FREQ=MONTHLY", `INTERVAL=${maanden}`, ...(maandeinde || nummer === 31 ? ["BYMONTHDAY=-1"] : [])];
}
