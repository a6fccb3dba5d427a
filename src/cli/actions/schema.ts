import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import { schemaNames } from "../commands/schema.ts";
import type { Ending } from "../exit-code.ts";

const schemas = {
  beschrijving: () => import("../../../schemas/beschrijving.schema.json", { with: { type: "json" } }),
  rapport: () => import("../../../schemas/rapport.schema.json", { with: { type: "json" } }),
  vergelijking: () => import("../../../schemas/vergelijking.schema.json", { with: { type: "json" } }),
  portfolio: () => import("../../../schemas/portfolio.schema.json", { with: { type: "json" } }),
  voortgang: () => import("../../../schemas/voortgang.schema.json", { with: { type: "json" } }),
  plan: () => import("../../../schemas/plan.schema.json", { with: { type: "json" } }),
  jaarverslag: () => import("../../../schemas/jaarverslag.schema.json", { with: { type: "json" } }),
  rollen: () => import("../../../schemas/rollen.schema.json", { with: { type: "json" } }),
  agenda: () => import("../../../schemas/agenda.schema.json", { with: { type: "json" } }),
  register: () => import("../../../schemas/register.schema.json", { with: { type: "json" } }),
  normenkader: () => import("../../../schemas/normenkader.schema.json", { with: { type: "json" } }),
  norm: () => import("../../../schemas/norm.schema.json", { with: { type: "json" } }),
  grondslagen: () => import("../../../schemas/grondslagen.schema.json", { with: { type: "json" } }),
  woorden: () => import("../../../schemas/woorden.schema.json", { with: { type: "json" } }),
  indeling: () => import("../../../schemas/indeling.schema.json", { with: { type: "json" } }),
  ongebruikt: () => import("../../../schemas/ongebruikt.schema.json", { with: { type: "json" } }),
} satisfies Record<(typeof schemaNames)[number], () => Promise<{ default: unknown }>>;

/** `basisnormen schema`: the JSON Schema that comes with this version. */
export async function runSchema(welk: string, { environment }: Context): Promise<Ending> {
  const { default: schema } = await schemas[choose("schema", welk, schemaNames)]();
  environment.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return { kind: "ok" };
}
