import { suggest } from "../diagnostic/suggest.ts";
import { UsageError } from "./usage-error.ts";

/** The value as one of the choices; anything else is wrong use, told with all choices and the nearest one. */
export function choose<T extends string>(optie: string, waarde: string, keuzes: readonly T[]): T {
  const found = keuzes.find((keuze) => keuze === waarde);
  if (found !== undefined) return found;
  const bedoeld = suggest(waarde, keuzes);
  throw new UsageError("onbekende-waarde", { optie, waarde, keuzes, ...(bedoeld !== undefined && { bedoeld }) });
}

/** "a,b" and repeated options as one list, each value once. An empty value is wrong use: often a variable that was not set. */
export function listOf(optie: string, waarden: readonly string[]): readonly string[] {
  const delen = waarden.flatMap((waarde) => waarde.split(",")).map((deel) => deel.trim());
  if (delen.some((deel) => deel === "")) throw new UsageError("lege-waarde", { optie });
  return [...new Set(delen)];
}
