import { bekendeIds } from "../../audit/selectie.ts";
import { type Jarenbereik, leesJaren, maxJaren } from "../../plan/jaren.ts";
import { maakPlan } from "../../plan/plan.ts";
import { planformaten } from "../../render/plan/formaten.ts";
import { plantekst } from "../../tekst/plan.ts";
import { rapportteksten } from "../../tekst/rapportteksten.ts";
import type { Context } from "../command.ts";
import type { PlanOptions } from "../commands/plan.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { UsageError } from "../usage-error.ts";
import { checkDay } from "./day.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";
import { prepareProposals, writeProposals } from "./write-proposals.ts";

/** `basisnormen plan`: the actions, proposals and programme of an organisation. With --voorstel the description gets the proposals. */
export async function runPlan(pad: string, options: PlanOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, planformaten), options, planformaten);
  const jaren = options.jaren === undefined ? undefined : checkYears(options.jaren);
  const peildatum = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const kader = await loadNormenkader(options.normenkader);
  const gelezen = await readDescription(pad, bekendeIds(kader));
  const { systeem } = gelezen;
  const { taal, environment } = context;
  const rapport = rapportOf(systeem, kader, { peildatum, taal, today: environment.today });
  const woorden = kader.woorden[systeem.organisatie.type];
  const plan = maakPlan({ systeem, kader, rapport, woorden, teksten: rapportteksten(taal), tekst: plantekst(taal) }, jaren);
  const edit = options.voorstel ? await prepareProposals(plan, gelezen) : undefined;
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  const title = `${plan.organisatie.naam} ${plan.soort}`;
  await writeFormats({ invoer: plan, title, registry: planformaten, inputs: inputsOf(gelezen) }, output, context);
  // Last: when the plan itself cannot be written, nothing has changed.
  if (edit !== undefined) await writeProposals(edit, context);
  return { kind: "ok" };
}

function checkYears(waarde: string): Jarenbereik {
  const jaren = leesJaren(waarde);
  if (jaren === undefined) throw new UsageError("jaren-ongeldig", { waarde, hoogstens: maxJaren });
  return jaren;
}
