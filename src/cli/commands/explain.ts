import { organisatietypen } from "../../beschrijving/format/begrippen.ts";
import type { CommandDefinition } from "../command.ts";
import { plainFormats } from "./validate.ts";

export interface ExplainOptions {
  readonly peildatum?: string;
  readonly type: string;
  readonly format: string;
  readonly normenkader: string;
}

export const explain: CommandDefinition = {
  name: "explain",
  define(command, { tekst }) {
    command
      .argument("<id>", tekst.argument.id)
      .argument("[pad]", tekst.argument.waaromPad)
      .option("--peildatum <dag>", tekst.optie.peildatumUitleg)
      .option("--type <type>", `${tekst.optie.type}; ${tekst.keuzes(Object.keys(organisatietypen))} (${tekst.standaard("provincie")})`)
      .option("--normenkader <naam>", `${tekst.optie.normenkader} (${tekst.standaard("basisnormen")})`)
      .option("--format <formaat>", `${tekst.optie.formaat}; ${tekst.keuzes(plainFormats)} (${tekst.standaard("terminal")})`);
  },
  async run(command, context) {
    const { runExplain } = await import("../actions/explain.ts");
    const defaults = { type: "provincie", format: "terminal", normenkader: "basisnormen" };
    return runExplain(
      { waarde: command.args[0] ?? "", pad: command.args[1] },
      { ...defaults, ...command.opts<Partial<ExplainOptions>>() },
      context,
    );
  },
};
