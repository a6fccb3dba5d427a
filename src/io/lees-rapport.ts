import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { rapportUit } from "../audit/lees-rapport.ts";
import { maxRapportBytes } from "../audit/limieten.ts";
import type { Rapport } from "../audit/rapport-types.ts";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import { systeemcode } from "./uitvoer.ts";

/**
 * Reads a saved rapport (`--format json`), from a file or a pipe. Throws a DiagnosticError with everything that is wrong: no
 * such file, too large, no JSON, another version, or what does not fit the schema, with the place of each.
 */
export function leesRapport(pad: string): Rapport {
  return rapportUit(leesTekst(pad, "rapport-ontbreekt"), pad);
}

/** What a file that holds a saved result is called when it is not there. */
export type Ontbreekcode = "rapport-ontbreekt" | "voortgang-ontbreekt";

/** The text of a saved result. Throws a DiagnosticError when there is no such file, or when it is too large or no text. */
export function leesTekst(pad: string, ontbreekt: Ontbreekcode): string {
  const bytes = leesBytes(pad, ontbreekt);
  const fout = (een: Diagnostic): DiagnosticError => new DiagnosticError([een]);
  if (bytes.length > maxRapportBytes) throw fout(diagnostic("rapport-te-groot", plaatsVanBestand(pad), { max: maxRapportBytes }));
  if (!isUtf8(bytes)) throw fout(diagnostic("geen-utf8", plaatsVanBestand(pad), {}));
  return bytes.toString("utf8");
}

const BLOK = 1024 * 1024;

/** At most one block more than allowed, however large the file is. */
function leesBytes(pad: string, ontbreekt: Ontbreekcode): Buffer {
  let handvat: number | undefined;
  try {
    handvat = openSync(pad, "r");
    const blokken: Buffer[] = [];
    for (let totaal = 0; totaal <= maxRapportBytes; ) {
      const blok = Buffer.alloc(BLOK);
      const aantal = readSync(handvat, blok, 0, BLOK, null);
      if (aantal === 0) break;
      blokken.push(blok.subarray(0, aantal));
      totaal += aantal;
    }
    return Buffer.concat(blokken);
  } catch (fout) {
    throw leesfout(fout, pad, ontbreekt);
  } finally {
    if (handvat !== undefined) closeSync(handvat);
  }
}

function leesfout(fout: unknown, pad: string, code: Ontbreekcode): unknown {
  const oorzaak = systeemcode(fout);
  if (oorzaak === undefined) return fout;
  const plaats = plaatsVanBestand(pad);
  const ontbreekt = ["ENOENT", "ENOTDIR", "ERR_INVALID_ARG_VALUE"].includes(oorzaak);
  return new DiagnosticError([
    ontbreekt ? diagnostic(code, plaats, { pad }) : diagnostic("bestand-onleesbaar", plaats, { bestand: pad, oorzaak }),
  ]);
}
