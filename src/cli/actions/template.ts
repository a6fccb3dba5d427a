import { systeemcode } from "../../io/uitvoer.ts";
import type { Sjabloonbezwaar } from "../../render/document/docx/sjabloon/keur.ts";
import { sjabloonlimieten } from "../../render/document/docx/sjabloon/limieten.ts";
import type { Formaat } from "../../render/types.ts";
import { UsageError } from "../usage-error.ts";
import type { Output } from "./write-formats.ts";

/** What a command that can fill a template takes: `--sjabloon`. */
export interface TemplateOptions {
  readonly sjabloon?: string;
}

/** The output with the template that was asked for: read and looked at before anything else is done. */
export async function withTemplate<Name extends string>(
  output: Output<Name>,
  { sjabloon: pad }: TemplateOptions,
  registry: Readonly<Record<Name, Pick<Formaat<never>, "extensie" | "sjabloon">>>,
): Promise<Output<Name>> {
  if (pad === undefined) return output;
  if (pad === "") throw new UsageError("lege-waarde", { optie: "--sjabloon" });
  const fillable = (Object.keys(registry) as Name[]).filter((name) => registry[name].sjabloon);
  if (!output.formats.some((name) => fillable.includes(name))) {
    throw new UsageError("optie-hoort-bij", { optie: "--sjabloon", bij: `--format ${fillable.join(", ")}` });
  }
  return { ...output, sjabloon: await readTemplate(pad) };
}

async function readTemplate(pad: string): Promise<Uint8Array> {
  const refuse = (bezwaar: Sjabloonbezwaar | "geen-bestand"): never => {
    throw new UsageError("sjabloon-ongeldig", { pad, bezwaar, mb: sjabloonlimieten.bytes / 1_000_000 });
  };
  const { leesSjabloon } = await import("../../io/lees-sjabloon.ts");
  const bytes = await leesSjabloon(pad, sjabloonlimieten.bytes).catch((error: unknown) => {
    const oorzaak = systeemcode(error);
    if (oorzaak === undefined) throw error;
    throw new UsageError("sjabloon-onleesbaar", { pad, oorzaak });
  });
  if (typeof bytes === "string") return refuse(bytes);
  const { keurSjabloon } = await import("../../render/document/docx/sjabloon/lichaam.ts");
  const bezwaar = keurSjabloon(bytes);
  return bezwaar === undefined ? bytes : refuse(bezwaar);
}
