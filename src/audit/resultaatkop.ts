import type { Organisatietype } from "../beschrijving/format/begrippen.ts";
import type { Rapport } from "./rapport-types.ts";

/** What every result that rests on an audit says first: made by what, of whom, on which day, by which norms. */
export interface Resultaatkop {
  readonly hulpmiddel: { readonly naam: "basisnormen"; readonly versie: string };
  readonly taal: "nl" | "en";
  readonly organisatie: { readonly naam: string; readonly type: Organisatietype; readonly tooi?: string; readonly medewerkers?: number };
  /** ISO day, and where it came from. */
  readonly peildatum: string;
  readonly peildatum_bron: Rapport["peildatum_bron"];
  readonly normenkader: { readonly id: string; readonly versie: string; readonly titel: string };
}

/** The same as the audit says it. */
export const resultaatkop = ({ hulpmiddel, taal, organisatie, peildatum, peildatum_bron, normenkader }: Rapport): Resultaatkop => ({
  hulpmiddel,
  taal,
  organisatie,
  peildatum,
  peildatum_bron,
  normenkader: { id: normenkader.id, versie: normenkader.versie, titel: normenkader.titel },
});
