import type { Command } from "commander";
import type { CliTekst } from "../tekst/nl/cli.ts";
import type { Taal } from "../tekst/taal.ts";
import type { Environment } from "./environment.ts";
import type { Ending } from "./exit-code.ts";

/** What every command gets besides its arguments. */
export interface Context {
  readonly environment: Environment;
  readonly taal: Taal;
  readonly tekst: CliTekst;
}

/** Commands that share a first word. */
export interface CommandGroup {
  readonly name: keyof CliTekst["opdracht"];
  readonly commands: readonly CommandDefinition<keyof CliTekst["subopdracht"]>[];
}

/** One command: one file in commands/, one line in program.ts. */
export interface CommandDefinition<Name extends string = keyof CliTekst["opdracht"]> {
  readonly name: Name;
  /** Declares arguments and options; must be cheap, since every `--help` runs it. */
  readonly define: (command: Command, context: Pick<Context, "taal" | "tekst">) => void;
  /** Loads what the command needs on demand, and runs it. */
  readonly run: (command: Command, context: Context) => Promise<Ending>;
}
