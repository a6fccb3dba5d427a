import type { Formaat, RenderOpties } from "../../render/types.ts";
import type { Environment } from "../environment.ts";

/** Text to add to a file that a build server named. */
export interface Attachment {
  readonly path: string;
  readonly text: string;
}

interface Asked<Invoer, Name extends string> {
  readonly invoer: Invoer;
  readonly registry: Readonly<Record<Name, Formaat<Invoer>>>;
  readonly formats: readonly Name[];
}

/** What the formats add to files that the build server names in the environment; nothing where it names none. */
export async function renderAttachments<Invoer, Name extends string>(
  { invoer, registry, formats }: Asked<Invoer, Name>,
  opties: RenderOpties,
  env: Environment["env"],
): Promise<readonly Attachment[]> {
  const asked = formats.flatMap((format) => {
    const { bijlage } = registry[format];
    const path = bijlage && env[bijlage.variabele];
    return path ? [{ path, bijlage }] : [];
  });
  const render = async ({ path, bijlage }: (typeof asked)[number]): Promise<Attachment> => {
    const text = await (await bijlage.laad()).render(invoer, opties);
    return { path, text: typeof text === "string" ? text : Buffer.from(text).toString("utf8") };
  };
  return Promise.all(asked.map(render));
}
