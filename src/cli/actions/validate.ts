import { bekendeIds } from "../../audit/selectie.ts";
import type { Beschrijving } from "../../beschrijving/laad.ts";
import { diagnosticTekst } from "../../diagnostic/format-diagnostic.ts";
import { sortDiagnostics } from "../../diagnostic/sort-diagnostics.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { vindOrganisaties } from "../../io/vind-organisaties.ts";
import { voorJson } from "../../render/escape.ts";
import type { Taal } from "../../tekst/taal.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import { plainFormats, type ValidateOptions } from "../commands/validate.ts";
import type { Ending } from "../exit-code.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { StageError, stageEnding } from "../stage.ts";
import type { ReadDescription } from "./read-description.ts";
import { readWhole } from "./read-whole.ts";
import { tellWarnings } from "./warnings.ts";

/** `basisnormen validate`: only loads and checks descriptions, and says so. */
export async function runValidate(paden: readonly string[], options: ValidateOptions, context: Context): Promise<Ending> {
  const format = choose("--format", options.format, plainFormats);
  const ids = bekendeIds(await loadNormenkader(options.normenkader));
  const [pad = ".", ...meer] = paden;
  const { leden, isEnkel } = vindOrganisaties([pad, ...meer]);
  if (!isEnkel) {
    const { validateMany } = await import("./validate-many.ts");
    return validateMany(leden, { format, ids }, context);
  }
  if (format === "json") return validateAsJson(pad, ids, context);
  const gelezen = await readWhole(pad, ids, context.environment);
  await tellWarnings(gelezen, context);
  context.environment.stdout.write(`${inOrder(gelezen, context)}\n`);
  return { kind: "ok" };
}

/** The same for programs. What is wrong goes to stderr here too: stdout stays empty when a command fails. */
async function validateAsJson(pad: string, ids: ReadonlySet<string>, { environment, taal }: Context): Promise<Ending> {
  try {
    environment.stdout.write(asJson(validAsJson(await readWhole(pad, ids, environment), taal)));
    return { kind: "ok" };
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    environment.stderr.write(asJson(invalidAsJson(error, taal)));
    return stageEnding(error);
  }
}

/** How much there is of a description that is in order, in a sentence. */
export const inOrder = (gelezen: ReadDescription, { tekst }: Context): string =>
  tekst.validate.inOrde(gelezen.bronteksten.size, aantalFeiten(gelezen));

export const validAsJson = (gelezen: ReadDescription, taal: Taal): object => ({
  geldig: true,
  bestanden: gelezen.bronteksten.size,
  feiten: aantalFeiten(gelezen),
  waarschuwingen: inWords(gelezen.waarschuwingen, taal),
});

export const invalidAsJson = ({ cause }: StageError, taal: Taal): object => ({ geldig: false, fouten: inWords(cause.diagnostics, taal) });

export const asJson = (value: unknown): string => `${voorJson(JSON.stringify(value, null, 2))}\n`;

const inWords = (diagnostics: readonly Diagnostic[], taal: Taal): readonly object[] =>
  sortDiagnostics(diagnostics).map((een) => ({
    code: een.code,
    ernst: een.ernst,
    ...diagnosticTekst(een, taal),
    plaats: een.plaats,
    ...(een.ook && { ook: een.ook }),
  }));

const aantalFeiten = ({ systeem }: Beschrijving): number => Object.values(systeem.feiten).reduce((som, feiten) => som + feiten.length, 0);
