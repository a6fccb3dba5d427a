import type { Rapport, Uitwerking } from "../../audit/rapport-types.ts";
import { natuurlijk } from "../../audit/volgorde.ts";
import { rang } from "../overzicht.ts";

/** An action or proposal with everything it is for, over all norms. */
export interface Actieregel {
  readonly uitwerking: Uitwerking;
  readonly eisen: readonly string[];
  /** Norms it serves as a whole. */
  readonly normen: readonly string[];
}

/** The planned actions of the report, each once, in the order of their numbers. */
export const geplandeActies = (rapport: Rapport): readonly Actieregel[] =>
  regels(rapport, ({ voorstel, actie }) => (voorstel ? undefined : (actie ?? ""))).sort((a, b) =>
    natuurlijk(a.uitwerking.actie ?? "", b.uitwerking.actie ?? ""),
  );

/** The proposals, each once; that for the gravest gap first. */
export function voorstellen(rapport: Rapport): readonly Actieregel[] {
  const rangen = new Map<string, number>();
  for (const gat of rapport.normen.flatMap(({ ontbreekt }) => ontbreekt)) {
    rangen.set(gat.eis, Math.min(rang(gat), rangen.get(gat.eis) ?? LAATST));
  }
  const ergste = ({ eisen }: Actieregel): number => Math.min(LAATST, ...eisen.map((eis) => rangen.get(eis) ?? LAATST));
  return regels(rapport, ({ voorstel, tekst }) => (voorstel ? tekst : undefined)).sort((a, b) => ergste(a) - ergste(b));
}

const LAATST = 99;
function regels({ normen }: Rapport, sleutel: (een: Uitwerking) => string | undefined): Actieregel[] {
  const gevonden = new Map<string, { uitwerking: Uitwerking; eisen: Set<string>; normen: Set<string> }>();
  for (const norm of normen) {
    for (const uitwerking of norm.uitwerking) {
      const naam = sleutel(uitwerking);
      if (naam === undefined) continue;
      const regel = gevonden.get(naam) ?? { uitwerking, eisen: new Set(), normen: new Set() };
      for (const eis of uitwerking.eisen) regel.eisen.add(eis);
      if (uitwerking.eisen.length === 0) regel.normen.add(norm.id);
      gevonden.set(naam, regel);
    }
  }
  return [...gevonden.values()].map(({ uitwerking, eisen, normen }) => ({ uitwerking, eisen: [...eisen], normen: [...normen] }));
}
