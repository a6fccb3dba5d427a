import { leesDelen } from "../../io/lees-delen.ts";
import { anonimiseer } from "../../portfolio/anoniem.ts";
import { ontbrekendeShards } from "../../portfolio/deel.ts";
import { voegSamen } from "../../portfolio/samenvoegen.ts";
import { voorTerminal } from "../../render/escape.ts";
import { portfolioformaten } from "../../render/portfolioformaten.ts";
import { portfoliotekst } from "../../tekst/portfolio.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { MergeOptions } from "../commands/merge.ts";
import { type Ending, failOnChoices } from "../exit-code.ts";
import { inStage } from "../stage.ts";
import { fileTitle } from "./portfolio.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** `basisnormen merge`: parts of a portfolio as one, as if it had never been split. */
export async function runMerge(paden: readonly string[], options: MergeOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, portfolioformaten), options, portfolioformaten);
  const failOn = choose("--fail-on", options.failOn, failOnChoices);
  const [eerste, ...rest] = await inStage("rapport", "", () => leesDelen(paden).map(({ portfolio }) => portfolio));
  if (eerste === undefined) throw new Error("commander lets no merge without parts through");
  const samen = voegSamen([eerste, ...rest], context.taal);
  const portfolio = options.anoniem === true ? anonimiseer(samen) : samen;
  const { deel, samenvatting, onleesbaar } = portfolio;
  if (deel !== undefined) {
    const { ontbrekendeDelen } = portfoliotekst(context.taal);
    const melding = ontbrekendeDelen(ontbrekendeShards(deel), deel.van);
    context.environment.stderr.write(`${context.tekst.fout} ${voorTerminal(melding)}\n`);
  }
  await writeFormats({ invoer: portfolio, title: fileTitle(portfolio), registry: portfolioformaten, inputs: paden }, output, context);
  return { kind: "portfolio", open: samenvatting.open, failOn, incomplete: onleesbaar.length > 0 || deel !== undefined };
}
