import { bronTekst } from "../audit/bewijs.ts";
import { leesbaar } from "../audit/leesbaar.ts";
import type { Rapportteksten } from "../audit/teksten.ts";
import { isVrijeTekst } from "../audit/veldnaam.ts";
import type { Actie, Uitspraak } from "../beschrijving/types.ts";
import type { Woorden } from "../normenkader/types.ts";
import { frequentietekst } from "../tekst/periode.ts";
import type { Taal } from "../tekst/taal.ts";
import type { Gezegd } from "./types.ts";

/** What is needed to say a statement in words. */
export interface Spreker {
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly rapport: { readonly taal: Taal };
}

/** The different things said about one attribute of an action; what several sources agree on is told once, with all of them. */
export function gezegdOver({ uitspraken }: Actie, veld: string, spreker: Spreker): readonly Gezegd[] {
  const perInhoud = new Map<string, Uitspraak[]>();
  for (const een of uitspraken.filter((uitspraak) => uitspraak.veld === veld)) {
    const bekend = perInhoud.get(een.gelezen);
    if (bekend === undefined) perInhoud.set(een.gelezen, [een]);
    else bekend.push(een);
  }
  return [...perInhoud.values()].map((eigen) => gezegd(eigen, spreker));
}

function gezegd(eigen: readonly Uitspraak[], { woorden, teksten, rapport: { taal } }: Spreker): Gezegd {
  const [eerste] = eigen as readonly [Uitspraak, ...Uitspraak[]];
  const opmerking = [...new Set(eigen.flatMap((een) => een.opmerking ?? []))].join(" ");
  const vrij = isVrijeTekst(eerste.veld);
  const isPeriode = eerste.veld === "frequentie";
  return {
    tekst: vrij ? eerste.gelezen : isPeriode ? frequentietekst(eerste.gelezen, taal) : leesbaar(eerste, woorden, teksten),
    ...(!vrij && { waarde: eerste.gelezen }),
    ...(opmerking !== "" && { opmerking }),
    bron: bronTekst(eigen.flatMap(({ bron }) => bron)),
  };
}
