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

/** One command: one file in commands/, one line in program.ts. */
export interface CommandDefinition {
  readonly name: keyof CliTekst["opdracht"];
  /** Declares arguments and options; must be cheap, since every `--help` runs it. */
  readonly define: (command: Command, context: Pick<Context, "taal" | "tekst">) => void;
  /** Loads what the command needs on demand, and runs it. */
  readonly run: (command: Command, context: Context) => Promise<Ending>;
}
