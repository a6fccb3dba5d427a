import { join } from "node:path";
import type { Padsoort } from "../../io/uitvoer.ts";
import type { Formaatnaam } from "../../render/formaten.ts";
import { formaten } from "../../render/formaten.ts";
import { slug } from "../slug.ts";
import { UsageError } from "../usage-error.ts";

/** Where each format goes. */
export type OutputPlan =
  | { readonly to: "stdout"; readonly format: Formaatnaam }
  | { readonly to: "files"; readonly folder?: string; readonly files: readonly PlannedFile[] };

export interface PlannedFile {
  readonly format: Formaatnaam;
  readonly path: string;
}

export interface OutputRequest {
  readonly formats: readonly Formaatnaam[];
  readonly output: string | undefined;
  /** What stands at `output` now. */
  readonly existing: Padsoort;
  readonly organisatie: string;
}

/** Several formats, or a binary one, need a place to go; told before anything is read. */
export function checkOutput({ formats, output }: Pick<OutputRequest, "formats" | "output">): void {
  if (output === "") throw new UsageError("lege-waarde", { optie: "--output" });
  const needsFile = formats.length > 1 || formats.some((format) => formaten[format].binair);
  if (output === undefined && needsFile) throw new UsageError("output-nodig", { formaten: formats });
}

/** One format goes to stdout or a file; several go to a folder, named after the organisation. */
export function planOutput({ formats, output, existing, organisatie }: OutputRequest): OutputPlan {
  const [format = "terminal"] = formats;
  if (output === undefined) return { to: "stdout", format };
  const isFolder = existing === "folder" || (existing === "nothing" && (formats.length > 1 || /[/\\]$/.test(output)));
  if (isFolder) {
    const name = slug(organisatie);
    return {
      to: "files",
      folder: output,
      files: formats.map((one) => ({ format: one, path: join(output, `${name}.${formaten[one].extensie}`) })),
    };
  }
  if (formats.length > 1) throw new UsageError("output-geen-map", { pad: output });
  return { to: "files", files: [{ format, path: output }] };
}
