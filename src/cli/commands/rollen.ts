import { rollenformaten } from "../../render/rollen/formaten.ts";
import type { CommandDefinition } from "../command.ts";
import { type DocumentOptions, defineDocument } from "../document-options.ts";

export const rollen: CommandDefinition = {
  name: "rollen",
  define(command, context) {
    defineDocument(command, context, rollenformaten);
  },
  async run(command, context) {
    const { runRollen } = await import("../actions/rollen.ts");
    return runRollen(
      command.args[0] ?? ".",
      { format: "terminal", normenkader: "basisnormen", ...command.opts<Partial<DocumentOptions>>() },
      context,
    );
  },
};
