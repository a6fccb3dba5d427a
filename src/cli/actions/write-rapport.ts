import type { Rapport } from "../../audit/rapport-types.ts";
import { soortPad } from "../../io/uitvoer.ts";
import { type Formaatnaam, formaten } from "../../render/formaten.ts";
import type { Formaat, RenderOpties } from "../../render/types.ts";
import type { Context } from "../command.ts";
import { hasColour, widthOf } from "../terminal.ts";
import { attempt } from "./attempt.ts";
import { type PlannedFile, planOutput } from "./output-plan.ts";
import { type FileToWrite, writeFiles } from "./write-files.ts";

export interface RapportOutput {
  readonly formats: readonly Formaatnaam[];
  readonly output: string | undefined;
  readonly force: boolean;
}

/** Renders the rapport in every format that was asked for and puts each where it belongs; all are rendered before one is written. */
export async function writeRapport(rapport: Rapport, { formats, output, force }: RapportOutput, context: Context): Promise<void> {
  const { environment, taal } = context;
  const existing = output === undefined ? "nothing" : await attempt(output, () => soortPad(output));
  const plan = planOutput({ formats, output, existing, organisatie: rapport.organisatie.naam });
  if (plan.to === "stdout") {
    const { stdout, env } = environment;
    environment.stdout.write(await rendered(plan.format, rapport, { kleur: hasColour(stdout, env), breedte: widthOf(stdout), taal }));
    return;
  }
  const plain: RenderOpties = { kleur: false, breedte: widthOf({ ...environment.stdout, isTTY: false }), taal };
  const render = async ({ format, path }: PlannedFile): Promise<FileToWrite> => ({
    path,
    mark: formaten[format].merk,
    content: await rendered(format, rapport, plain),
  });
  const files = await Promise.all(plan.files.map(render));
  await writeFiles(files, { folder: plan.folder, force }, context);
}

async function rendered(naam: Formaatnaam, rapport: Rapport, opties: RenderOpties): Promise<string | Uint8Array> {
  const formaat: Formaat = formaten[naam];
  const { render } = await formaat.laad();
  return render(rapport, opties);
}
