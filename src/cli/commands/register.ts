import { registerformaten } from "../../render/register/formaten.ts";
import type { CommandDefinition } from "../command.ts";
import { type DocumentOptions, defineDocument } from "../document-options.ts";

export interface RegisterOptions extends DocumentOptions {
  readonly openbaar?: boolean;
}

export const register: CommandDefinition = {
  name: "register",
  define(command, context) {
    const { optie } = context.tekst;
    defineDocument(command, context, registerformaten);
    // No threshold: of a register that is not public no number is told at all.
    command.option("--openbaar", optie.openbaar);
  },
  async run(command, context) {
    const { runRegister } = await import("../actions/register.ts");
    return runRegister(
      command.args[0] ?? ".",
      { format: "terminal", normenkader: "basisnormen", ...command.opts<Partial<RegisterOptions>>() },
      context,
    );
  },
};
