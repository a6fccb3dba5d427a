import { jaarverslagformaten } from "../../render/jaarverslag/formaten.ts";
import type { PublicOptions } from "../actions/public.ts";
import type { CommandDefinition } from "../command.ts";
import { type DocumentOptions, defineDocument } from "../document-options.ts";

export interface JaarverslagOptions extends DocumentOptions, PublicOptions {
  /** The year it is about. */
  readonly jaar?: string;
  /** An earlier rapport (JSON) or description to compare with. */
  readonly vorig?: string;
}

export const jaarverslag: CommandDefinition = {
  name: "jaarverslag",
  define(command, context) {
    const { optie, standaard } = context.tekst;
    defineDocument(command, context, jaarverslagformaten);
    command
      .option("--jaar <jaar>", optie.jaar)
      .option("--vorig <pad>", optie.vorig)
      .option("--openbaar", optie.openbaar)
      .option("--drempel <aantal>", `${optie.drempel} (${standaard("5")})`);
  },
  async run(command, context) {
    const { runJaarverslag } = await import("../actions/jaarverslag.ts");
    return runJaarverslag(
      command.args[0] ?? ".",
      { format: "terminal", normenkader: "basisnormen", ...command.opts<Partial<JaarverslagOptions>>() },
      context,
    );
  },
};
