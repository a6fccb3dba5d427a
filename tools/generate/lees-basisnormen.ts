import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { AjvFout } from "../../src/beschrijving/valideer/ajv-fout.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostic.ts";
import type { Kaderbestand, Kadercontroles } from "../../src/normenkader/lees/kaderbestanden.ts";
import { type Basis, type GelezenKader, leesNormenkader, ruweIndelingen } from "../../src/normenkader/lees/lees-normenkader.ts";
import { type Kaderdeel, kaderdelen, kadermappen } from "../../src/normenkader/vorm/kaderdelen.ts";
import { kaderSchema } from "./kader-schema.ts";

const MAP = "src/normenkader/basisnormen";

function bestanden(map: string): readonly Kaderbestand[] {
  return readdirSync(join(MAP, map), { withFileTypes: true })
    .filter((deel) => deel.name.endsWith(".yaml"))
    .map((deel) => ({ bestand: map === "" ? deel.name : `${map}/${deel.name}`, tekst: readFileSync(join(MAP, map, deel.name), "utf8") }));
}

/** Compiled from the shapes themselves: what was generated from them may be out of date. */
function controles(): Kadercontroles {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const delen = Object.keys(kaderdelen).map((deel) => {
    const valideer = ajv.compile(kaderSchema(deel as Kaderdeel));
    return [deel, (waarde: unknown) => (valideer(waarde) ? undefined : ((valideer.errors ?? []) as readonly AjvFout[]))];
  });
  return Object.fromEntries(delen) as Kadercontroles;
}

/** Our own normenkader from its YAML, checked in full. On problems: prints them all with place and line, and exits with 4. */
export function leesBasisnormen(): GelezenKader & Pick<Basis, "indelingen"> {
  const alle = ["", ...kadermappen].flatMap(bestanden);
  const toets = controles();
  try {
    return { ...leesNormenkader(alle, { controles: toets, bases: {}, isBekend: true }), indelingen: ruweIndelingen(alle, toets) };
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    console.error(formatDiagnostics(fout.diagnostics, { voorvoegsel: `${MAP}/`, bronteksten: fout.bronteksten }));
    process.exit(4);
  }
}
