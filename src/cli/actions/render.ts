import { leesRapport } from "../../io/lees-rapport.ts";
import { voorTerminal } from "../../render/escape.ts";
import { formaten } from "../../render/formaten.ts";
import { talen } from "../../tekst/taal.ts";
import type { Context } from "../command.ts";
import type { RenderOptions } from "../commands/render.ts";
import type { Ending } from "../exit-code.ts";
import { inStage } from "../stage.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/**
 * `basisnormen render`: a saved rapport in other formats. It judges nothing, so it ends well once everything is written; the
 * sentences in the rapport stay in its own language, and so do the headings unless another one is asked for.
 */
export async function runRender(pad: string, options: RenderOptions, context: Context): Promise<Ending> {
  const output = outputOf(options, formaten);
  const rapport = await inStage("rapport", "", () => leesRapport(pad));
  const taal = talen.find((een) => een === options.lang) ?? rapport.taal;
  if (taal !== rapport.taal) context.environment.stderr.write(`${voorTerminal(context.tekst.rapportInTaal[rapport.taal])}\n`);
  const result = { invoer: rapport, title: rapport.organisatie.naam, registry: formaten, inputs: [pad] };
  await writeFormats(result, output, { ...context, taal });
  return { kind: "ok" };
}
