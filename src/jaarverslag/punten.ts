import type { Cijfer } from "../beschrijving/types.ts";
import { cijfersleutel } from "./reeks.ts";

/** A number that the report may show: the figure of a year, or what a later figure says about it. */
export interface Cijferpunt {
  /** Every place where this number stands has the same key. */
  readonly sleutel: string;
  readonly cijfer: Pick<Cijfer, "soort" | "domein" | "jaar" | "aantal">;
}

/** The key of a part of a figure. */
export const deelsleutel = (cijfer: Cijfer, nummer: number): string => `${cijfersleutel(cijfer)} deel ${nummer}`;

/** The same key as the figure of that year where they agree, so that hiding one hides the other. */
export function vorigsleutel(cijfer: Cijfer, cijfers: readonly Cijfer[]): string {
  const sleutel = cijfersleutel({ ...cijfer, jaar: cijfer.jaar - 1 });
  const eigen = cijfers.find((een) => cijfersleutel(een) === sleutel);
  return eigen === undefined || eigen.aantal === cijfer.vorig_jaar ? sleutel : `${sleutel} anders`;
}

/** Every number of a year, told by that year itself or by the next; each key once. */
export function cijferpunten(cijfers: readonly Cijfer[]): readonly Cijferpunt[] {
  const punten = new Map<string, Cijferpunt>();
  for (const cijfer of cijfers) punten.set(cijfersleutel(cijfer), { sleutel: cijfersleutel(cijfer), cijfer });
  for (const cijfer of cijfers) {
    if (cijfer.vorig_jaar === undefined) continue;
    const sleutel = vorigsleutel(cijfer, cijfers);
    if (!punten.has(sleutel)) punten.set(sleutel, { sleutel, cijfer: { ...cijfer, jaar: cijfer.jaar - 1, aantal: cijfer.vorig_jaar } });
  }
  return [...punten.values()];
}
