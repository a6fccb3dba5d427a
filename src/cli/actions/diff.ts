import { vergelijkingformaten } from "../../render/vergelijking/formaten.ts";
import { vergelijk } from "../../vergelijking/vergelijk.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { DiffOptions } from "../commands/diff.ts";
import { type Ending, failOnChoices } from "../exit-code.ts";
import { tellFailure } from "../failure.ts";
import { UsageError } from "../usage-error.ts";
import { checkDay } from "./day.ts";
import { isSaved, readSide, type Side } from "./read-side.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

type Paths = Readonly<Record<"oud" | "nieuw", string>>;

/** `basisnormen diff`: what changed between two rapporten or descriptions. Exit code 1 when an eis of that weight got worse. */
export async function runDiff(paths: Paths, options: DiffOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, vergelijkingformaten), options, vergelijkingformaten);
  const failOn = choose("--fail-on", options.failOn, failOnChoices);
  const days = daysOf(paths, options);
  const [oud, nieuw] = await bothSides([paths.oud, paths.nieuw], (pad, i) => readSide(pad, { ...options, ...days[i] }, context), context);
  const invoer = vergelijk(oud.rapport, nieuw.rapport);
  // Not the name alone: in the same folder that is the file of the report itself.
  const title = `${nieuw.rapport.organisatie.naam} ${invoer.soort}`;
  const inputs = [...oud.inputs, ...nieuw.inputs, ...(options.sjabloon ? [options.sjabloon] : [])];
  await writeFormats({ invoer, title, registry: vergelijkingformaten, inputs }, output, context);
  return { kind: "rapport", open: invoer.samenvatting.erger, failOn };
}

/** The day for each side. Options that could do nothing are wrong use: a saved rapport has its day and its norms already. */
function daysOf({ oud, nieuw }: Paths, { peildatum, normenkader }: DiffOptions): readonly [Day, Day] {
  const saved = [oud, nieuw].filter(isSaved).length;
  if (saved === 2 && peildatum !== undefined) throw new UsageError("optie-zonder-beschrijving", { optie: "--peildatum" });
  if (saved === 2 && normenkader !== undefined) throw new UsageError("optie-zonder-beschrijving", { optie: "--normenkader" });
  if (peildatum === undefined) return [{}, {}];
  const [first = "", second = first, ...more] = peildatum.split(",").map((day) => checkDay("--peildatum", day.trim()));
  if (more.length > 0 || (saved > 0 && second !== first)) throw new UsageError("te-veel-dagen", { hoogstens: saved > 0 ? 1 : 2 });
  return [{ peildatum: first }, { peildatum: second }];
}

interface Day {
  readonly peildatum?: string;
}

/** Reads the one after the other; when neither can be used, both are told. */
async function bothSides(
  [oud, nieuw]: readonly [string, string],
  read: (pad: string, i: 0 | 1) => Promise<Side>,
  context: Context,
): Promise<readonly [Side, Side]> {
  const first = await read(oud, 0).catch((error: unknown) => ({ error }));
  if (!("error" in first)) return [first, await read(nieuw, 1)];
  await read(nieuw, 1).catch((error: unknown) => tellFailure(error, context));
  throw first.error;
}
