import { maakAgenda } from "../../agenda/agenda.ts";
import { maanden } from "../../agenda/venster.ts";
import { bekendeIds } from "../../audit/selectie.ts";
import { agendaformaten } from "../../render/agenda/formaten.ts";
import { agendatekst } from "../../tekst/agenda.ts";
import { rapportteksten } from "../../tekst/rapportteksten.ts";
import type { Context } from "../command.ts";
import type { AgendaOptions } from "../commands/agenda.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { UsageError } from "../usage-error.ts";
import { checkDay } from "./day.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** `basisnormen agenda`: what must happen in the next months, from today; ends otherwise when something is overdue. */
export async function runAgenda(pad: string, options: AgendaOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, agendaformaten), options, agendaformaten);
  const aantal = options.maanden === undefined ? maanden.standaard : checkMonths(options.maanden);
  // The description's own day would stand still, and an agenda must move with the clock.
  const peildatum = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const kader = await loadNormenkader(options.normenkader);
  const gelezen = await readDescription(pad, bekendeIds(kader));
  const { systeem } = gelezen;
  const { taal, environment } = context;
  const rapport = rapportOf(systeem, kader, { peildatum, taal, today: environment.today, now: true });
  const woorden = kader.woorden[systeem.organisatie.type];
  const agenda = maakAgenda({ systeem, kader, rapport, woorden, teksten: rapportteksten(taal), tekst: agendatekst(taal) }, aantal);
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  const title = `${agenda.organisatie.naam} ${agenda.soort}`;
  await writeFormats({ invoer: agenda, title, registry: agendaformaten, inputs: inputsOf(gelezen) }, output, context);
  return { kind: "agenda", overdue: agenda.samenvatting.telt };
}

function checkMonths(waarde: string): number {
  const { minstens, hoogstens } = maanden;
  const aantal = /^\d{1,3}$/.test(waarde) ? Number(waarde) : 0;
  if (aantal < minstens || aantal > hoogstens) throw new UsageError("maanden-ongeldig", { waarde, minstens, hoogstens });
  return aantal;
}
