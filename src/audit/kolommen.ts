import type { Actie, Integriteitssysteem } from "../beschrijving/types.ts";
import type { Woorden } from "../normenkader/types.ts";
import { assess } from "./assess.ts";
import { ontbreekt } from "./ontbreekt.ts";
import type { Kolommen, Ontbreekt } from "./rapport-types.ts";
import type { Rapportteksten } from "./teksten.ts";
import { uitgewerkt } from "./uitgewerkt.ts";
import type { Eisuitkomst } from "./uitkomst-types.ts";
import { uitwerking } from "./uitwerking.ts";

/** What the columns need besides the outcomes. */
export interface Blik {
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly acties: readonly Actie[];
  /** Where to point when nothing is described. */
  readonly plaatsen: Integriteitssysteem["plaatsen"];
  readonly peildatum: string;
}

/** The verdict over the whole set, and of the part that is shown the columns uitgewerkt, ontbreekt and uitwerking over a set of outcomes, in the order of those outcomes. */
export function kolommen(
  geheel: readonly Eisuitkomst[],
  isKern: (eis: string) => boolean,
  blik: Blik,
  toon: (uitkomst: Eisuitkomst) => boolean,
): Kolommen {
  const uitkomsten = geheel.filter(toon);
  const open: readonly Ontbreekt[] = uitkomsten.flatMap((uitkomst) => ontbreekt(uitkomst, isKern(uitkomst.eis.id), blik));
  return {
    oordeel: assess(geheel.map(({ uitkomst, zwaarte, eis }) => ({ uitkomst, kern: isKern(eis.id), telt: zwaarte !== "aanbeveling" }))),
    uitgewerkt: uitkomsten.flatMap((uitkomst) => uitgewerkt(uitkomst, blik)),
    ontbreekt: open,
    uitwerking: uitwerking(uitkomsten, blik),
  };
}
