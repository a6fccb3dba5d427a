import { vormfouten } from "../audit/lees-rapport.ts";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import { controleerVoortgang } from "../generated/voortgang-validator.ts";
import { VOORTGANGVERSIE, type Voortgang } from "./types.ts";

/** The voortgang in a saved text. Throws a DiagnosticError with everything that is wrong; `bestand` is the name to tell it with. */
export function voortgangUit(tekst: string, bestand: string): Voortgang {
  const waarde = jsonUit(tekst);
  if (!isVoortgang(waarde)) throw new DiagnosticError([diagnostic("geen-voortgang", plaatsVanBestand(bestand), {})]);
  const { versie } = waarde;
  if (versie !== VOORTGANGVERSIE) {
    const args = { versie: String(versie), verwacht: VOORTGANGVERSIE };
    throw new DiagnosticError([diagnostic("voortgang-versie", plaatsVanBestand(bestand), args)]);
  }
  const fouten = controleerVoortgang(waarde) ?? [];
  if (fouten.length > 0) throw new DiagnosticError(vormfouten("voortgang-vorm", fouten, { tekst, bestand }));
  // The schema is derived from this type.
  return waarde as unknown as Voortgang;
}

/** Undefined for what is no JSON: that is no voortgang either. */
function jsonUit(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ""));
  } catch (fout) {
    if (!(fout instanceof SyntaxError)) throw fout;
    return undefined;
  }
}

const isVoortgang = (waarde: unknown): waarde is { readonly versie: unknown } =>
  typeof waarde === "object" && waarde !== null && "soort" in waarde && waarde.soort === "voortgang" && "versie" in waarde;
