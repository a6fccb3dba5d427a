import { voortgangformaten } from "../../render/voortgang/formaten.ts";
import type { CommandDefinition } from "../command.ts";
import { type DocumentOptions, defineDocument } from "../document-options.ts";

export interface VoortgangOptions extends DocumentOptions {
  /** An earlier voortgang (JSON) or description to compare with. */
  readonly sinds?: string;
}

export const voortgang: CommandDefinition = {
  name: "voortgang",
  define(command, context) {
    defineDocument(command, context, voortgangformaten);
    command.option("--sinds <pad>", context.tekst.optie.sinds);
  },
  async run(command, context) {
    const { runVoortgang } = await import("../actions/voortgang.ts");
    return runVoortgang(
      command.args[0] ?? ".",
      { format: "terminal", normenkader: "basisnormen", ...command.opts<Partial<VoortgangOptions>>() },
      context,
    );
  },
};
