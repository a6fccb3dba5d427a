import { DiagnosticError, diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { sortDiagnostics } from "../../diagnostic/sort-diagnostics.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { maxMeldingenPerBestand, maxTekensTweedeLezing } from "../limieten.ts";
import { isTeDiep } from "./diepte.ts";
import { oorzaakVanYaml } from "./oorzaak.ts";
import { regelzoeker } from "./regels.ts";

/**
 * The same error, with of every file that has a syntax error all of them. The second parser is slow to load and to run, and
 * only needed to say what is wrong, so it is loaded here and nowhere else.
 */
export async function metAlleSyntaxisfouten(fout: DiagnosticError): Promise<DiagnosticError> {
  const eerste = fout.diagnostics.filter(isVanParser);
  if (eerste.length === 0) return fout;
  const gevonden = new Map<string, readonly Diagnostic[]>();
  let ruimte = maxTekensTweedeLezing;
  for (const { plaats } of eerste) {
    const tekst = fout.bronteksten.get(plaats.bestand) ?? "";
    ruimte -= tekst.length;
    // Deep nesting can abort the whole process in this parser (V8's stack for regular expressions), and is slow.
    gevonden.set(plaats.bestand, ruimte < 0 || isTeDiep(tekst) ? [] : await syntaxisfouten(tekst, plaats.bestand));
  }
  // What only the first parser refuses stays as it found it.
  const overige = fout.diagnostics.filter((een) => !isVanParser(een) || gevonden.get(een.plaats.bestand)?.length === 0);
  return new DiagnosticError(sortDiagnostics([...overige, ...[...gevonden.values()].flat()]), fout.bronteksten);
}

/** Our own refusal of line endings is not the parser's. */
const isVanParser = (een: Diagnostic): boolean => een.code === "yaml-syntaxis" && een.args.oorzaak !== "regeleinde";

async function syntaxisfouten(tekst: string, bestand: string): Promise<readonly Diagnostic[]> {
  const { parseDocument } = await import("yaml");
  const { errors } = parseDocument(tekst, { prettyErrors: false, strict: true, uniqueKeys: false, version: "1.2" });
  const zoek = regelzoeker(tekst);
  const gezien = new Set<number>();
  return errors.slice(0, maxMeldingenPerBestand).flatMap(({ code, message, pos: [offset] }) => {
    const plaats = { bestand, ...zoek(Math.min(offset, tekst.length)), pad: "" };
    // Several errors on one line are mostly one mistake.
    if (gezien.has(plaats.regel)) return [];
    gezien.add(plaats.regel);
    return [diagnostic("yaml-syntaxis", plaats, { oorzaak: oorzaakVanYaml(code, message) })];
  });
}
