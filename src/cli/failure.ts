import { Chalk } from "chalk";
import { formatDiagnostics, type Highlighter } from "../diagnostic/format-diagnostic.ts";
import type { Bronteksten, Diagnostic } from "../diagnostic/types.ts";
import { voorTerminal, zonderCommando } from "../render/escape.ts";
import type { RenderOpties } from "../render/types.ts";
import { installeertekst } from "../tekst/installeer.ts";
import type { Context } from "./command.ts";
import type { Ending } from "./exit-code.ts";
import { UnknownNormenkader } from "./normenkaders.ts";
import { StageError, stageEnding } from "./stage.ts";
import { hasColour } from "./terminal.ts";
import { type UsageArgs, UsageError } from "./usage-error.ts";
import { ISSUES, peer, VERSION } from "./version.ts";

/** Tells on stderr why a command failed, and how it therefore ends. */
export function tellFailure(error: unknown, context: Context): Ending {
  if (error instanceof UsageError) {
    tellUsage(error, context);
    return { kind: "usage" };
  }
  if (error instanceof StageError) {
    tellDiagnostics(error.cause.diagnostics, { bronteksten: error.cause.bronteksten, folder: error.folder }, context);
    return stageEnding(error);
  }
  if (error instanceof UnknownNormenkader) {
    tellLine(context.tekst.normenkader.onbekend(error.naam, error.bestaand, error.bedoeld), context);
    return { kind: "normenkader" };
  }
  tellBug(error, context);
  return { kind: "bug" };
}

const tellLine = (sentence: string, { environment, tekst }: Context): void =>
  environment.stderr.write(`${chalkFor(environment).red(tekst.fout)} ${voorTerminal(sentence)}\n`);

function tellUsage({ code, args }: UsageError, context: Context): void {
  const { environment, tekst } = context;
  // Each code goes with its own args; the class ties them, its union type loses that.
  tellLine((tekst.gebruiksfout[code] as (args: UsageArgs[keyof UsageArgs]) => string)(args), context);
  const command = environment.argv.find((argument) => Object.hasOwn(tekst.opdracht, argument));
  const second =
    command === "normenkader" || command === "export"
      ? environment.argv.find((argument) => Object.hasOwn(tekst.subopdracht, argument))
      : undefined;
  if (code === "pakket-ontbreekt") tellInstall((args as UsageArgs[typeof code]).pakket, context);
  const help = tekst.meerUitleg(["basisnormen", command, second].filter((word) => word !== undefined).join(" "));
  environment.stderr.write(`${help}\n`);
}

/** A package is only found next to basisnormen itself, so the line depends on how that was installed. */
function tellInstall(pakket: string, { environment, taal }: Context): void {
  const installeer = installeertekst(taal);
  const naam = peer(pakket);
  const regels = [
    [installeer.globaal, `npm install --global ${naam}`],
    [installeer.project, `npm install ${naam}`],
    [installeer.npx, `npx --package basisnormen --package ${naam} basisnormen …`],
  ];
  const tekst = regels.map(([wanneer, opdracht]) => `  ${opdracht}\n    (${wanneer})`).join("\n");
  environment.stderr.write(`${installeer.zo}\n${tekst}\n`);
}

/** Writes diagnostics to stderr; also used for warnings of a run that goes on. */
export function tellDiagnostics(diagnostics: readonly Diagnostic[], where: DiagnosticsPlace, { environment, tekst, taal }: Context): void {
  if (diagnostics.length === 0) return;
  const text = diagnosticsText(diagnostics, where, { taal, kleur: hasColour(environment.stderr, environment.env) });
  const errors = diagnostics.filter(({ ernst }) => ernst === "fout").length;
  const total = errors > 0 ? tekst.problemen(errors) : tekst.waarschuwingen(diagnostics.length);
  environment.stderr.write(`${text}\n\n${total}\n`);
}

/** Where the places of diagnostics are: the texts they point into, and the folder to put before their files. */
export interface DiagnosticsPlace {
  readonly bronteksten: Bronteksten;
  readonly folder: string;
}

/** Diagnostics as they stand on stderr, without a final newline. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  { bronteksten, folder }: DiagnosticsPlace,
  { taal, kleur }: Pick<RenderOpties, "taal" | "kleur">,
): string {
  return zonderCommando(formatDiagnostics(diagnostics, { taal, bronteksten, voorvoegsel: folder, highlighter: highlighter(kleur) }));
}

function tellBug(error: unknown, { environment, tekst }: Context): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const lines = [
    `${chalkFor(environment).red(tekst.fout)} ${voorTerminal(message)} (basisnormen ${VERSION})`,
    tekst.bug.sorry,
    `${tekst.bug.melden} ${ISSUES}`,
  ];
  const wantsStack = environment.env.DEBUG === "basisnormen";
  const more = wantsStack && error instanceof Error ? [(error.stack ?? "").split("\n").map(voorTerminal).join("\n  ")] : [tekst.bug.spoor];
  environment.stderr.write(`${[...lines, ...more].join("\n")}\n`);
}

const chalkFor = ({ stderr, env }: Context["environment"]): InstanceType<typeof Chalk> => chalkWith(hasColour(stderr, env));

const chalkWith = (kleur: boolean): InstanceType<typeof Chalk> => new Chalk({ level: kleur ? 1 : 0 });

function highlighter(kleur: boolean): Highlighter {
  const { red, yellow, bold, dim } = chalkWith(kleur);
  return { fout: (text) => red(text), waarschuwing: (text) => yellow(text), plaats: (text) => bold(text), gedempt: (text) => dim(text) };
}
