import type { Deel } from "./portfolio-types.ts";

/** One shard of the work: number `nummer` of `van`. */
export interface Shard {
  readonly nummer: number;
  readonly van: number;
}

/** "2/4" as a shard; undefined for anything else, also for "0/4" and "5/4". */
export function leesShard(tekst: string): Shard | undefined {
  const [, i, n] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(tekst) ?? [];
  const [nummer, van] = [Number(i), Number(n)];
  return i !== undefined && n !== undefined && nummer <= van ? { nummer, van } : undefined;
}

/** Is it what shards make: numbers from 1 to a bound that a shard may have, each once? */
export const isDeel = ({ nummers, van }: Deel): boolean =>
  nummers.length > 0 && new Set(nummers).size === nummers.length && nummers.every((nummer) => leesShard(`${nummer}/${van}`) !== undefined);

/**
 * The items of one shard, dealt out as cards: all shards together have every item once, and none has more than one item
 * more than another. `items` must come in an order that every shard sees the same.
 */
export const vanShard = <T>(items: readonly T[], { nummer, van }: Shard): readonly T[] =>
  items.filter((_, plek) => plek % van === nummer - 1);

/** Shards together; undefined when none of them is missing any more. */
export function samenDeel(delen: readonly Deel[]): Deel | undefined {
  const [eerste] = delen;
  if (eerste === undefined) return undefined;
  const nummers = [...new Set(delen.flatMap((deel) => deel.nummers))].sort((a, b) => a - b);
  return nummers.length === eerste.van ? undefined : { nummers, van: eerste.van };
}

/** The numbers that are still to come. */
export function ontbrekendeShards({ nummers, van }: Deel): readonly number[] {
  const aanwezig = new Set(nummers);
  return Array.from({ length: van }, (_, plek) => plek + 1).filter((nummer) => !aanwezig.has(nummer));
}
