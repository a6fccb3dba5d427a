/** A value of YAML's core schema. Dates stay text. */
export type Scalair = string | number | boolean | null;

const woorden: ReadonlyMap<string, Scalair> = new Map<string, Scalair>([
  ["", null],
  ["~", null],
  ...["null", "Null", "NULL"].map((woord) => [woord, null] as const),
  ...["true", "True", "TRUE"].map((woord) => [woord, true] as const),
  ...["false", "False", "FALSE"].map((woord) => [woord, false] as const),
]);

const geheel = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$/;
const gebroken = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const oneindig = /^[-+]?\.(?:inf|Inf|INF)$/;
const geenGetal = /^\.(?:nan|NaN|NAN)$/;

/** The value of a plain (unquoted) scalar. */
export function plattewaarde(tekst: string): Scalair {
  const woord = woorden.get(tekst);
  if (woord !== undefined) return woord;
  return /^[-+.0-9]/.test(tekst) ? getal(tekst) : tekst;
}

function getal(tekst: string): number | string {
  if (geheel.test(tekst)) return eindig(tekst, /^[-+]?0[ox]/.test(tekst) ? Number(tekst) : Number.parseInt(tekst, 10));
  if (gebroken.test(tekst)) return eindig(tekst, Number.parseFloat(tekst));
  if (oneindig.test(tekst)) return tekst.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return geenGetal.test(tekst) ? Number.NaN : tekst;
}

/** A number too large for a double is text: nothing is silently changed. */
const eindig = (tekst: string, waarde: number): number | string => (Number.isFinite(waarde) ? waarde : tekst);
