import type { Rapport } from "../audit/rapport-types.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import type { Zwaarte } from "../normenkader/types.ts";
import { blokken, ergsteGaten } from "../render/overzicht.ts";
import type { Domeinoordelen, Organisatieresultaat } from "./portfolio-types.ts";

/** What one member of a portfolio adds to it: its result, and its outcomes, which are counted and then forgotten. */
export interface Bijdrage {
  readonly resultaat: Organisatieresultaat;
  readonly eisen: readonly Eisbijdrage[];
}

export interface Eisbijdrage {
  readonly id: string;
  readonly uitkomst: Uitkomst;
  readonly zwaarte?: Zwaarte;
}

/** The small result of an audit, without anything that points into the description. `map` tells organisations of one name apart. */
export function bijdrageVan(rapport: Rapport, map: string): Bijdrage {
  const { organisatie, peildatum, peildatum_bron, samenvatting } = rapport;
  return {
    resultaat: {
      naam: organisatie.naam,
      type: organisatie.type,
      ...(organisatie.tooi !== undefined && { tooi: organisatie.tooi }),
      ...(organisatie.medewerkers !== undefined && { medewerkers: organisatie.medewerkers }),
      map,
      peildatum,
      peildatum_bron,
      oordelen: oordelen(rapport),
      samenvatting,
      ergste: ergsteGaten(blokken(rapport, rapport.taal)).length,
    },
    eisen: rapport.normen.flatMap(({ eisen }) => eisen.map(({ id, uitkomst, zwaarte }) => ({ id, uitkomst, ...(zwaarte && { zwaarte }) }))),
  };
}

function oordelen({ normen }: Rapport): Organisatieresultaat["oordelen"] {
  const perNorm = new Map<string, Domeinoordelen>();
  for (const { id, domein, oordeel } of normen) perNorm.set(id, { ...perNorm.get(id), [domein]: oordeel });
  return Object.fromEntries(perNorm);
}
