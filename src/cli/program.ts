import { Command } from "commander";
import { talen } from "../tekst/taal.ts";
import type { CommandDefinition, CommandGroup, Context } from "./command.ts";
import { agenda } from "./commands/agenda.ts";
import { audit } from "./commands/audit.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { exportGroup } from "./commands/export.ts";
import { jaarverslag } from "./commands/jaarverslag.ts";
import { merge } from "./commands/merge.ts";
import { normenkader } from "./commands/normenkader.ts";
import { plan } from "./commands/plan.ts";
import { register } from "./commands/register.ts";
import { render } from "./commands/render.ts";
import { rollen } from "./commands/rollen.ts";
import { schema } from "./commands/schema.ts";
import { validate } from "./commands/validate.ts";
import { voortgang } from "./commands/voortgang.ts";
import type { Ending } from "./exit-code.ts";
import { widthOf } from "./terminal.ts";
import { VERSION } from "./version.ts";

const definitions: readonly (CommandDefinition | CommandGroup)[] = [
  audit,
  voortgang,
  plan,
  jaarverslag,
  rollen,
  agenda,
  register,
  validate,
  diff,
  render,
  merge,
  exportGroup,
  explain,
  normenkader,
  schema,
];

type Done = (ending: Ending) => void;

/** The whole command line. `done` hears how the command that was asked for ended. */
export function buildProgram(context: Context, done: Done): Command {
  const { tekst } = context;
  const program = new Command("basisnormen");
  configure(program, context);
  program
    .description(tekst.omschrijving)
    .usage(`${tekst.gebruik.opdracht} ${tekst.gebruik.opties}`)
    .version(VERSION, "-V, --version", tekst.versie)
    .helpCommand("help [opdracht]", tekst.helpOpdracht)
    .addHelpText("after", exitCodes(context));
  for (const definition of definitions) {
    const command = program.command(definition.name).description(tekst.opdracht[definition.name]);
    if ("commands" in definition) addGroup(command, definition, context, done);
    else addCommand(command, definition, context, done);
  }
  return program;
}

function addCommand(command: Command, { define, run }: CommandDefinition<string>, context: Context, done: Done): void {
  const { tekst } = context;
  define(command, context);
  const names = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  command.usage([tekst.gebruik.opties, ...names].join(" ")).helpOption("-h, --help", tekst.help);
  command.option("--lang <taal>", `${tekst.optie.lang}; ${tekst.keuzes(talen)}`);
  command.action(async () => done(await run(command, context)));
}

function addGroup(group: Command, { commands }: CommandGroup, context: Context, done: Done): void {
  const { tekst } = context;
  group.usage(`${tekst.gebruik.opties} <${commands.map(({ name }) => name).join("|")}>`).helpCommand(false);
  group.helpOption("-h, --help", tekst.help).option("--lang <taal>", `${tekst.optie.lang}; ${tekst.keuzes(talen)}`);
  for (const definition of commands)
    addCommand(group.command(definition.name).description(tekst.subopdracht[definition.name]), definition, context, done);
}

/** Commands made from the program inherit these settings. */
function configure(program: Command, { environment, tekst }: Context): void {
  program
    .exitOverride()
    .helpOption("-h, --help", tekst.help)
    .option("--lang <taal>", `${tekst.optie.lang}; ${tekst.keuzes(talen)}`)
    .configureHelp({
      styleTitle: (title) => tekst.koppen[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      // Errors are told by run.ts, in the reader's language.
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(environment.stdout),
      getErrHelpWidth: () => widthOf(environment.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

const exitCodes = ({ tekst }: Context): string =>
  `\n${tekst.exitcodes}\n${tekst.exitcode.map((uitleg, code) => `  ${code}  ${uitleg}`).join("\n")}`;
