import type { Bronteksten, Diagnostic } from "../diagnostic/types.ts";
import { controleerVorm } from "../generated/beschrijving-validator.ts";
import { laadGelezen, leesBron } from "./laad-gelezen.ts";
import type { Integriteitssysteem } from "./types.ts";
import type { Normverwijzing } from "./valideer/verwijzingen.ts";

export type { Normverwijzing } from "./valideer/verwijzingen.ts";

/** The text of one file; `bestand` is its path in the description. */
export interface Bronbestand {
  readonly bestand: string;
  readonly tekst: string;
}

/** A description that is in order. */
export interface Beschrijving {
  readonly systeem: Integriteitssysteem;
  readonly waarschuwingen: readonly Diagnostic[];
  /** The normen and eisen it names; the normenkader tells whether they exist. */
  readonly normverwijzingen: readonly Normverwijzing[];
  /** The texts that places point into. */
  readonly bronteksten: Bronteksten;
}

/**
 * Reads, checks and models the files of one description; the first is the one it starts with. Throws a DiagnosticError with
 * everything that is wrong. Of a file with a YAML syntax error only the first such error is found; see
 * `metAlleSyntaxisfouten`.
 */
export function laadBeschrijving(bronnen: readonly Bronbestand[]): Beschrijving {
  return laadGelezen(bronnen.map(leesBron), { controleer: controleerVorm });
}
