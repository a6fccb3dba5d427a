import { bronTekst } from "../audit/bewijs.ts";
import { leesbaar } from "../audit/leesbaar.ts";
import type { Rapportteksten } from "../audit/teksten.ts";
import { isVrijeTekst } from "../audit/veldnaam.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Actie, Uitspraak } from "../beschrijving/types.ts";
import type { Woorden } from "../normenkader/types.ts";
import { frequentietekst } from "../tekst/periode.ts";
import type { Taal } from "../tekst/taal.ts";
import type { Gezegd, Termijn } from "./types.ts";

/** What is needed to say a statement in words. */
export interface Spreker {
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly taal: Taal;
}

/** The different things said about one attribute of an action; what several sources agree on is told once, with all of them. */
export const gezegdOver = (actie: Actie, veld: string, spreker: Spreker): readonly Gezegd[] =>
  perInhoud(actie, veld).map((eigen) => gezegd(eigen, spreker));

/** The same for a date; what is said to be unknown is no date. */
export const termijnen = (actie: Actie, veld: "gereed" | "vervolg_gereed", spreker: Spreker): readonly Termijn[] =>
  perInhoud(actie, veld).flatMap((eigen) => {
    const { waarde } = eigen[0];
    if (!isDatum(waarde)) return [];
    return [{ ...gezegd(eigen, spreker), waarde: waarde.tekst, van: waarde.van, tot: waarde.tot }];
  });

type Gelijke = readonly [Uitspraak, ...Uitspraak[]];

function perInhoud({ uitspraken }: Actie, veld: string): readonly Gelijke[] {
  const uit = new Map<string, [Uitspraak, ...Uitspraak[]]>();
  for (const een of uitspraken) {
    if (een.veld !== veld) continue;
    const bekend = uit.get(een.gelezen);
    if (bekend === undefined) uit.set(een.gelezen, [een]);
    else bekend.push(een);
  }
  return [...uit.values()];
}

function gezegd(eigen: Gelijke, { woorden, teksten, taal }: Spreker): Gezegd {
  const [eerste] = eigen;
  const opmerking = [...new Set(eigen.flatMap((een) => een.opmerking ?? []))].join(" ");
  return {
    tekst: inWoorden(eerste, { woorden, teksten, taal }),
    ...(opmerking !== "" && { opmerking }),
    bron: bronTekst(eigen.flatMap(({ bron }) => bron)),
  };
}

function inWoorden(uitspraak: Uitspraak, { woorden, teksten, taal }: Spreker): string {
  if (isVrijeTekst(uitspraak.veld)) return uitspraak.gelezen;
  return uitspraak.veld === "frequentie" ? frequentietekst(uitspraak.gelezen, taal) : leesbaar(uitspraak, woorden, teksten);
}
