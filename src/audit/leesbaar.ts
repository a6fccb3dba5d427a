import type { Uitspraak } from "../beschrijving/types.ts";
import { opsomming } from "../normenkader/sjabloon.ts";
import type { Woorden } from "../normenkader/types.ts";
import type { Rapportteksten } from "./teksten.ts";

/** What a statement says, in words: roles and groups by their name, dates and periods written out. */
export function leesbaar({ veld, waarde, gelezen }: Uitspraak, woorden: Woorden, teksten: Rapportteksten): string {
  const groep = (code: string): string | undefined => woorden[`doelgroep-${code}`];
  // A group of people and the body they form share a code: "Statenleden" and "Provinciale Staten".
  const woord = (code: string): string => (veld === "geldt_voor" ? (groep(code) ?? woorden[code]) : (woorden[code] ?? groep(code))) ?? code;
  if (Array.isArray(waarde)) return opsomming((waarde as readonly string[]).map(woord));
  return typeof waarde === "string" && woord(waarde) !== waarde ? woord(waarde) : teksten.tijd(gelezen);
}
