import type { Actie, Feit, Uitspraak } from "../beschrijving/types.ts";
import type { Woorden } from "../normenkader/types.ts";
import { frequentietekst } from "../tekst/periode.ts";
import type { Taal } from "../tekst/taal.ts";
import { bronTekst } from "./bewijs.ts";
import type { Gezegd } from "./gezegd-types.ts";
import { leesbaar } from "./leesbaar.ts";
import type { Rapportteksten } from "./teksten.ts";
import { isVrijeTekst } from "./veldnaam.ts";

/** What is needed to say a statement in words. */
export interface Spreker {
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly taal: Taal;
}

/** Statements that say the same. */
export type Gelijke = readonly [Uitspraak, ...Uitspraak[]];

/** The different things said about one attribute; what several sources agree on is told once, with all of them. */
export const gezegdOver = (over: Pick<Actie | Feit, "uitspraken">, veld: string, spreker: Spreker): readonly Gezegd[] =>
  perInhoud(over, veld).map((eigen) => gezegd(eigen, spreker));

/** The statements about one attribute, those that say the same together. */
export function perInhoud({ uitspraken }: Pick<Actie | Feit, "uitspraken">, veld: string): readonly Gelijke[] {
  const uit = new Map<string, [Uitspraak, ...Uitspraak[]]>();
  for (const een of uitspraken) {
    if (een.veld !== veld) continue;
    const bekend = uit.get(een.gelezen);
    if (bekend === undefined) uit.set(een.gelezen, [een]);
    else bekend.push(een);
  }
  return [...uit.values()];
}

/** What these sources say, in words. */
export function gezegd(eigen: Gelijke, spreker: Spreker): Gezegd {
  const [eerste] = eigen;
  const opmerking = [...new Set(eigen.flatMap((een) => een.opmerking ?? []))].join(" ");
  return {
    tekst: inWoorden(eerste, spreker),
    ...(!isVrijeTekst(eerste.veld) && { waarde: eerste.gelezen }),
    ...(opmerking !== "" && { opmerking }),
    bron: bronTekst(eigen.flatMap(({ bron }) => bron)),
  };
}

function inWoorden(uitspraak: Uitspraak, { woorden, teksten, taal }: Spreker): string {
  if (isVrijeTekst(uitspraak.veld)) return uitspraak.gelezen;
  return uitspraak.veld === "frequentie" ? frequentietekst(uitspraak.gelezen, taal) : leesbaar(uitspraak, woorden, teksten);
}
