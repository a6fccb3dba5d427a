import { binnenPeriode, leesPeriode, type Periode, totPeildatum } from "../../beschrijving/datum.ts";
import type { Datum } from "../../beschrijving/types.ts";
import type { Drie } from "./kleene.ts";

/** The three functions a condition has for time; each asks a yes/no question that an uncertain date may leave open. */

const periode = (tekst: string): Periode => {
  const gelezen = leesPeriode(tekst);
  if (gelezen === undefined) throw new TypeError(`not a period: ${tekst}`);
  return gelezen;
};

/** Done within the period that ends on the peildatum, both ends included. */
export const binnen = (datum: Datum, lengte: string, peildatum: string): Drie => binnenPeriode(datum, periode(lengte), peildatum);

/** Done on or after a day. */
export function vanaf(datum: Datum, dag: string, peildatum: string): Drie {
  const gekapt = totPeildatum(datum, peildatum);
  if (gekapt === undefined) return undefined;
  if (gekapt.van >= dag) return true;
  return gekapt.tot < dag ? false : undefined;
}

/** A month has 28 to 31 days, so a month against days is not always certain. */
const dagen = ({ maanden, dagen: los }: Periode): readonly [kortst: number, langst: number] => [maanden * 28 + los, maanden * 31 + los];

/** A stated length of time is at most another. */
export function hoogstens(gesteld: string, grens: string): Drie {
  const [a, b] = [periode(gesteld), periode(grens)];
  if (a.maanden <= b.maanden && a.dagen <= b.dagen) return true;
  if (a.maanden >= b.maanden && a.dagen >= b.dagen) return false;
  const [[kortstA, langstA], [kortstB, langstB]] = [dagen(a), dagen(b)];
  if (langstA <= kortstB) return true;
  return kortstA > langstB ? false : undefined;
}
