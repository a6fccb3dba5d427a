import { isDag } from "../../beschrijving/datum.ts";
import { UsageError } from "../usage-error.ts";

/** A day as ISO 8601 that exists in the calendar. */
export function checkDay(optie: string, waarde: string): string {
  if (!isDag(waarde)) throw new UsageError("dag-ongeldig", { optie, waarde });
  return waarde;
}
