import { planformaten } from "../../render/plan/formaten.ts";
import type { CommandDefinition } from "../command.ts";
import { type DocumentOptions, defineDocument } from "../document-options.ts";

export interface PlanOptions extends DocumentOptions {
  /** The years of the programme: "2018-2021". */
  readonly jaren?: string;
  /** Write the proposals into the description. */
  readonly voorstel?: boolean;
}

export const plan: CommandDefinition = {
  name: "plan",
  define(command, context) {
    const { optie } = context.tekst;
    defineDocument(command, context, planformaten);
    command.option("--jaren <jaren>", optie.jaren).option("--voorstel", optie.voorstel);
  },
  async run(command, context) {
    const { runPlan } = await import("../actions/plan.ts");
    return runPlan(
      command.args[0] ?? ".",
      { format: "terminal", normenkader: "basisnormen", ...command.opts<Partial<PlanOptions>>() },
      context,
    );
  },
};
