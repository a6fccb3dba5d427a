import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { genoemdeBestanden } from "../beschrijving/bestanden.ts";
import type { Beschrijving } from "../beschrijving/laad.ts";
import { type GelezenBron, type Laadopties, laadGelezen, leesBron, zijnInVorm } from "../beschrijving/laad-gelezen.ts";
import { metAlleSyntaxisfouten } from "../beschrijving/lees/syntaxisfouten.ts";
import { ingangsbestand, maxBeschrijvingBytes } from "../beschrijving/limieten.ts";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import type { Bronteksten, Diagnostic } from "../diagnostic/types.ts";
import { leesBestand } from "./lees-bestand.ts";
import { systeemcode } from "./uitvoer.ts";

/** Where a description is: its folder, and the file it starts with. */
interface Ingang {
  readonly map: string;
  readonly bestand: string;
}

/**
 * Reads the description in a folder, or the one that starts with a file. Throws a DiagnosticError with everything that is
 * wrong, all syntax errors of a broken file included. Places name files from the folder of the description.
 */
export async function leesMap(pad: string): Promise<Beschrijving & { readonly map: string }> {
  const { map, bestand } = vindIngang(pad);
  const eerste = leesBestand({ map, bestand, plaats: plaatsVanBestand(join(map, bestand)) });
  if ("fout" in eerste) throw new DiagnosticError([ingangsfout(eerste.fout, map)], gebrokenTekst(bestand, eerste.gebroken));
  const ingang = leesBron({ bestand, tekst: eerste.tekst });
  const { bronnen, fouten, gebroken } = leesOverige(map, ingang, eerste.bytes);
  const alles = [ingang, ...bronnen];
  try {
    return { map, ...laadGelezen(alles, { controleer: await validatorVoor(alles), vooraf: fouten }) };
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    const alle = await metAlleSyntaxisfouten(fout);
    throw new DiagnosticError(alle.diagnostics, new Map([...alle.bronteksten, ...gebroken]));
  }
}

/** The validator is a large piece of code, of use only to tell what is wrong. */
const validatorVoor = async (bronnen: readonly GelezenBron[]): Promise<Laadopties["controleer"]> =>
  zijnInVorm(bronnen) ? () => undefined : (await import("../generated/beschrijving-validator.ts")).controleerVorm;

const gebrokenTekst = (bestand: string, tekst: string | undefined): Bronteksten => new Map(tekst === undefined ? [] : [[bestand, tekst]]);

function vindIngang(pad: string): Ingang {
  try {
    const soort = statSync(pad);
    return soort.isDirectory() ? { map: pad, bestand: ingangsbestand } : { map: dirname(pad), bestand: basename(pad) };
  } catch (fout) {
    const code = systeemcode(fout);
    if (code === undefined) throw fout;
    const plaats = plaatsVanBestand(pad);
    // The last one is about a path that cannot exist, with a NUL character in it.
    const bestaatNiet = ["ENOENT", "ENOTDIR", "ERR_INVALID_ARG_VALUE"].includes(code);
    throw new DiagnosticError([
      bestaatNiet
        ? diagnostic("pad-bestaat-niet", plaats, { pad })
        : diagnostic("bestand-onleesbaar", plaats, { bestand: pad, oorzaak: code }),
    ]);
  }
}

/** A folder without an entry file is no description yet: that needs another remedy than a missing file. */
const ingangsfout = (fout: Diagnostic, map: string): Diagnostic =>
  fout.code === "bestand-ontbreekt" ? diagnostic("geen-beschrijving", plaatsVanBestand(map), { map }) : fout;

interface Overige {
  readonly bronnen: readonly GelezenBron[];
  readonly fouten: readonly Diagnostic[];
  readonly gebroken: Bronteksten;
}

/** Reads the files that the entry file lists. One that cannot be read does not keep the others from being checked. */
function leesOverige(map: string, { resultaat }: GelezenBron, eersteBytes: number): Overige {
  if (!("gelezen" in resultaat)) return { bronnen: [], fouten: [], gebroken: new Map() };
  const { gelezen: ingang } = resultaat;
  const lijst = genoemdeBestanden(ingang);
  const bronnen: GelezenBron[] = [];
  const fouten: Diagnostic[] = [];
  const gebroken = new Map<string, string>();
  let totaal = eersteBytes;
  for (const { bestand, pad } of lijst.bestanden) {
    const plaats = ingang.plaatsVan(pad);
    const uit = leesBestand({ map, bestand, plaats });
    if ("fout" in uit) {
      fouten.push(uit.fout);
      if (uit.gebroken !== undefined) gebroken.set(bestand, uit.gebroken);
      continue;
    }
    totaal += uit.bytes;
    if (totaal > maxBeschrijvingBytes) {
      fouten.push(diagnostic("beschrijving-te-groot", plaats, { bytes: totaal, max: maxBeschrijvingBytes }));
      break;
    }
    bronnen.push(leesBron({ bestand, tekst: uit.tekst }));
  }
  // With faults here the files are not checked as a whole, so the faults of the list itself are told here too.
  return { bronnen, fouten: fouten.length > 0 ? [...lijst.fouten, ...fouten] : [], gebroken };
}
