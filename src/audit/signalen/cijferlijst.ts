import type { Cijfer } from "../../beschrijving/types.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import type { Cijfernaam } from "../../tekst/signaal-args.ts";

/** A figure as a reader knows it: what was counted, and over which year. */
export const cijfernaam = ({ jaar, soort }: Cijfer): Cijfernaam => ({ jaar, soort });

interface Cijfervondst {
  readonly args: { readonly cijfers: readonly Cijfernaam[] };
  readonly plaatsen: readonly Plaats[];
}

/** One signaal for all figures of which the same can be said; none for none. */
export function samen(cijfers: readonly Cijfer[]): readonly Cijfervondst[] {
  if (cijfers.length === 0) return [];
  const gesorteerd = [...cijfers].sort((a, b) => a.jaar - b.jaar || (a.soort < b.soort ? -1 : a.soort > b.soort ? 1 : 0));
  const namen = new Map(gesorteerd.map((cijfer) => [`${cijfer.jaar} ${cijfer.soort}`, cijfernaam(cijfer)]));
  return [{ args: { cijfers: [...namen.values()] }, plaatsen: gesorteerd.map(({ plaats }) => plaats) }];
}
