import { portfolioformaten } from "../../render/portfolioformaten.ts";
import { regeleindes } from "../../render/types.ts";
import type { CommandDefinition } from "../command.ts";
import { failOnChoices } from "../exit-code.ts";

export interface MergeOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly sjabloon?: string;
  readonly csvRegeleinde?: string;
  readonly failOn: string;
  readonly anoniem?: boolean;
}

export const merge: CommandDefinition = {
  name: "merge",
  define(command, { tekst, taal }) {
    const { optie, argument } = tekst;
    const formats = Object.entries(portfolioformaten).map(([naam, { uitleg }]) => `${naam} (${uitleg[taal]})`);
    command
      .argument("<deel...>", argument.delen)
      .option("--format <formaat>", `${optie.formaten(formats.join(", "))} (${tekst.standaard("terminal")})`)
      .option("--output <pad>", optie.output)
      .option("--force", optie.force)
      .option("--sjabloon <bestand>", optie.sjabloon)
      .option("--csv-regeleinde <regeleinde>", `${optie.csvRegeleinde}; ${tekst.keuzes(regeleindes)} (${tekst.standaard("lf")})`)
      .option("--fail-on <zwaarte>", `${optie.failOn}; ${tekst.keuzes(failOnChoices)} (${tekst.standaard("wettelijk")})`)
      .option("--anoniem", optie.anoniem);
  },
  async run(command, context) {
    const { runMerge } = await import("../actions/merge.ts");
    return runMerge(command.args, { format: "terminal", failOn: "wettelijk", ...command.opts<Partial<MergeOptions>>() }, context);
  },
};
