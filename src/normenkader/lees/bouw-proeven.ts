import type { Organisatietype } from "../../beschrijving/format/begrippen.ts";
import { isGroep, isLijst, type YamlGroep, type YamlWaarde } from "../../beschrijving/lees/boom.ts";
import type { Proef } from "../proef-types.ts";
import type { Eis } from "../types.ts";
import { type Proefgeval, proefgevallen } from "../vorm/proef.ts";
import { alsGroep, alsJa, alsLijst, alsTekst, type Bron } from "./bron.ts";

/** What holds for every case that does not say otherwise. */
export type Proefbasis = Readonly<Partial<Record<"type" | "peildatum" | "medewerkers", YamlWaarde>>>;

export const proefbasis = (ruw: YamlWaarde | undefined, algemeen: Proefbasis = {}): Proefbasis => ({ ...algemeen, ...alsGroep(ruw) });

/** The tests of one eis that stand at `pad`. A case without organisation type or day is reported. */
export function bouwProeven(eis: Eis, ruw: YamlGroep, pad: string, algemeen: Proefbasis, bron: Bron): readonly Proef[] {
  return (Object.keys(proefgevallen) as readonly Proefgeval[]).flatMap((geval) => {
    const geschreven = ruw[geval];
    // Some eisen hold for everyone, always: then the case says why it cannot be tested.
    if (geschreven === undefined || (isGroep(geschreven) && geschreven.onmogelijk !== undefined)) return [];
    const los = isGroep(geschreven) ? geschreven : {};
    const met = { ...algemeen, ...los };
    const hier = `${pad}/${geval}`;
    for (const sleutel of ["type", "peildatum"] as const)
      if (met[sleutel] === undefined) bron.meld("verplicht-ontbreekt", hier, { sleutel });
    return [
      {
        eis: eis.id,
        geval,
        type: alsTekst(met.type) as Organisatietype,
        peildatum: alsTekst(met.peildatum),
        ...(typeof met.medewerkers === "number" ? { medewerkers: met.medewerkers } : {}),
        sectie: eis.uit,
        feiten: feitenVan(eis, isLijst(geschreven) ? geschreven : alsLijst(los.feiten)),
        volledig: alsJa(los.volledig),
        bestand: bron.yaml.bestand,
        pad: hier,
        feitenPad: isLijst(geschreven) ? hier : `${hier}/feiten`,
      },
    ];
  });
}

const feitenVan = ({ soort, domein }: Eis, feiten: readonly YamlWaarde[]): readonly YamlGroep[] =>
  feiten.map((feit, i) => ({ id: `feit-${i + 1}`, soort: soort[0] ?? "", domein, ...alsGroep(feit) }));
