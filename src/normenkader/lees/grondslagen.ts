import type { Domein, Organisatietype } from "../../beschrijving/format/begrippen.ts";
import { isGroep, type YamlGroep, type YamlWaarde } from "../../beschrijving/lees/boom.ts";
import type { Grondslag, Norm, Normenkader } from "../types.ts";
import { alsGroep, alsLijst, alsTekst, alsTeksten, type Bron } from "./bron.ts";

/** The grondslagen of one file by id. `bestaand`: those of the normenkader it extends, whose ids are taken. */
export function bouwGrondslagen(bron: Bron, bestaand: Normenkader | undefined): Normenkader["grondslagen"] {
  const gezien = new Map<string, number>();
  for (const [i, ruw] of alsLijst(bron.yaml.waarde).entries()) {
    const id = isGroep(ruw) ? alsTekst(ruw.id) : "";
    const eerder = gezien.get(id);
    if (id === "") continue;
    if (eerder !== undefined) bron.meld("id-dubbel", `/${i}/id`, { id }, [bron.yaml.plaatsVan(`/${eerder}/id`)]);
    else if (bestaand !== undefined && Object.hasOwn(bestaand.grondslagen, id))
      bron.meld("id-bestaat-al", `/${i}/id`, { id, kader: bestaand.id });
    else gezien.set(id, i);
    if (bron.isHeel(`/${i}`)) controleerDagen(alsGroep(ruw), `/${i}`, bron);
  }
  const lijst = alsLijst(bron.yaml.waarde);
  return Object.fromEntries([...gezien].map(([id, i]) => [id, grondslag(alsGroep(lijst[i]))]));
}

function controleerDagen({ van, tot }: YamlGroep, pad: string, { meld, yaml }: Bron): void {
  if (typeof tot === "string" && tot < alsTekst(van))
    meld("datums-omgekeerd", `${pad}/tot`, { eerst: "van", daarna: "tot" }, [yaml.plaatsVan(`${pad}/van`)]);
}

/** As the engine and the report use it: what is left out is null, and numbers of articles are text. */
function grondslag(ruw: YamlGroep): Grondslag {
  const { bron, zekerheid } = alsGroep(ruw.verificatie);
  return {
    id: alsTekst(ruw.id),
    wet: alsTekst(ruw.wet),
    bwb: ofLeeg(ruw.bwb),
    ...(ruw.celex === undefined ? {} : { celex: alsTekst(ruw.celex) }),
    artikel: String(ruw.artikel),
    lid: typeof ruw.lid === "number" ? ruw.lid : ofLeeg(ruw.lid),
    onderdeel: ofLeeg(ruw.onderdeel),
    eist: alsTekst(ruw.eist),
    norm: alsTeksten(ruw.norm),
    domein: alsTeksten(ruw.domein) as readonly Domein[],
    organisatietypen: alsTeksten(ruw.organisatietypen) as readonly Organisatietype[],
    van: alsTekst(ruw.van),
    tot: ofLeeg(ruw.tot),
    ...(ruw.van_exact === false || ruw.van_exact === "nee" ? { van_exact: false } : {}),
    ...(ruw.opmerking === undefined ? {} : { opmerking: alsTekst(ruw.opmerking) }),
    verificatie: { bron: alsTekst(bron), zekerheid: zekerheid === "middel" ? "middel" : "hoog" },
  };
}

const ofLeeg = (waarde: YamlWaarde | undefined): string | null => (typeof waarde === "string" ? waarde : null);

/** What is used, and what is said to be unused. */
interface Gebruik {
  readonly eigen: Normenkader["grondslagen"];
  readonly normen: readonly Norm[];
  readonly grondslagen: Bron | undefined;
  readonly ongebruikt: Bron | undefined;
}

/** A grondslag that no eis uses must be listed with the reason, so none is forgotten; one that is used must not. */
export function controleerGebruik({ eigen, normen, grondslagen, ongebruikt }: Gebruik): void {
  const gebruikt = new Set(normen.flatMap(({ eisen }) => eisen.flatMap((eis) => [...eis.grondslag, ...eis.steunt_op])));
  const lijst = alsLijst(ongebruikt?.yaml.waarde).map((deel) => alsTekst(alsGroep(deel).id));
  const genoemd = new Set(lijst);
  const plekken = alsLijst(grondslagen?.yaml.waarde).map((deel) => alsTekst(alsGroep(deel).id));
  for (const [i, id] of plekken.entries())
    if (Object.hasOwn(eigen, id) && !gebruikt.has(id) && !genoemd.has(id)) grondslagen?.meld("grondslag-ongebruikt", `/${i}/id`, { id });
  for (const [i, id] of lijst.entries())
    if (id !== "" && (gebruikt.has(id) || !Object.hasOwn(eigen, id)))
      ongebruikt?.meld("grondslag-ten-onrechte-ongebruikt", `/${i}/id`, { id });
}
