import { bekendeIds } from "../../audit/selectie.ts";
import type { Beschrijving } from "../../beschrijving/laad.ts";
import { diagnosticTekst } from "../../diagnostic/format-diagnostic.ts";
import { sortDiagnostics } from "../../diagnostic/sort-diagnostics.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { voorJson } from "../../render/escape.ts";
import type { Taal } from "../../tekst/taal.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import { plainFormats, type ValidateOptions } from "../commands/validate.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { StageError, stageEnding } from "../stage.ts";
import { readDescription } from "./read-description.ts";

/** `basisnormen validate`: only loads and checks the description, and says so. */
export async function runValidate(pad: string | undefined, options: ValidateOptions, context: Context): Promise<Ending> {
  const format = choose("--format", options.format, plainFormats);
  const kader = await loadNormenkader(options.normenkader);
  if (format === "json") return validateAsJson(pad ?? ".", bekendeIds(kader), context);
  const gelezen = await readDescription(pad ?? ".", bekendeIds(kader));
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  context.environment.stdout.write(`${context.tekst.validate.inOrde(gelezen.bronteksten.size, aantalFeiten(gelezen))}\n`);
  return { kind: "ok" };
}

/** The same for programs. What is wrong goes to stderr here too: stdout stays empty when a command fails. */
async function validateAsJson(pad: string, ids: ReadonlySet<string>, { environment, taal }: Context): Promise<Ending> {
  try {
    const gelezen = await readDescription(pad, ids);
    const { bronteksten, waarschuwingen } = gelezen;
    const result = {
      geldig: true,
      bestanden: bronteksten.size,
      feiten: aantalFeiten(gelezen),
      waarschuwingen: inWords(waarschuwingen, taal),
    };
    environment.stdout.write(asJson(result));
    return { kind: "ok" };
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    environment.stderr.write(asJson({ geldig: false, fouten: inWords(error.cause.diagnostics, taal) }));
    return stageEnding(error);
  }
}

const asJson = (value: unknown): string => `${voorJson(JSON.stringify(value, null, 2))}\n`;

const inWords = (diagnostics: readonly Diagnostic[], taal: Taal): readonly object[] =>
  sortDiagnostics(diagnostics).map((een) => ({
    code: een.code,
    ernst: een.ernst,
    ...diagnosticTekst(een, taal),
    plaats: een.plaats,
    ...(een.ook && { ook: een.ook }),
  }));

const aantalFeiten = ({ systeem }: Beschrijving): number => Object.values(systeem.feiten).reduce((som, feiten) => som + feiten.length, 0);
