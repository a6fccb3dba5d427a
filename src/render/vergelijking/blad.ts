import type { Uitkomst } from "../../audit/uitkomst-types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { VergelijkingTekst } from "../../tekst/nl/vergelijking.ts";
import { rapportdocumenttekst } from "../../tekst/rapportdocument.ts";
import type { Taal } from "../../tekst/taal.ts";
import { vergelijkingtekst } from "../../tekst/vergelijking.ts";
import type { Vergelijking } from "../../vergelijking/types.ts";

/** What every part of the comparison as a document needs to know. */
export interface Blad {
  readonly uit: Vergelijking;
  readonly taal: Taal;
  /** The words all formats share, and those of a comparison. */
  readonly tekst: RapportTekst;
  readonly eigen: VergelijkingTekst;
  readonly uitkomst: Readonly<Record<Uitkomst, string>>;
  readonly datum: Datumtekst;
}

export const maakBlad = (uit: Vergelijking, taal: Taal): Blad => ({
  uit,
  taal,
  tekst: catalogus(taal).rapport,
  eigen: vergelijkingtekst(taal),
  uitkomst: rapportdocumenttekst(taal).uitkomst,
  datum: datumtekst(taal),
});

/** "sinds 18 februari 2023", "tot en met 31 december 2019": how long a law holds, as far as it matters on these days. */
export function looptijd({ van, tot }: { readonly van: string; readonly tot: string | null }, { eigen, datum, uit }: Blad): string {
  const eerste = uit.oud.peildatum < uit.nieuw.peildatum ? uit.oud.peildatum : uit.nieuw.peildatum;
  if (tot === null) return eigen.wet.sinds(datum(van));
  return van <= eerste ? eigen.wet.totEnMet(datum(tot)) : eigen.wet.vanTot(datum(van), datum(tot));
}
