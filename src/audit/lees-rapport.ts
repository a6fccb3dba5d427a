import { leesYaml } from "../beschrijving/lees/lees-yaml.ts";
import { maxBestandBytes } from "../beschrijving/limieten.ts";
import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";
import { beperk } from "../beschrijving/valideer/beperk.ts";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import type { Rapportvormfout } from "../diagnostic/rapport-codes.ts";
import { sortDiagnostics } from "../diagnostic/sort-diagnostics.ts";
import type { Diagnostic, Plaats } from "../diagnostic/types.ts";
import { controleerRapport } from "../generated/rapport-validator.ts";
import { RAPPORTVERSIE, type Rapport } from "./rapport-types.ts";

/** The rapport in a saved text. Throws a DiagnosticError with everything that is wrong; `bestand` is the name to tell it with. */
export function rapportUit(tekst: string, bestand: string): Rapport {
  const waarde = waardeUit(tekst, bestand);
  if (!isVanOns(waarde)) throw new DiagnosticError([diagnostic("geen-rapport", plaatsVanBestand(bestand), {})]);
  const { versie } = waarde;
  if (versie !== RAPPORTVERSIE) {
    const args = { versie: String(versie), verwacht: RAPPORTVERSIE };
    throw new DiagnosticError([diagnostic("rapport-versie", plaatsVanBestand(bestand), args)]);
  }
  const fouten = controleerRapport(waarde) ?? [];
  if (fouten.length > 0) throw new DiagnosticError(vormfouten("rapport-vorm", fouten, { tekst, bestand }));
  // The schema is derived from this type.
  return waarde as unknown as Rapport;
}

function waardeUit(tekst: string, bestand: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ""));
  } catch (fout) {
    if (!(fout instanceof SyntaxError)) throw fout;
    throw new DiagnosticError([diagnostic("rapport-geen-json", jsonfoutplaats(fout.message, tekst, bestand), {})]);
  }
}

/** Where the engine says the JSON breaks off; not every version and every fault has a position. */
function jsonfoutplaats(melding: string, tekst: string, bestand: string): Plaats {
  const positie = /end of JSON input/.test(melding) ? tekst.trimEnd().length : Number(/at position (\d+)/.exec(melding)?.[1] ?? 0);
  const voor = tekst.slice(0, positie).split("\n");
  return { bestand, regel: voor.length, kolom: (voor.at(-1)?.length ?? 0) + 1, pad: "" };
}

/** A rapport of any version says what made it; our other results say what they are, or are about several organisations. */
function isVanOns(waarde: unknown): waarde is { readonly versie: unknown } {
  if (typeof waarde !== "object" || waarde === null || !("versie" in waarde) || !("hulpmiddel" in waarde)) return false;
  if ("soort" in waarde || "organisaties" in waarde) return false;
  const { hulpmiddel } = waarde;
  return typeof hulpmiddel === "object" && hulpmiddel !== null && "naam" in hulpmiddel && hulpmiddel.naam === "basisnormen";
}

/** What does not fit the schema of a saved result, with the places, as many as a reader can use. */
export function vormfouten(
  code: "rapport-vorm" | "voortgang-vorm",
  fouten: readonly AjvFout[],
  { tekst, bestand }: { readonly tekst: string; readonly bestand: string },
): readonly Diagnostic[] {
  const plaatsVan = plaatsbepaler(tekst, bestand);
  // A value that fits none of several types fails for each of them: told once.
  const uniek = new Map(fouten.map((fout) => [JSON.stringify(vormfout(fout)), fout]));
  return beperk(sortDiagnostics([...uniek.values()].map((fout) => diagnostic(code, plaatsVan(fout.instancePath), vormfout(fout)))));
}

function vormfout({ keyword, instancePath, params }: AjvFout): Rapportvormfout {
  const pad = instancePath === "" ? "/" : instancePath;
  if (keyword === "required") return { probleem: "sleutel-ontbreekt", pad, sleutel: String(params.missingProperty) };
  if (keyword === "additionalProperties") return { probleem: "sleutel-onbekend", pad, sleutel: String(params.additionalProperty) };
  const mogelijk = keyword === "const" ? [params.allowedValue] : Array.isArray(params.allowedValues) ? params.allowedValues : [];
  return { probleem: "waarde", pad, mogelijk: mogelijk.map(String) };
}

/** JSON is YAML, so our reader knows the lines; a very large or odd one is told without. */
function plaatsbepaler(tekst: string, bestand: string): (pad: string) => Plaats {
  const yaml = tekst.length > maxBestandBytes ? undefined : leesYaml(tekst, bestand);
  if (yaml !== undefined && "gelezen" in yaml) return yaml.gelezen.plaatsVan;
  return (pad) => ({ ...plaatsVanBestand(bestand), pad });
}
