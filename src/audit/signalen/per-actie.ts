import type { Actie } from "../../beschrijving/types.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import type { Actienaam, Verschil } from "../../tekst/signaal-args.ts";
import { veldnaam } from "../veldnaam.ts";
import { natuurlijk } from "../volgorde.ts";
import { actienaam } from "./lopend.ts";
import type { Signaalbron } from "./types.ts";
import { verschillen } from "./verschillen.ts";

interface Actieverschil {
  readonly args: Actienaam & { readonly verschillen: readonly Verschil[] };
  readonly plaatsen: readonly Plaats[];
}

/**
 * Per action, also one that is done, what its sources say differently about the attributes asked for. `hoofdveld` is what
 * the sentence is about already, so it is not named again.
 */
export function verschilPerActie(
  bron: Signaalbron,
  hoofdveld: string,
  kies: (veld: string, actie: Actie) => boolean = (veld) => veld === hoofdveld,
): readonly Actieverschil[] {
  return [...bron.systeem.acties]
    .sort((a, b) => natuurlijk(a.nr, b.nr))
    .filter(({ stand }) => stand !== "vervallen")
    .flatMap((actie) => {
      const gevonden = verschillen(actie.uitspraken, (veld) => kies(veld, actie), bron);
      if (gevonden.length === 0) return [];
      const naam = veldnaam(hoofdveld);
      const verschil = gevonden.map((een) => (een.verschil.veld === naam ? { ...een.verschil, veld: "" } : een.verschil));
      const args = { ...actienaam(actie), verschillen: verschil };
      return [{ args, plaatsen: gevonden.flatMap(({ plaatsen }) => plaatsen) }];
    });
}
