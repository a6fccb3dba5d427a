import { catalogus } from "../../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { Taal } from "../../tekst/taal.ts";
import { type Bronweergave, gedeeldeBron } from "../terminal/bron.ts";

/** What every part of a document about a result needs to know. */
export interface Resultaatblad<Uit, Eigen> {
  readonly uit: Uit;
  readonly taal: Taal;
  /** The words all formats share, and those of this document. */
  readonly tekst: RapportTekst;
  readonly eigen: Eigen;
  readonly datum: Datumtekst;
  /** Sources without the title that all of them share. */
  readonly bron: Bronweergave;
}

/** `bronnen`: every source that the document shows, for the title they may share. */
export const resultaatblad = <Uit, Eigen>(
  uit: Uit,
  taal: Taal,
  { eigen, bronnen = [] }: { readonly eigen: Eigen; readonly bronnen?: readonly string[] },
): Resultaatblad<Uit, Eigen> => ({
  uit,
  taal,
  tekst: catalogus(taal).rapport,
  eigen,
  datum: datumtekst(taal),
  bron: gedeeldeBron(bronnen),
});
