import { bekendeIds } from "../../audit/selectie.ts";
import { leesVoortgang } from "../../io/lees-voortgang.ts";
import { voortgangformaten } from "../../render/voortgang/formaten.ts";
import { rapportteksten } from "../../tekst/rapportteksten.ts";
import { voortgangtekst } from "../../tekst/voortgang.ts";
import { maakVoortgang } from "../../voortgang/voortgang.ts";
import { type Vroeger, vroegerUitBeschrijving, vroegerUitVoortgang } from "../../voortgang/vroeger.ts";
import type { Context } from "../command.ts";
import type { VoortgangOptions } from "../commands/voortgang.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics, tellFailure } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { inStage } from "../stage.ts";
import { UsageError } from "../usage-error.ts";
import { checkDay } from "./day.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { type ReadDescription, readDescription } from "./read-description.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** `basisnormen voortgang`: how far the actions are, and with --sinds what changed. */
export async function runVoortgang(pad: string, options: VoortgangOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, voortgangformaten), options, voortgangformaten);
  const asked = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  if (options.sinds === "") throw new UsageError("lege-waarde", { optie: "--sinds" });
  const kader = await loadNormenkader(options.normenkader);
  const { gelezen, earlier } = await readBoth(pad, options.sinds, { ids: bekendeIds(kader), context });
  const { systeem } = gelezen;
  const { taal, environment } = context;
  const teksten = rapportteksten(taal);
  const rapport = rapportOf(systeem, kader, { peildatum: asked, taal, today: environment.today });
  const woorden = kader.woorden[systeem.organisatie.type];
  const voortgang = maakVoortgang({ systeem, rapport, woorden, teksten, tekst: voortgangtekst(taal) }, earlier?.vroeger(rapport.peildatum));
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  const title = `${voortgang.organisatie.naam} ${voortgang.soort}`;
  const inputs = [...inputsOf(gelezen), ...(earlier?.inputs ?? [])];
  await writeFormats({ invoer: voortgang, title, registry: voortgangformaten, inputs }, output, context);
  return { kind: "ok" };
}

/** What to compare with; an earlier description without a day of its own is read on the day of the new one. */
interface Earlier {
  readonly vroeger: (peildatum: string) => Vroeger;
  /** The files it was read from. */
  readonly inputs: readonly string[];
}

interface Reading {
  readonly ids: ReadonlySet<string>;
  readonly context: Context;
}

interface Both {
  readonly gelezen: ReadDescription;
  readonly earlier?: Earlier;
}

/** Reads the one after the other; when neither can be used, both are told. */
async function readBoth(pad: string, sinds: string | undefined, { ids, context }: Reading): Promise<Both> {
  const gelezen = await readDescription(pad, ids).catch((error: unknown) => ({ error }));
  if (!("error" in gelezen)) return { gelezen, ...(sinds !== undefined && { earlier: await readEarlier(sinds, { ids, context }) }) };
  if (sinds !== undefined) await readEarlier(sinds, { ids, context }).catch((error: unknown) => tellFailure(error, context));
  throw gelezen.error;
}

async function readEarlier(pad: string, { ids, context }: Reading): Promise<Earlier> {
  if (/\.json$/i.test(pad)) {
    const vroeger = vroegerUitVoortgang(await inStage("rapport", "", () => leesVoortgang(pad)));
    return { vroeger: () => vroeger, inputs: [pad] };
  }
  const gelezen = await readDescription(pad, ids);
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  return { vroeger: (peildatum) => vroegerUitBeschrijving(gelezen.systeem, peildatum), inputs: inputsOf(gelezen) };
}
