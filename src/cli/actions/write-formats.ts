import { isGeinstalleerd } from "../../io/pakket.ts";
import { soortPad, voegToe } from "../../io/uitvoer.ts";
import { PakketOntbreekt } from "../../render/pakket-ontbreekt.ts";
import { type Formaat, type Regeleinde, type RenderOpties, regeleindes } from "../../render/types.ts";
import { choose, listOf } from "../choice.ts";
import type { Context } from "../command.ts";
import { hasColour, widthOf } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { renderAttachments } from "./attachments.ts";
import { attempt } from "./attempt.ts";
import { checkOutput, type PlannedFile, planOutput } from "./output-plan.ts";
import type { FileToWrite } from "./write-files.ts";

/** Where a result must go, as asked for on the command line and checked. */
export interface Output<Name extends string> {
  readonly formats: readonly Name[];
  readonly output: string | undefined;
  readonly force: boolean;
  readonly sjabloon?: Uint8Array;
  readonly regeleinde?: Regeleinde;
}

/** What a command that makes a result takes: `--format`, `--output`, `--force`, `--csv-regeleinde`. */
export interface OutputOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly csvRegeleinde?: string;
}

/** The formats that exist for a result; a name is one of its keys. */
type Registry<Invoer, Name extends string> = Readonly<Record<Name, Formaat<Invoer>>>;

/** Checks the options about output before anything is read, so that wrong use is told at once. */
export function outputOf<Name extends string>(options: OutputOptions, registry: Registry<never, Name>): Output<Name> {
  const names = Object.keys(registry) as Name[];
  const formats = listOf("--format", [options.format]).map((naam) => choose("--format", naam, names));
  checkOutput({ formats, output: options.output }, registry);
  for (const formaat of formats) {
    const { pakket } = registry[formaat];
    if (pakket !== undefined && !isGeinstalleerd(pakket)) throw new UsageError("pakket-ontbreekt", { formaat, pakket });
  }
  const regeleinde = regeleindeOf(options.csvRegeleinde, formats);
  return { formats, output: options.output, force: options.force === true, ...(regeleinde && { regeleinde }) };
}

/** Only CSV has a choice of line ending; asked for without CSV, it would do nothing, and somebody meant something by it. */
function regeleindeOf(asked: string | undefined, formats: readonly string[]): Regeleinde | undefined {
  if (asked === undefined) return undefined;
  const regeleinde = choose("--csv-regeleinde", asked, regeleindes);
  if (!formats.includes("csv")) throw new UsageError("optie-hoort-bij", { optie: "--csv-regeleinde", bij: "--format csv" });
  return regeleinde;
}

/** It is there, but does not load: often its part for this kind of machine is missing. */
const brokenPackage = (formaat: string, { pakket, cause }: PakketOntbreekt): UsageError =>
  new UsageError("pakket-ontbreekt", { formaat, pakket, oorzaak: cause instanceof Error ? cause.message : String(cause) });

/** A result that is ready to be written. */
export interface Result<Invoer, Name extends string> {
  readonly invoer: Invoer;
  /** Names the files in a folder. */
  readonly title: string;
  readonly registry: Registry<Invoer, Name>;
  /** Files that were read to make it; never overwritten, not even with --force. */
  readonly inputs?: readonly string[];
  /** What the renderers may know of the command besides the result. */
  readonly opties?: Pick<RenderOpties, "map" | "failOn">;
}

/** Renders a result in every format that was asked for and puts each where it belongs; all are rendered before one is written. */
export async function writeFormats<Invoer, Name extends string>(
  result: Result<Invoer, Name>,
  { formats, output, force, sjabloon, regeleinde }: Output<Name>,
  context: Context,
): Promise<void> {
  const { title, registry, inputs = [], opties: eigen } = result;
  const { environment, taal } = context;
  const { stdout, env } = environment;
  const existing = output === undefined ? "nothing" : await attempt(output, () => soortPad(output));
  const plan = planOutput({ formats, output, existing, title }, registry);
  const breedte = widthOf({ ...stdout, isTTY: false });
  const plain: RenderOpties = { ...eigen, kleur: false, breedte, taal, ...(sjabloon && { sjabloon }), ...(regeleinde && { regeleinde }) };
  const attachments = await renderAttachments({ ...result, formats }, plain, env);
  if (plan.to === "stdout") {
    stdout.write(await rendered(plan.format, result, { ...plain, kleur: hasColour(stdout, env), breedte: widthOf(stdout) }));
  } else {
    const render = async ({ format, path }: PlannedFile<Name>): Promise<FileToWrite> => ({
      path,
      mark: registry[format].merk,
      content: await rendered(format, result, plain),
    });
    const files = await Promise.all(plan.files.map(render));
    const { writeFiles } = await import("./write-files.ts");
    await writeFiles(files, { folder: plan.folder, force, inputs }, context);
  }
  for (const { path, text } of attachments) await attempt(path, () => voegToe(path, text));
}

async function rendered<Invoer, Name extends string>(
  name: Name,
  { invoer, registry }: Result<Invoer, Name>,
  opties: RenderOpties,
): Promise<string | Uint8Array> {
  const { render } = await registry[name].laad();
  try {
    return await render(invoer, opties);
  } catch (error) {
    throw error instanceof PakketOntbreekt ? brokenPackage(name, error) : error;
  }
}
