import type { Uitspraak } from "../beschrijving/types.ts";
import { alsNaam } from "../normenkader/sjabloon.ts";
import { bronTekst } from "./bewijs.ts";
import type { Blik } from "./kolommen.ts";
import { leesbaar } from "./leesbaar.ts";
import type { Rapportteksten } from "./teksten.ts";
import type { Itemoordeel } from "./uitkomst-types.ts";

/** Why an item is there on paper but no evidence: only planned, withdrawn or ended. Empty when it is just absent. */
export function waaromNietDaar({ feit, vanKracht }: Itemoordeel, teksten: Rapportteksten): string {
  if (vanKracht !== false) return "";
  return teksten.nietVanKracht(alsNaam(feit.titel), feit.stand === "voorgenomen" || feit.stand === "vervallen" ? feit.stand : "beeindigd");
}

/** Why something is unknown, where the description itself says so: its sources differ, or it remarks on it. */
export function waaromOnbekend(
  uitspraken: readonly Uitspraak[],
  { teksten, woorden }: Pick<Blik, "teksten" | "woorden">,
): string | undefined {
  const perVeld = groepeer(uitspraken);
  const strijdig = [...perVeld.values()].find((groep) => new Set(groep.map(({ gelezen }) => gelezen)).size > 1);
  if (strijdig)
    return teksten.bronnenVerschillen(strijdig.map((een) => ({ gelezen: leesbaar(een, woorden, teksten), bron: bronTekst(een.bron) })));
  return uitspraken.find(({ opmerking }) => opmerking !== undefined)?.opmerking;
}

function groepeer(uitspraken: readonly Uitspraak[]): ReadonlyMap<string, readonly Uitspraak[]> {
  const uit = new Map<string, Uitspraak[]>();
  for (const uitspraak of uitspraken) uit.set(uitspraak.veld, [...(uit.get(uitspraak.veld) ?? []), uitspraak]);
  return uit;
}
