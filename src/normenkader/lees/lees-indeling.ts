import { leesYaml, zonderBom } from "../../beschrijving/lees/lees-yaml.ts";
import { beperk } from "../../beschrijving/valideer/beperk.ts";
import { DiagnosticError } from "../../diagnostic/diagnostic-error.ts";
import { sortDiagnostics } from "../../diagnostic/sort-diagnostics.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import type { Indeling, Normenkader } from "../types.ts";
import { maakEiszoeker } from "./eiszoeker.ts";
import { eigenIndeling } from "./indelingen.ts";
import { type Kaderbestand, type Kadercontroles, keur } from "./kaderbestanden.ts";

/** One indeling outside a normenkader, checked against it. Throws a DiagnosticError with everything that is wrong. */
export function leesIndeling({ bestand, tekst }: Kaderbestand, kader: Normenkader, controles: Kadercontroles): Indeling {
  const bronteksten = new Map([[bestand, zonderBom(tekst)]]);
  const resultaat = leesYaml(tekst, bestand);
  if ("fouten" in resultaat) throw new DiagnosticError(resultaat.fouten, bronteksten);
  const problemen: Diagnostic[] = [];
  const bron = keur(resultaat.gelezen, "indeling", controles, problemen);
  const eisen = kader.normen.flatMap((norm) => norm.eisen);
  const indeling = eigenIndeling(bron, maakEiszoeker({ eisen, kapot: [], compleet: true }), eisen);
  if (kader.indelingen.some(({ id }) => id === indeling.id)) bron.meld("id-bestaat-al", "/id", { id: indeling.id, kader: kader.id });
  if (problemen.length > 0) throw new DiagnosticError(beperk(sortDiagnostics(problemen)), bronteksten);
  return indeling;
}
