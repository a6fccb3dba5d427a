import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { maxBestandBytes } from "../beschrijving/limieten.ts";
import { diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic, Plaats } from "../diagnostic/types.ts";
import { systeemcode } from "./uitvoer.ts";

/** What came of reading a file. `gebroken`: the text of a file that is not UTF-8, as far as it goes, to show the line. */
export type Bestandsresultaat =
  | { readonly tekst: string; readonly bytes: number }
  | { readonly fout: Diagnostic; readonly gebroken?: string };

/** A file to read inside a folder; `plaats`: where the description names it, for when it is not there. */
export interface Leesopdracht {
  readonly map: string;
  readonly bestand: string;
  readonly plaats?: Plaats;
}

/**
 * Reads a text file that lies in the folder, also after following links; refuses what is too large or not UTF-8.
 * Synchronous: for a dozen small files asking the thread pool costs more than reading them (measured: 20 ms for ten).
 */
export function leesBestand(opdracht: Leesopdracht): Bestandsresultaat {
  const uit = leesInMap(opdracht);
  return "fout" in uit ? uit : naarTekst(uit.bytes, opdracht.bestand);
}

/** The bytes of such a file, whatever they are. */
export function leesInMap({
  map,
  bestand,
  plaats = plaatsVanBestand(bestand),
}: Leesopdracht): { readonly bytes: Buffer } | { readonly fout: Diagnostic } {
  try {
    const echt = realpathSync.native(resolve(map, bestand));
    if (!ligtIn(realpathSync.native(map), echt)) return { fout: diagnostic("bestand-geweigerd", plaats, { bestand, reden: "koppeling" }) };
    // Asked before opening: opening a pipe could wait for ever.
    if (!statSync(echt).isFile()) return { fout: diagnostic("geen-gewoon-bestand", plaats, { bestand }) };
    const bytes = leesBytes(echt);
    return bytes.length > maxBestandBytes
      ? { fout: diagnostic("bestand-te-groot", plaats, { bytes: statSync(echt).size, max: maxBestandBytes }) }
      : { bytes };
  } catch (fout) {
    return { fout: leesfout(fout, bestand, plaats) };
  }
}

const ligtIn = (map: string, bestand: string): boolean => {
  const weg = relative(map, bestand);
  return weg !== "" && weg !== ".." && !weg.startsWith(`..${sep}`) && !isAbsolute(weg);
};

/** At most one byte more than allowed, however large the file is or grows. */
function leesBytes(pad: string): Buffer {
  const handvat = openSync(pad, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(handvat);
    const buffer = Buffer.alloc(Math.min(size, maxBestandBytes) + 1);
    let gelezen = 0;
    for (;;) {
      const aantal = readSync(handvat, buffer, gelezen, buffer.length - gelezen, gelezen);
      gelezen += aantal;
      if (aantal === 0 || gelezen === buffer.length) return buffer.subarray(0, gelezen);
    }
  } finally {
    closeSync(handvat);
  }
}

function naarTekst(bytes: Buffer, bestand: string): Bestandsresultaat {
  if (isUtf8(bytes)) return { tekst: bytes.toString("utf8"), bytes: bytes.length };
  return { fout: diagnostic("geen-utf8", ongeldigePlaats(bytes, bestand), {}), gebroken: bytes.toString("utf8") };
}

/** The first line that is not UTF-8, and the character in it. */
function ongeldigePlaats(bytes: Buffer, bestand: string): Plaats {
  let start = 0;
  for (let regel = 1; ; regel++) {
    const einde = bytes.indexOf(0x0a, start);
    const stuk = bytes.subarray(start, einde < 0 ? bytes.length : einde);
    if (!isUtf8(stuk)) return { bestand, regel, kolom: stuk.toString("utf8").indexOf("\uFFFD") + 1, pad: "" };
    if (einde < 0) return plaatsVanBestand(bestand);
    start = einde + 1;
  }
}

function leesfout(fout: unknown, bestand: string, plaats: Plaats): Diagnostic {
  const code = systeemcode(fout);
  if (code === undefined) throw fout;
  if (code === "ENOENT" || code === "ENOTDIR") return diagnostic("bestand-ontbreekt", plaats, { bestand });
  return diagnostic("bestand-onleesbaar", plaats, { bestand, oorzaak: code });
}
