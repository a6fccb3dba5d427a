import { markup } from "./blad.ts";
import type { Beoordeeld } from "./eisen.ts";
import { roleId } from "./ids.ts";
import type { Markup } from "./types.ts";

/** Every role that must do something for these eisen, once. */
export function roles(eisen: readonly Beoordeeld[]): readonly { readonly id: string; readonly title: Markup }[] {
  const opId = new Map<string, string>();
  for (const { verantwoordelijk } of eisen.flatMap(({ uitwerking }) => uitwerking)) {
    if (verantwoordelijk !== undefined && !opId.has(roleId(verantwoordelijk))) opId.set(roleId(verantwoordelijk), verantwoordelijk);
  }
  return [...opId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, titel]) => ({ id, title: markup(titel) }));
}
