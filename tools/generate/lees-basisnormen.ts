import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { padstap } from "../../src/beschrijving/lees/boom.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostic.ts";
import { type GelezenKader, type Kaderbestand, leesNormenkader } from "../../src/normenkader/lees/lees-normenkader.ts";
import { normSchema } from "../../src/normenkader/norm-schema.ts";

const MAP = "src/normenkader/basisnormen";

function bestanden(map: string): readonly Kaderbestand[] {
  return readdirSync(join(MAP, map), { withFileTypes: true })
    .filter((deel) => deel.name.endsWith(".yaml"))
    .map((deel) => ({ bestand: map === "" ? deel.name : `${map}/${deel.name}`, tekst: readFileSync(join(MAP, map, deel.name), "utf8") }))
    .sort((a, b) => (a.bestand < b.bestand ? -1 : 1));
}

/** Our own normenkader from its YAML, checked in full. On problems: prints them all with place and line, and exits with 4. */
export function leesBasisnormen(): GelezenKader {
  const valideer = new Ajv2020({ allErrors: true, strict: false }).compile(normSchema);
  const alle = ["", "normen", "indelingen"].flatMap(bestanden);
  try {
    return leesNormenkader(alle, (gelezen) => {
      if (valideer(gelezen.waarde)) return [];
      for (const { instancePath, message, params } of valideer.errors ?? []) {
        const { regel, kolom } = gelezen.plaatsVan(instancePath);
        console.error(`${gelezen.bestand}:${regel}:${kolom} ${instancePath}${padstap("")} ${message} ${JSON.stringify(params)}`);
      }
      process.exitCode = 4;
      return [];
    });
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    console.error(formatDiagnostics(fout.diagnostics, { voorvoegsel: `${MAP}/`, bronteksten: fout.bronteksten }));
    process.exit(4);
  }
}
