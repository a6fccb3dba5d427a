import type { Eisoordeel } from "../audit/rapport-types.ts";
import type { Gericht, Rapporten } from "./oorzaken.ts";

const rang: Readonly<Record<string, number>> = { "niet-voldaan": 0, onbekend: 1, voldaan: 2 };

/** A person's judgement that came, went or changed. */
export function bevindingoorzaken({ bevinding: oud }: Eisoordeel, { bevinding: nieuw }: Eisoordeel): readonly Gericht[] {
  if (oud === undefined && nieuw === undefined) return [];
  const waarden = { ...(oud && { oud: oud.oordeel }), ...(nieuw && { nieuw: nieuw.oordeel }) };
  const plaats = (nieuw ?? oud)?.plaats;
  const basis = { ...waarden, ...(plaats && { plaats }) };
  if (oud === undefined) return [{ soort: "bevinding-nieuw", ...basis, werkt: undefined }];
  // A judgement that lowered the outcome lifts it when it goes, and the other way round.
  if (nieuw === undefined) return [{ soort: "bevinding-verdwenen", ...basis, werkt: oud.oordeel === "voldaan" ? -1 : 1 }];
  if (oud.oordeel === nieuw.oordeel) return [];
  const werkt = Math.sign((rang[nieuw.oordeel] ?? 0) - (rang[oud.oordeel] ?? 0));
  return [{ soort: "bevinding-gewijzigd", ...basis, werkt }];
}

/** An accepted deviation that began to count, was withdrawn or passed its last day. */
export function afwijkingoorzaken(
  { afwijking: oud }: Eisoordeel,
  { afwijking: nieuw }: Eisoordeel,
  rapporten: Rapporten,
): readonly Gericht[] {
  if ((oud === undefined) === (nieuw === undefined)) return [];
  const een = nieuw ?? oud;
  const basis = { ...(een?.tot && { tot: een.tot }), ...(een?.plaats && { plaats: een.plaats }) };
  if (nieuw !== undefined) return [{ soort: "afwijking-nieuw", ...basis, werkt: 1 }];
  const verlopen = een?.tot !== undefined && een.tot < rapporten.nieuw.peildatum && !rapporten.nieuw.peildatum.startsWith(een.tot);
  return [{ soort: verlopen ? "afwijking-verlopen" : "afwijking-verdwenen", ...basis, werkt: -1 }];
}
