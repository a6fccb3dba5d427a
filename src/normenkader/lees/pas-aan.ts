import type { Plaats } from "../../diagnostic/types.ts";
import type { Proef } from "../proef-types.ts";
import type { Eis, Norm, Normenkader } from "../types.ts";
import { bouwProeven, type Proefbasis } from "./bouw-proeven.ts";
import { alsGroep, alsLijst, alsTekst, type Bron } from "./bron.ts";
import type { Controleur } from "./controleur.ts";
import { scherpAan } from "./scherp-aan.ts";
import type { Samengevoegd } from "./voeg-samen.ts";

/** The normen after what normenkader.yaml switches off and makes stricter. */
export interface Aangepast {
  readonly normen: readonly Norm[];
  readonly aangescherpt: readonly string[];
  readonly uitgezet: readonly string[];
  readonly proeven: readonly Proef[];
}

export interface Aanpassing {
  readonly basis: Normenkader | undefined;
  readonly controleur: Controleur;
  readonly proef: Proefbasis;
}

const lijsten = ["uitgezet", "aangescherpt"] as const;

/** Applies `uitgezet` and `aangescherpt`, which are about eisen of the normenkader this one builds upon. */
export function pasAan({ normen, toegevoegd, vervangen }: Samengevoegd, kop: Bron, { basis, controleur, proef }: Aanpassing): Aangepast {
  const ruw = alsGroep(kop.yaml.waarde);
  const niets = { normen, aangescherpt: [], uitgezet: [], proeven: [] };
  if (basis === undefined) {
    for (const sleutel of lijsten)
      if (ruw[sleutel] !== undefined) kop.meld("uitbreiding-ontbreekt", { sleutel: `/${sleutel}` }, { sleutel });
    return niets;
  }
  const bestaand = new Map(basis.normen.flatMap((norm) => norm.eisen.map((eis) => [eis.id, eis] as const)));
  const eigen = { toegevoegd: new Set(toegevoegd), vervangen: new Set(vervangen) };
  const genoemd = new Map<string, Plaats>();
  const anders = new Map<string, Eis>();
  const proeven: Proef[] = [];
  for (const lijst of lijsten) {
    for (const [i, een] of alsLijst(ruw[lijst]).map(alsGroep).entries()) {
      const pad = `/${lijst}/${i}`;
      const eis = kop.isHeel(`${pad}/eis`) ? zoek(alsTekst(een.eis), `${pad}/eis`, { bestaand, ...eigen, genoemd }, kop) : undefined;
      if (eis === undefined) continue;
      if (lijst === "uitgezet") anders.set(eis.id, { ...eis, uitgezet: alsTekst(een.reden) });
      else {
        const nieuw = scherpAan({ ruw: een, pad, eis }, { controleur, van: alsTekst(ruw.van) }, kop);
        anders.set(eis.id, nieuw);
        proeven.push(...bouwProeven(nieuw, alsGroep(een.proef), `${pad}/proef`, proef, kop));
      }
    }
  }
  const ids = [...anders.values()];
  return {
    normen: normen.map((norm) => ({ ...norm, eisen: norm.eisen.map((eis) => anders.get(eis.id) ?? eis) })),
    aangescherpt: ids.filter(({ uitgezet }) => uitgezet === undefined).map(({ id }) => id),
    uitgezet: ids.filter(({ uitgezet }) => uitgezet !== undefined).map(({ id }) => id),
    proeven,
  };
}

interface Zoekveld {
  readonly bestaand: ReadonlyMap<string, Eis>;
  readonly toegevoegd: ReadonlySet<string>;
  readonly vervangen: ReadonlySet<string>;
  readonly genoemd: Map<string, Plaats>;
}

/** The eis that is meant: one of the normenkader below, named once and not replaced. */
function zoek(
  id: string,
  pad: string,
  { bestaand, toegevoegd, vervangen, genoemd }: Zoekveld,
  { meld, bedoeld, yaml }: Bron,
): Eis | undefined {
  if (id === "") return undefined; // the schema reports it
  const eis = bestaand.get(id);
  const eerder = genoemd.get(id);
  if (toegevoegd.has(id) || vervangen.has(id)) meld("eis-van-jezelf", pad, { eis: id });
  else if (eis === undefined) meld("eis-onbekend", pad, { id, ...bedoeld(id, [...bestaand.keys()]) });
  else if (eerder !== undefined) meld("eis-al-genoemd", pad, { eis: id }, [eerder]);
  else {
    genoemd.set(id, yaml.plaatsVan(pad));
    return eis;
  }
  return undefined;
}
