import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { metAlleSyntaxisfouten } from "../beschrijving/lees/syntaxisfouten.ts";
import { ingangsbestand } from "../beschrijving/limieten.ts";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import { sortDiagnostics } from "../diagnostic/sort-diagnostics.ts";
import { suggest } from "../diagnostic/suggest.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import type { Kaderbestand, OnleesbaarBestand } from "../normenkader/lees/kaderbestanden.ts";
import type { GelezenKader } from "../normenkader/lees/lees-normenkader.ts";
import { kaderbestand, maxKaderBytes, maxKaderbestanden } from "../normenkader/limieten.ts";
import type { Indeling, Normenkader } from "../normenkader/types.ts";
import { isYaml, kadermappen, losseBestanden } from "../normenkader/vorm/kaderdelen.ts";
import { leesBestand } from "./lees-bestand.ts";
import { systeemcode } from "./uitvoer.ts";

/**
 * Reads the normenkader in a folder, or the one that starts with a file. Throws a DiagnosticError with everything that is
 * wrong, all syntax errors of a broken file included. Places name files from the folder of the normenkader.
 */
export async function leesNormenkaderMap(pad: string): Promise<GelezenKader> {
  const map = mapVan(pad);
  const { bestanden, fouten } = bestandenIn(map);
  const teksten = leesTeksten(map, bestanden);
  const { laadKader } = await import("../normenkader/laad-kader.ts");
  return metAlles(fouten, () => laadKader(teksten));
}

/** Reads a user's own indeling, for use with a normenkader. */
export async function leesIndelingbestand(pad: string, kader: Normenkader): Promise<Indeling> {
  const bestand = basename(pad);
  const plaats = plaatsVanBestand(pad);
  const uit = leesBestand({ map: dirname(pad), bestand, plaats });
  if ("fout" in uit) {
    const fout = uit.fout.code === "bestand-ontbreekt" ? diagnostic("indeling-ontbreekt", plaats, { pad }) : uit.fout;
    throw new DiagnosticError([fout], new Map(uit.gebroken === undefined ? [] : [[bestand, uit.gebroken]]));
  }
  const { laadIndeling } = await import("../normenkader/laad-kader.ts");
  return metAlles([], () => laadIndeling({ bestand, tekst: uit.tekst }, kader));
}

/** Runs the reading, and adds what was wrong before it and all syntax errors. */
async function metAlles<T>(vooraf: readonly Diagnostic[], lees: () => T): Promise<T> {
  let uit: T;
  try {
    uit = lees();
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    const alle = await metAlleSyntaxisfouten(fout);
    throw new DiagnosticError(sortDiagnostics([...vooraf, ...alle.diagnostics]), alle.bronteksten);
  }
  if (vooraf.length > 0) throw new DiagnosticError(vooraf);
  return uit;
}

/** The folder of a normenkader: the path, or the folder of the normenkader.yaml it names. */
function mapVan(pad: string): string {
  const bestaat = soortVan(pad);
  if (bestaat === "bestand" && basename(pad) === kaderbestand) return dirname(pad);
  if (bestaat === "map" && soortVan(join(pad, kaderbestand)) !== undefined) return pad;
  throw new DiagnosticError([diagnostic("geen-normenkader", plaatsVanBestand(pad), { pad, bestaat: bestaat !== undefined })]);
}

function soortVan(pad: string): "map" | "bestand" | undefined {
  try {
    return statSync(pad).isDirectory() ? "map" : "bestand";
  } catch (fout) {
    if (systeemcode(fout) === undefined) throw fout;
    return undefined;
  }
}

interface Gevonden {
  readonly bestanden: readonly string[];
  /** YAML that would not be read, which its author thinks counts. */
  readonly fouten: readonly Diagnostic[];
}

/** The files of a normenkader, as paths within it. */
function bestandenIn(map: string): Gevonden {
  const fouten: Diagnostic[] = [];
  const bestanden: string[] = [];
  const onbekend = (bestand: string, keuzes: readonly string[]): void => {
    const bedoeld = suggest(bestand, keuzes);
    const args = { bestand, toegestaan: keuzes, ...(bedoeld !== undefined && { bedoeld }) };
    fouten.push(diagnostic("kaderbestand-onbekend", plaatsVanBestand(join(map, bestand)), args));
  };
  for (const { naam, isMap } of inhoudVan(map)) {
    if (isMap && kadermappen.includes(naam)) {
      for (const een of inhoudVan(join(map, naam))) {
        if (een.isMap) onbekend(`${naam}/${een.naam}`, [`${naam}/…`]);
        else if (isYaml(een.naam)) bestanden.push(`${naam}/${een.naam}`);
      }
    } else if (isMap && lijktKadermap(join(map, naam))) onbekend(naam, kadermappen);
    else if (!isMap && losseBestanden.includes(naam)) bestanden.push(naam);
    else if (!isMap && isYaml(naam)) onbekend(naam, losseBestanden);
  }
  if (bestanden.length > maxKaderbestanden) {
    const args = { aantal: bestanden.length, max: maxKaderbestanden };
    throw new DiagnosticError([diagnostic("te-veel-kaderbestanden", plaatsVanBestand(map), args)]);
  }
  return { bestanden, fouten };
}

/** A folder with YAML in it that is no description. */
function lijktKadermap(map: string): boolean {
  const namen = inhoudVan(map).map(({ naam }) => naam);
  return namen.some(isYaml) && !namen.includes(ingangsbestand);
}

/** What stands in a folder, in order of name, without what is hidden. */
function inhoudVan(map: string): readonly { readonly naam: string; readonly isMap: boolean }[] {
  try {
    return readdirSync(map)
      .filter((naam) => !naam.startsWith("."))
      .sort()
      .map((naam) => ({ naam, isMap: soortVan(join(map, naam)) === "map" }));
  } catch (fout) {
    const oorzaak = systeemcode(fout);
    if (oorzaak === undefined) throw fout;
    throw new DiagnosticError([diagnostic("bestand-onleesbaar", plaatsVanBestand(map), { bestand: map, oorzaak })]);
  }
}

function leesTeksten(map: string, bestanden: readonly string[]): readonly (Kaderbestand | OnleesbaarBestand)[] {
  let totaal = 0;
  return bestanden.map((bestand) => {
    const uit = leesBestand({ map, bestand, plaats: plaatsVanBestand(join(map, bestand)) });
    if ("fout" in uit) return { bestand, ...uit };
    totaal += uit.bytes;
    if (totaal > maxKaderBytes) {
      const args = { bytes: totaal, max: maxKaderBytes };
      throw new DiagnosticError([diagnostic("normenkader-te-groot", plaatsVanBestand(map), args)]);
    }
    return { bestand, tekst: uit.tekst };
  });
}
