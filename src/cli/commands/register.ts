import { registerformaten } from "../../render/register/formaten.ts";
import type { PublicOptions } from "../actions/public.ts";
import type { CommandDefinition } from "../command.ts";
import { type DocumentOptions, defineDocument } from "../document-options.ts";

export interface RegisterOptions extends DocumentOptions, PublicOptions {}

export const register: CommandDefinition = {
  name: "register",
  define(command, context) {
    const { optie } = context.tekst;
    defineDocument(command, context, registerformaten);
    command.option("--openbaar", optie.openbaar).option("--drempel <aantal>", `${optie.drempel} (${context.tekst.standaard("5")})`);
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
