import { bekendeIds } from "../../audit/selectie.ts";
import { maakPlan } from "../../plan/plan.ts";
import { rollenformaten } from "../../render/rollen/formaten.ts";
import { maakRollen } from "../../rollen/rollen.ts";
import { plantekst } from "../../tekst/plan.ts";
import { rapportteksten } from "../../tekst/rapportteksten.ts";
import { rollentekst } from "../../tekst/rollen.ts";
import type { Context } from "../command.ts";
import type { DocumentOptions } from "../document-options.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { checkDay } from "./day.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** `basisnormen rollen`: who is responsible for what, and what is asked of each role. */
export async function runRollen(pad: string, options: DocumentOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, rollenformaten), options, rollenformaten);
  const peildatum = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const kader = await loadNormenkader(options.normenkader);
  const gelezen = await readDescription(pad, bekendeIds(kader));
  const { systeem } = gelezen;
  const { taal, environment } = context;
  const rapport = rapportOf(systeem, kader, { peildatum, taal, today: environment.today });
  const bron = { systeem, kader, rapport, woorden: kader.woorden[systeem.organisatie.type], teksten: rapportteksten(taal) };
  const plan = maakPlan({ ...bron, tekst: plantekst(taal) });
  const rollen = maakRollen({ ...bron, plan, tekst: rollentekst(taal) });
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  const title = `${rollen.organisatie.naam} ${rollen.soort}`;
  await writeFormats({ invoer: rollen, title, registry: rollenformaten, inputs: inputsOf(gelezen) }, output, context);
  return { kind: "ok" };
}
