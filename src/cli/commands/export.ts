import type { CommandGroup } from "../command.ts";

export interface ExportOscalOptions {
  readonly peildatum?: string;
  readonly normenkader: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** What other systems read that are no report: each format has documents of its own. */
export const exportGroup: CommandGroup = {
  name: "export",
  commands: [
    {
      name: "oscal",
      define(command, { tekst }) {
        const { optie, argument } = tekst;
        command
          .argument("[pad]", `${argument.pad} (${tekst.standaard(argument.padStandaard)})`)
          .option("--peildatum <dag>", optie.peildatum)
          .option("--normenkader <naam>", `${optie.normenkader} (${tekst.standaard("basisnormen")})`)
          .option("--output <map>", optie.outputOscal)
          .option("--force", optie.force);
      },
      async run(command, context) {
        const { runExportOscal } = await import("../actions/export-oscal.ts");
        const options = { normenkader: "basisnormen", ...command.opts<Partial<ExportOscalOptions>>() };
        return runExportOscal(command.args[0], options, context);
      },
    },
  ],
};
