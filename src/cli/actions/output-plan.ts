import { join } from "node:path";
import type { Padsoort } from "../../io/uitvoer.ts";
import type { Formaat } from "../../render/types.ts";
import { slug } from "../slug.ts";
import { UsageError } from "../usage-error.ts";

/** What a plan needs to know of a format. */
type Shape = Pick<Formaat<never>, "extensie" | "binair">;
type Shapes = Readonly<Record<string, Shape>>;

/** Where each format goes. */
export type OutputPlan<Name extends string> =
  | { readonly to: "stdout"; readonly format: Name }
  | { readonly to: "files"; readonly folder?: string; readonly files: readonly PlannedFile<Name>[] };

export interface PlannedFile<Name extends string> {
  readonly format: Name;
  readonly path: string;
}

export interface OutputRequest<Name extends string> {
  /** What was asked for, in that order; at least one. */
  readonly formats: readonly Name[];
  readonly output: string | undefined;
  /** What stands at `output` now. */
  readonly existing: Padsoort;
  /** Becomes the name of the files in a folder: the organisation, or another title. */
  readonly title: string;
}

/** Several formats, or a binary one, need a place to go; told before anything is read. */
export function checkOutput(
  { formats, output }: { readonly formats: readonly string[]; readonly output: string | undefined },
  shapes: Shapes,
): void {
  if (output === "") throw new UsageError("lege-waarde", { optie: "--output" });
  const needsFile = formats.length > 1 || formats.some((format) => shapes[format]?.binair);
  if (output === undefined && needsFile) throw new UsageError("output-nodig", { formaten: formats });
}

/** One format goes to stdout or a file; several go to a folder, named after the title. */
export function planOutput<Name extends string>(
  { formats, output, existing, title }: OutputRequest<Name>,
  shapes: Readonly<Record<Name, Shape>>,
): OutputPlan<Name> {
  const [format] = formats;
  if (format === undefined) throw new Error("no format to write");
  if (output === undefined) return { to: "stdout", format };
  const isFolder = existing === "folder" || (existing === "nothing" && (formats.length > 1 || /[/\\]$/.test(output)));
  if (isFolder) {
    const name = slug(title);
    return {
      to: "files",
      folder: output,
      files: formats.map((one) => ({ format: one, path: join(output, `${name}.${shapes[one].extensie}`) })),
    };
  }
  if (formats.length > 1) throw new UsageError("output-geen-map", { pad: output });
  return { to: "files", files: [{ format, path: output }] };
}
