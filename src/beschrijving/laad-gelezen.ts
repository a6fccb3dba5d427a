import { DiagnosticError, diagnostic } from "../diagnostic/diagnostic-error.ts";
import { sortDiagnostics } from "../diagnostic/sort-diagnostics.ts";
import type { Bronteksten, Diagnostic } from "../diagnostic/types.ts";
import type { Beschrijving, Bronbestand } from "./laad.ts";
import { isGroep } from "./lees/boom.ts";
import { type Leesresultaat, leesYaml, zonderBom } from "./lees/lees-yaml.ts";
import { maakIntegriteitssysteem } from "./model/model.ts";
import type { AjvFout } from "./valideer/ajv-fout.ts";
import { beperk } from "./valideer/beperk.ts";
import { cijferwaarschuwingen } from "./valideer/cijfers.ts";
import { kalenderfouten } from "./valideer/kalender.ts";
import { samenhangfouten } from "./valideer/samenhang.ts";
import { normverwijzingenVan, verwijzingenIn } from "./valideer/verwijzingen.ts";
import { isInVorm, vormfouten } from "./valideer/vorm.ts";

/** A file with what reading its YAML gave. */
export interface GelezenBron extends Bronbestand {
  readonly resultaat: Leesresultaat;
}

export const leesBron = ({ bestand, tekst }: Bronbestand): GelezenBron => ({ bestand, tekst, resultaat: leesYaml(tekst, bestand) });

/** Whether every file that could be read has the form of a description, so that no validator is needed to say what is wrong. */
export const zijnInVorm = (bronnen: readonly GelezenBron[]): boolean =>
  bronnen.every(({ resultaat }) => !("gelezen" in resultaat) || isInVorm(resultaat.gelezen.waarde));

export interface Laadopties {
  /** Everything in one file that the schema does not allow. */
  readonly controleer: (waarde: unknown) => readonly AjvFout[] | undefined;
  /** Why some of the files could not be read at all. */
  readonly vooraf?: readonly Diagnostic[];
}

/** As `laadBeschrijving`, for files already parsed. */
export function laadGelezen(bronnen: readonly GelezenBron[], { controleer, vooraf = [] }: Laadopties): Beschrijving {
  const bronteksten: Bronteksten = new Map(bronnen.map(({ bestand, tekst }) => [bestand, zonderBom(tekst)]));
  const gelezen = bronnen.flatMap(({ resultaat }) => ("gelezen" in resultaat ? [resultaat.gelezen] : []));
  const leesfouten = [...vooraf, ...bronnen.flatMap(({ resultaat }) => ("fouten" in resultaat ? resultaat.fouten : []))];
  const verwijzingen = gelezen.flatMap(verwijzingenIn);
  // Without one of the files everything that refers to it would seem wrong.
  const compleet = leesfouten.length === 0 && gelezen.every(({ waarde }) => isGroep(waarde));
  const samen = compleet ? samenhangfouten(gelezen, verwijzingen) : [];
  const fouten = [
    ...leesfouten,
    ...gelezen.flatMap((een) => vormfouten(een, controleer)),
    ...gelezen.flatMap((een) => kalenderfouten(een)),
    ...samen,
  ];
  if (fouten.length > 0) throw new DiagnosticError(beperk(sortDiagnostics(fouten)), bronteksten);
  const systeem = maakIntegriteitssysteem(gelezen);
  const waarschuwingen = sortDiagnostics([
    ...systeem.persoonsgegevens.map(({ soort, plaats }) => diagnostic("persoonsgegeven", plaats, { soort })),
    ...cijferwaarschuwingen(gelezen),
  ]);
  return { systeem, waarschuwingen, normverwijzingen: normverwijzingenVan(verwijzingen), bronteksten };
}
