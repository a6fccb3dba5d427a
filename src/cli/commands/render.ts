import { formaten } from "../../render/formaten.ts";
import { regeleindes } from "../../render/types.ts";
import type { CommandDefinition } from "../command.ts";
import { failOnChoices } from "../exit-code.ts";

export interface RenderOptions {
  readonly format: string;
  readonly output?: string;
  readonly sjabloon?: string;
  readonly force?: boolean;
  readonly csvRegeleinde?: string;
  /** Folder of the description, for the formats that point into its files. */
  readonly map?: string;
  readonly failOn?: string;
  /** As asked on the command line; without it the rapport keeps its own language. */
  readonly lang?: string;
}

export const render: CommandDefinition = {
  name: "render",
  define(command, { tekst, taal }) {
    const formats = Object.entries(formaten).map(([naam, { uitleg }]) => `${naam} (${uitleg[taal]})`);
    command
      .argument("<rapport>", tekst.argument.rapport)
      .option("--format <formaat>", `${tekst.optie.formaten(formats.join(", "))} (${tekst.standaard("terminal")})`)
      .option("--output <pad>", tekst.optie.output)
      .option("--sjabloon <bestand>", tekst.optie.sjabloon)
      .option("--force", tekst.optie.force)
      .option("--csv-regeleinde <regeleinde>", `${tekst.optie.csvRegeleinde}; ${tekst.keuzes(regeleindes)} (${tekst.standaard("lf")})`)
      .option("--map <map>", tekst.optie.map)
      .option("--fail-on <zwaarte>", `${tekst.optie.failOn}; ${tekst.keuzes(failOnChoices)}`);
  },
  async run(command, context) {
    const { runRender } = await import("../actions/render.ts");
    return runRender(command.args[0] ?? "", { format: "terminal", ...command.optsWithGlobals<Partial<RenderOptions>>() }, context);
  },
};
