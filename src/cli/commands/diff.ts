import { vergelijkingformaten } from "../../render/vergelijking/formaten.ts";
import type { CommandDefinition } from "../command.ts";
import { failOnChoices } from "../exit-code.ts";

export interface DiffOptions {
  /** One day for both descriptions, or two: for the old and for the new one. */
  readonly peildatum?: string;
  readonly normenkader?: string;
  readonly format: string;
  readonly output?: string;
  readonly sjabloon?: string;
  readonly force?: boolean;
  readonly failOn: string;
}

export const diff: CommandDefinition = {
  name: "diff",
  define(command, { tekst, taal }) {
    const { optie, argument } = tekst;
    const formats = Object.entries(vergelijkingformaten).map(([naam, { uitleg }]) => `${naam} (${uitleg[taal]})`);
    command
      .argument("<oud>", argument.oud)
      .argument("<nieuw>", argument.nieuw)
      .option("--peildatum <dag>", optie.peildatumTwee)
      .option("--normenkader <naam>", `${optie.normenkader} (${tekst.standaard("basisnormen")})`)
      .option("--format <formaat>", `${optie.formaten(formats.join(", "))} (${tekst.standaard("terminal")})`)
      .option("--output <pad>", optie.output)
      .option("--sjabloon <bestand>", optie.sjabloon)
      .option("--force", optie.force)
      .option("--fail-on <zwaarte>", `${optie.failOnDiff}; ${tekst.keuzes(failOnChoices)} (${tekst.standaard("wettelijk")})`);
  },
  async run(command, context) {
    const { runDiff } = await import("../actions/diff.ts");
    const [oud = "", nieuw = ""] = command.args;
    return runDiff({ oud, nieuw }, { format: "terminal", failOn: "wettelijk", ...command.opts<Partial<DiffOptions>>() }, context);
  },
};
