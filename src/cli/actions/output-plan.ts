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

/** One format goes to stdout or a file; several go to a folder, named after the organisation. */
export function planOutput({ formats, output, existing, organisatie }: OutputRequest): OutputPlan {
  const [format] = formats;
  if (output === undefined) {
    if (format === undefined || formats.length > 1 || formaten[format].binair) throw new UsageError("output-nodig", { formaten: formats });
    return { to: "stdout", format };
  }
  const isFolder = existing === "folder" || (existing === "nothing" && (formats.length > 1 || /[/\\]$/.test(output)));
  if (isFolder) {
    const name = slug(organisatie);
    return {
      to: "files",
      folder: output,
      files: formats.map((one) => ({ format: one, path: join(output, `${name}.${formaten[one].extensie}`) })),
    };
  }
  if (format === undefined || formats.length > 1) throw new UsageError("output-geen-map", { pad: output });
  return { to: "files", files: [{ format, path: output }] };
}
