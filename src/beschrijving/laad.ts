import { DiagnosticError, diagnostic } from "../diagnostic/diagnostic-error.ts";
import { sortDiagnostics } from "../diagnostic/sort-diagnostics.ts";
import type { Bronteksten, Diagnostic } from "../diagnostic/types.ts";
import { isGroep } from "./lees/boom.ts";
import { type Leesresultaat, leesYaml, zonderBom } from "./lees/lees-yaml.ts";
import { maakIntegriteitssysteem } from "./model/model.ts";
import type { Integriteitssysteem } from "./types.ts";
import { beperk } from "./valideer/beperk.ts";
import { kalenderfouten } from "./valideer/kalender.ts";
import { samenhangfouten } from "./valideer/samenhang.ts";
import { type Normverwijzing, normverwijzingenVan, verwijzingenIn } from "./valideer/verwijzingen.ts";
import { vormfouten } from "./valideer/vorm.ts";

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
  return laadGelezen(bronnen.map(leesBron));
}

/** A file with what reading its YAML gave. */
export interface GelezenBron extends Bronbestand {
  readonly resultaat: Leesresultaat;
}

export const leesBron = ({ bestand, tekst }: Bronbestand): GelezenBron => ({ bestand, tekst, resultaat: leesYaml(tekst, bestand) });

/** As `laadBeschrijving`, for files already parsed. `vooraf`: why some of the files could not be read at all. */
export function laadGelezen(bronnen: readonly GelezenBron[], vooraf: readonly Diagnostic[] = []): Beschrijving {
  const bronteksten: Bronteksten = new Map(bronnen.map(({ bestand, tekst }) => [bestand, zonderBom(tekst)]));
  const gelezen = bronnen.flatMap(({ resultaat }) => ("gelezen" in resultaat ? [resultaat.gelezen] : []));
  const leesfouten = [...vooraf, ...bronnen.flatMap(({ resultaat }) => ("fouten" in resultaat ? resultaat.fouten : []))];
  const verwijzingen = gelezen.flatMap(verwijzingenIn);
  // Without one of the files everything that refers to it would seem wrong.
  const compleet = leesfouten.length === 0 && gelezen.every(({ waarde }) => isGroep(waarde));
  const samen = compleet ? samenhangfouten(gelezen, verwijzingen) : [];
  const fouten = [...leesfouten, ...gelezen.flatMap(vormfouten), ...gelezen.flatMap((een) => kalenderfouten(een)), ...samen];
  if (fouten.length > 0) throw new DiagnosticError(beperk(sortDiagnostics(fouten)), bronteksten);
  const systeem = maakIntegriteitssysteem(gelezen);
  const waarschuwingen = systeem.persoonsgegevens.map(({ soort, plaats }) => diagnostic("persoonsgegeven", plaats, { soort }));
  return { systeem, waarschuwingen, normverwijzingen: normverwijzingenVan(verwijzingen), bronteksten };
}
