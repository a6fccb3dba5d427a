import type { Gegeven } from "../document/types.ts";
import { gegevens } from "../gegevens.ts";
import type { Blad } from "./blad.ts";

/** What the report is about: who, which day, which norms, made with what. */
export function titelblad({ rapport, taal, tekst, eigen }: Blad): readonly Gegeven[] {
  const feiten = gegevens(rapport, taal);
  const regels = (["organisatie", "peildatum", "normenkader", "indeling", "selectie"] as const).flatMap((naam) => {
    const waarde = feiten[naam];
    return waarde === undefined ? [] : [{ naam: tekst[naam], waarde }];
  });
  const { naam, versie } = rapport.hulpmiddel;
  return [...regels, { naam: eigen.gemaaktMet, waarde: `${naam} ${versie}` }];
}
