import { maanden } from "../../agenda/venster.ts";
import { agendaformaten } from "../../render/agenda/formaten.ts";
import type { CommandDefinition } from "../command.ts";
import { type DocumentOptions, defineDocument } from "../document-options.ts";

export interface AgendaOptions extends DocumentOptions {
  /** How many months to look ahead. */
  readonly maanden?: string;
}

export const agenda: CommandDefinition = {
  name: "agenda",
  define(command, context) {
    const { optie, standaard } = context.tekst;
    defineDocument(command, context, agendaformaten, { peildatum: optie.peildatumNu });
    command.option("--maanden <aantal>", `${optie.maanden} (${standaard(String(maanden.standaard))})`);
  },
  async run(command, context) {
    const { runAgenda } = await import("../actions/agenda.ts");
    return runAgenda(
      command.args[0] ?? ".",
      { format: "terminal", normenkader: "basisnormen", ...command.opts<Partial<AgendaOptions>>() },
      context,
    );
  },
};
