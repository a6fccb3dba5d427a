import type { Bewijssectie } from "../format/secties.ts";
import type { Datum, Waarde } from "../types.ts";
import { isDatum } from "./waarde.ts";

/** Per section the dates that tell how recent an item is. */
const recent: Readonly<Record<Bewijssectie, readonly string[]>> = {
  documenten: ["bijgewerkt", "vastgesteld.op"],
  registers: ["bijgewerkt", "vastgesteld.op"],
  rollen: [],
  procedures: ["vastgesteld.op"],
  activiteiten: ["laatst"],
  onderzoeken: ["op"],
};

/** A date about which only is known that it is too long ago. */
const ooit: Datum = { van: "0001-01-01", tot: "9999-12-31", tekst: "niet actueel", gedaan: true, verouderd: true };

/**
 * `actueel: nee` (or deels) makes every date that tells how recent an item is out of date; where none is given, unknown
 * days that are out of date stand in, so that the item fails a demand on its age instead of leaving it open.
 */
export function recentheid(
  sectie: Bewijssectie,
  velden: ReadonlyMap<string, Waarde>,
  actueel: Waarde | undefined,
): ReadonlyMap<string, Waarde> {
  if (actueel !== false) return velden;
  const uit = new Map(velden);
  const gegeven = recent[sectie].filter((veld) => isDatum(velden.get(veld)));
  for (const veld of gegeven) uit.set(veld, { ...(velden.get(veld) as Datum), verouderd: true });
  if (gegeven.length === 0) for (const veld of recent[sectie]) uit.set(veld, ooit);
  return uit;
}
