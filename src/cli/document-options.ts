import type { Command } from "commander";
import type { Formaat } from "../render/types.ts";
import type { TemplateOptions } from "./actions/template.ts";
import type { OutputOptions } from "./actions/write-formats.ts";
import type { Context } from "./command.ts";

/** What every command takes that makes a document of one description. */
export interface DocumentOptions extends OutputOptions, TemplateOptions {
  readonly peildatum?: string;
  readonly normenkader: string;
}

/** Declares `[pad]` and these options; the command adds its own, and may say otherwise which day is the default. */
export function defineDocument(
  command: Command,
  { taal, tekst }: Pick<Context, "taal" | "tekst">,
  registry: Readonly<Record<string, Pick<Formaat, "uitleg">>>,
  words: { readonly peildatum?: string } = {},
): void {
  const { optie, argument } = tekst;
  const formats = Object.entries(registry).map(([naam, { uitleg }]) => `${naam} (${uitleg[taal]})`);
  command
    .argument("[pad]", `${argument.pad} (${tekst.standaard(argument.padStandaard)})`)
    .option("--peildatum <dag>", words.peildatum ?? optie.peildatum)
    .option("--normenkader <naam>", `${optie.normenkader} (${tekst.standaard("basisnormen")})`)
    .option("--format <formaat>", `${optie.formaten(formats.join(", "))} (${tekst.standaard("terminal")})`)
    .option("--output <pad>", optie.output)
    .option("--sjabloon <bestand>", optie.sjabloon)
    .option("--force", optie.force);
}
