import { dagpatroon, datumpatroon, periodepatroon } from "./format/patronen.ts";
import type { Datum } from "./types.ts";

/**
 * Dates as intervals of days. A day is an ISO text (`2018-10-30`); days of four-figure years sort as text, so comparing
 * needs no calendar. The time zone never matters: only whole days are read and compared.
 */

/** A length of time: years and months by the calendar, then days. */
export interface Periode {
  readonly maanden: number;
  readonly dagen: number;
}

const datumvorm = new RegExp(datumpatroon);
const dagvorm = new RegExp(dagpatroon);
const periodevorm = new RegExp(periodepatroon);

/** First and last month of EDTF's and our own codes for quarters and half years. */
const delen: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const twee = (getal: number): string => String(getal).padStart(2, "0");
const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const laatsteDag = (jaar: number, maand: number): number =>
  maand === 2 ? (isSchrikkeljaar(jaar) ? 29 : 28) : [4, 6, 9, 11].includes(maand) ? 30 : 31;

/** The interval of days that a written date may be, or undefined when it is no date or that day does not exist. */
export function leesDatum(tekst: string, gedaan: boolean): Datum | undefined {
  if (!datumvorm.test(tekst)) return undefined;
  const jaar = Number(tekst.slice(0, 4));
  if (tekst.length === 10) return bestaat(tekst) ? { van: tekst, tot: tekst, tekst, gedaan } : undefined;
  const deel = tekst.slice(5);
  const [eerste, laatste] = deel === "" ? [1, 12] : (delen[deel] ?? [Number(deel), Number(deel)]);
  return {
    van: `${tekst.slice(0, 4)}-${twee(eerste)}-01`,
    tot: `${tekst.slice(0, 4)}-${twee(laatste)}-${laatsteDag(jaar, laatste)}`,
    tekst,
    gedaan,
  };
}

/** Whether a text is an ISO day that exists. */
export const isDag = (tekst: string): boolean => dagvorm.test(tekst) && bestaat(tekst);

const bestaat = (dag: string): boolean => Number(dag.slice(8)) <= laatsteDag(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)));

/** A period such as P6M, P4Y, P7D or P1Y6M; undefined when it is none, or no time at all. */
export function leesPeriode(tekst: string): Periode | undefined {
  const [, jaren, maanden, weken, dagen] = periodevorm.exec(tekst) ?? [];
  const periode = { maanden: getal(jaren) * 12 + getal(maanden), dagen: getal(weken) * 7 + getal(dagen) };
  return periode.maanden + periode.dagen > 0 ? periode : undefined;
}

const getal = (deel: string | undefined): number => Number.parseInt(deel ?? "0", 10);

/**
 * A day moved back (-1) or on (1) by a period: months first, clamped to the end of the month, then days. So
 * 2026-08-31 less P6M is 2026-02-28. Never outside the years 0001 to 9999.
 */
export function verschuif(dag: string, periode: Periode, richting: 1 | -1): string {
  const maand = Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1 + richting * periode.maanden;
  const jaar = Math.floor(maand / 12);
  if (jaar < 1) return "0001-01-01";
  if (jaar > 9999) return "9999-12-31";
  const dagVanMaand = Math.min(Number(dag.slice(8)), laatsteDag(jaar, (maand % 12) + 1));
  return verschuifDagen(jaar, maand % 12, dagVanMaand + richting * periode.dagen);
}

function verschuifDagen(jaar: number, maand: number, dag: number): string {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; 400 years are a whole number of weeks and leap cycles.
  const verschoven = new Date(Date.UTC(jaar + 400, maand, dag));
  const uit = verschoven.getUTCFullYear() - 400;
  if (uit < 1) return "0001-01-01";
  if (uit > 9999) return "9999-12-31";
  return `${String(uit).padStart(4, "0")}-${twee(verschoven.getUTCMonth() + 1)}-${twee(verschoven.getUTCDate())}`;
}

/** Whether every day `a` may be lies before every day `b` may be; undefined when that depends on the day. */
export function voor(a: Datum, b: Datum): boolean | undefined {
  if (a.tot < b.van) return true;
  return a.van >= b.tot ? false : undefined;
}

/** A date of something done, without the days after the peildatum; undefined when none is left. Other dates are unchanged. */
export function totPeildatum(datum: Datum, peildatum: string): Datum | undefined {
  if (!datum.gedaan || datum.tot <= peildatum) return datum;
  return datum.van > peildatum ? undefined : { ...datum, tot: peildatum };
}

/**
 * Whether a date lies in the period that ends on the peildatum, both ends included. Undefined when that depends on the
 * day, or when something done lies wholly after the peildatum. A date that is said to be out of date never does.
 */
export function binnenPeriode(datum: Datum, periode: Periode, peildatum: string): boolean | undefined {
  if (datum.verouderd === true) return false;
  const gekapt = totPeildatum(datum, peildatum);
  if (gekapt === undefined) return undefined;
  const eerste = verschuif(peildatum, periode, -1);
  if (gekapt.tot < eerste || gekapt.van > peildatum) return false;
  return gekapt.van >= eerste && gekapt.tot <= peildatum ? true : undefined;
}
