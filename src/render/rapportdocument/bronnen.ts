import type { Rapport } from "../../audit/rapport-types.ts";
import { natuurlijk } from "../../audit/volgorde.ts";
import type { Plaats } from "../../diagnostic/types.ts";

/** A source with everything it is named for. */
export interface Bronregel {
  readonly bron: string;
  /** Eisen in order; the norm, for an action that is for the norm as a whole. */
  readonly voor: readonly string[];
  readonly plaatsen: readonly Plaats[];
}

/** Every source that a statement in the report names, each once, in the order of a reader. */
export function bronregels({ normen }: Rapport): readonly Bronregel[] {
  const gevonden = new Map<string, { voor: Set<string>; plaatsen: Map<string, Plaats> }>();
  const noteer = (bron: string | undefined, voor: readonly string[], plaats: Plaats | undefined): void => {
    if (!bron) return;
    const regel = gevonden.get(bron) ?? { voor: new Set(), plaatsen: new Map() };
    for (const een of voor) regel.voor.add(een);
    if (plaats !== undefined) regel.plaatsen.set(`${plaats.bestand}:${plaats.regel}`, plaats);
    gevonden.set(bron, regel);
  };
  for (const { id, uitgewerkt, ontbreekt, uitwerking } of normen) {
    for (const { bron, eis, plaats } of [...uitgewerkt, ...ontbreekt]) noteer(bron, [eis], plaats);
    for (const { bron, eisen, plaats } of uitwerking) noteer(bron, eisen.length === 0 ? [id] : eisen, plaats);
  }
  return [...gevonden]
    .map(([bron, { voor, plaatsen }]) => ({
      bron,
      voor: [...voor].sort(natuurlijk),
      plaatsen: [...plaatsen.values()].sort((a, b) => natuurlijk(`${a.bestand}:${a.regel}`, `${b.bestand}:${b.regel}`)),
    }))
    .sort((a, b) => natuurlijk(a.bron, b.bron));
}
