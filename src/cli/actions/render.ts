import type { Rapport } from "../../audit/rapport-types.ts";
import { openSindsBaseline } from "../../baseline/vergelijk.ts";
import { leesRapport } from "../../io/lees-rapport.ts";
import { voorTerminal } from "../../render/escape.ts";
import { formaten } from "../../render/formaten.ts";
import { talen } from "../../tekst/taal.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { RenderOptions } from "../commands/render.ts";
import { type Ending, type FailOn, failOnChoices } from "../exit-code.ts";
import { inStage } from "../stage.ts";
import { repositoryFolder } from "./repository-folder.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/**
 * `basisnormen render`: a saved rapport in other formats. It judges nothing unless `--fail-on` asks it to, so it ends well once
 * everything is written; the sentences in the rapport stay in its own language, and so do the headings unless another one is
 * asked for.
 */
export async function runRender(pad: string, options: RenderOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, formaten), options, formaten);
  const failOn = options.failOn === undefined ? undefined : choose("--fail-on", options.failOn, failOnChoices);
  const rapport = await inStage("rapport", "", () => leesRapport(pad));
  const taal = talen.find((een) => een === options.lang) ?? rapport.taal;
  if (taal !== rapport.taal) context.environment.stderr.write(`${voorTerminal(context.tekst.rapportInTaal[rapport.taal])}\n`);
  // A rapport does not say where its description lies.
  const map = options.map === undefined ? "" : repositoryFolder(options.map, context.environment.env);
  const inputs = [pad, ...(options.sjabloon ? [options.sjabloon] : [])];
  const result = { invoer: rapport, title: rapport.organisatie.naam, registry: formaten, inputs };
  await writeFormats({ ...result, opties: { map, failOn: failOn ?? "wettelijk" } }, output, { ...context, taal });
  return failOn ? judged(rapport, failOn) : { kind: "ok" };
}

/** As the audit ended that made the rapport: against a baseline only what is new counts. */
const judged = (rapport: Rapport, failOn: FailOn): Ending => ({
  kind: "rapport",
  open: rapport.baseline ? openSindsBaseline(rapport) : rapport.samenvatting.open,
  failOn,
});
