import { gezegd, perInhoud, type Spreker } from "../audit/gezegd.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Actie } from "../beschrijving/types.ts";
import type { Termijn } from "./types.ts";

/** The different dates that sources give; what is said to be unknown is no date. */
export const termijnen = (actie: Actie, veld: "gereed" | "vervolg_gereed", spreker: Spreker): readonly Termijn[] =>
  perInhoud(actie, veld).flatMap((eigen) => {
    const { waarde } = eigen[0];
    if (!isDatum(waarde)) return [];
    return [{ ...gezegd(eigen, spreker), waarde: waarde.tekst, van: waarde.van, tot: waarde.tot }];
  });
