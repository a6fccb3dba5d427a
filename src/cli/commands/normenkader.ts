import { organisatietypen } from "../../beschrijving/format/begrippen.ts";
import type { CommandGroup } from "../command.ts";
import { plainFormats } from "./validate.ts";

export interface KaderOptions {
  readonly format: string;
}

export interface KaderDocOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly type: string;
}

/** What authors of norms need: which normenkaders there are, do their tests pass, what do they ask. */
export const normenkader: CommandGroup = {
  name: "normenkader",
  commands: [
    {
      name: "list",
      define(command, { tekst }) {
        command
          .argument("[pad]", tekst.argument.kaderPad)
          .option("--format <formaat>", `${tekst.optie.formaat}; ${tekst.keuzes(plainFormats)} (${tekst.standaard("terminal")})`);
      },
      async run(command, context) {
        const { runKaderList } = await import("../actions/normenkader-list.ts");
        return runKaderList(command.args[0], { format: "terminal", ...command.opts<Partial<KaderOptions>>() }, context);
      },
    },
    {
      name: "test",
      define(command, { tekst }) {
        command
          .argument("[pad]", `${tekst.argument.kaderPad} (${tekst.standaard("basisnormen")})`)
          .option("--format <formaat>", `${tekst.optie.formaat}; ${tekst.keuzes(plainFormats)} (${tekst.standaard("terminal")})`);
      },
      async run(command, context) {
        const { runKaderTest } = await import("../actions/normenkader-test.ts");
        return runKaderTest(command.args[0], { format: "terminal", ...command.opts<Partial<KaderOptions>>() }, context);
      },
    },
    {
      name: "doc",
      define(command, { tekst }) {
        command
          .argument("[pad]", `${tekst.argument.kaderPad} (${tekst.standaard("basisnormen")})`)
          .option("--output <map>", tekst.optie.outputMap)
          .option("--force", tekst.optie.force)
          .option("--type <type>", `${tekst.optie.type}; ${tekst.keuzes(Object.keys(organisatietypen))} (${tekst.standaard("provincie")})`);
      },
      async run(command, context) {
        const { runKaderDoc } = await import("../actions/normenkader-doc.ts");
        return runKaderDoc(command.args[0], { type: "provincie", ...command.opts<Partial<KaderDocOptions>>() }, context);
      },
    },
  ],
};
