import { join } from "node:path";
import { bekendeIds } from "../../audit/selectie.ts";
import { assessmentResults } from "../../oscal/assessment-results.ts";
import { bestanden, kanMoment, NAAMRUIMTE } from "../../oscal/blad.ts";
import { catalog } from "../../oscal/catalog.ts";
import { planOfAction } from "../../oscal/plan-of-action.ts";
import { voorJson, voorTerminal } from "../../render/escape.ts";
import { oscaltekst } from "../../tekst/oscal.ts";
import type { Context } from "../command.ts";
import type { ExportOscalOptions } from "../commands/export.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { UsageError } from "../usage-error.ts";
import { checkDay } from "./day.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";
import { writeFiles } from "./write-files.ts";

/** `basisnormen export oscal`: catalog, assessment results and plan of action in a folder. It judges nothing by its exit code. */
export async function runExportOscal(pad: string | undefined, options: ExportOscalOptions, context: Context): Promise<Ending> {
  const { taal, environment } = context;
  const { output: folder, force = false } = options;
  if (folder === undefined) throw new UsageError("output-nodig", { formaten: ["oscal"] });
  if (folder === "") throw new UsageError("lege-waarde", { optie: "--output" });
  const asked = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const kader = await loadNormenkader(options.normenkader);
  const gelezen = await readDescription(pad ?? ".", bekendeIds(kader));
  const rapport = rapportOf(gelezen.systeem, kader, { peildatum: asked, taal, today: environment.today });
  const { peildatum, organisatie } = rapport;
  if (!kanMoment(peildatum)) throw new UsageError("dag-voor-1900", { waarde: peildatum });
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  const plan = planOfAction(rapport, taal);
  const documents = {
    [bestanden.catalog]: catalog(kader, { type: organisatie.type, peildatum, taal }),
    [bestanden.results]: assessmentResults(rapport, taal),
    ...(plan && { [bestanden.plan]: plan }),
  };
  const files = Object.entries(documents).map(([naam, document]) => ({
    path: join(folder, naam),
    content: `${voorJson(JSON.stringify(document, null, 2))}\n`,
    mark: NAAMRUIMTE,
  }));
  await writeFiles(files, { folder, force, inputs: inputsOf(gelezen) }, context);
  if (plan === undefined) environment.stderr.write(`${voorTerminal(oscaltekst(taal).geenGaten)}\n`);
  return { kind: "ok" };
}
