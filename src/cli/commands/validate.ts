import type { CommandDefinition } from "../command.ts";

/** The formats of every command that does not make a report. */
export const plainFormats = ["terminal", "json"] as const;

export interface ValidateOptions {
  readonly format: string;
  readonly normenkader: string;
}

export const validate: CommandDefinition = {
  name: "validate",
  define(command, { tekst }) {
    command
      .argument("[pad...]", `${tekst.argument.paden} (${tekst.standaard(tekst.argument.padStandaard)})`)
      .option("--normenkader <naam>", `${tekst.optie.normenkader} (${tekst.standaard("basisnormen")})`)
      .option("--format <formaat>", `${tekst.optie.formaat}; ${tekst.keuzes(plainFormats)} (${tekst.standaard("terminal")})`);
  },
  async run(command, context) {
    const { runValidate } = await import("../actions/validate.ts");
    return runValidate(
      command.args,
      { format: "terminal", normenkader: "basisnormen", ...command.opts<Partial<ValidateOptions>>() },
      context,
    );
  },
};
