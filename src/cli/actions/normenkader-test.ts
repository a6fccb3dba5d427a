import { laadBeschrijving } from "../../beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../beschrijving/types.ts";
import { beperk } from "../../beschrijving/valideer/beperk.ts";
import { diagnosticTekst } from "../../diagnostic/format-diagnostic.ts";
import { sortDiagnostics } from "../../diagnostic/sort-diagnostics.ts";
import { draaiProeven } from "../../normenkader/proef.ts";
import { voorJson } from "../../render/escape.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { KaderOptions } from "../commands/normenkader.ts";
import { plainFormats } from "../commands/validate.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadMetProeven } from "../normenkaders.ts";

/** How a test reads its little description. */
export const laadProef = (tekst: string): Integriteitssysteem => laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]).systeem;

/** `basisnormen normenkader test`: runs the tests that a normenkader carries itself. */
export async function runKaderTest(pad: string | undefined, options: KaderOptions, context: Context): Promise<Ending> {
  const { environment, tekst, taal } = context;
  const format = choose("--format", options.format, plainFormats);
  const gelezen = await loadMetProeven(pad ?? "basisnormen");
  const { aantal, mislukt, problemen } = draaiProeven(gelezen, laadProef);
  const inOrde = aantal - mislukt;
  if (format === "json") {
    const fouten = sortDiagnostics(problemen).map((een) => ({ code: een.code, ...diagnosticTekst(een, taal), plaats: een.plaats }));
    environment.stdout.write(`${voorJson(JSON.stringify({ in_orde: inOrde, mislukt, fouten }, null, 2))}\n`);
  } else {
    tellDiagnostics(beperk(sortDiagnostics(problemen)), gelezen, context);
    environment.stdout.write(`${tekst.proeven(inOrde, mislukt)}\n`);
  }
  return { kind: mislukt === 0 ? "ok" : "normenkader" };
}
