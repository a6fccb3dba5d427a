import type { Uitspraak } from "../beschrijving/types.ts";
import { opsomming } from "../normenkader/sjabloon.ts";
import type { Woorden } from "../normenkader/types.ts";
import type { Rapportteksten } from "./teksten.ts";

/** What a statement says, in words: roles and groups by their name, dates and periods written out. */
export function leesbaar({ waarde, gelezen }: Uitspraak, woorden: Woorden, teksten: Rapportteksten): string {
  const woord = (code: string): string => woorden[code] ?? woorden[`doelgroep-${code}`] ?? code;
  if (Array.isArray(waarde)) return opsomming((waarde as readonly string[]).map(woord));
  return typeof waarde === "string" && woord(waarde) !== waarde ? woord(waarde) : teksten.tijd(gelezen);
}
