import type { CommandDefinition } from "../command.ts";

export const schemaNames = [
  "beschrijving",
  "rapport",
  "vergelijking",
  "portfolio",
  "voortgang",
  "plan",
  "jaarverslag",
  "rollen",
  "agenda",
  "register",
  "normenkader",
  "norm",
  "grondslagen",
  "woorden",
  "indeling",
  "ongebruikt",
] as const;

export const schema: CommandDefinition = {
  name: "schema",
  define(command, { tekst }) {
    command.argument("[welk]", `${tekst.argument.schema}; ${tekst.keuzes(schemaNames)} (${tekst.standaard("beschrijving")})`);
  },
  async run(command, context) {
    const { runSchema } = await import("../actions/schema.ts");
    return runSchema(command.args[0] ?? "beschrijving", context);
  },
};
