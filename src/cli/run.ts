import { CommanderError } from "commander";
import { clitekst } from "../tekst/cli.ts";
import { talen } from "../tekst/taal.ts";
import { choose } from "./choice.ts";
import type { Context } from "./command.ts";
import type { Environment } from "./environment.ts";
import { type Ending, type ExitCode, exitCode } from "./exit-code.ts";
import { chooseLanguage } from "./language.ts";
import { fromCommander } from "./parse-error.ts";
import { buildProgram } from "./program.ts";

/** Runs one command line from arguments to exit code. Never ends the process, so that everything written arrives. */
export async function run(environment: Environment): Promise<ExitCode> {
  const { taal, wrong } = chooseLanguage(environment);
  const context: Context = { environment, taal, tekst: clitekst(taal) };
  try {
    if (wrong !== undefined) choose("--lang", wrong, talen);
    return exitCode(await perform(context));
  } catch (error) {
    const { tellFailure } = await import("./failure.ts");
    return exitCode(tellFailure(error, context));
  }
}

async function perform(context: Context): Promise<Ending> {
  let ending: Ending = { kind: "ok" };
  const program = buildProgram(context, (result) => {
    ending = result;
  });
  try {
    await program.parseAsync([...context.environment.argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return endingOf(error);
  }
  return ending;
}

/** Help and version that were asked for are in order; help shown for want of a command is not. */
function endingOf(error: CommanderError): Ending {
  const shown = ["commander.help", "commander.helpDisplayed", "commander.version"].includes(error.code);
  if (!shown) throw fromCommander(error);
  return { kind: error.exitCode === 0 ? "ok" : "usage" };
}
