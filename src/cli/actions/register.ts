import { bekendeIds } from "../../audit/selectie.ts";
import { openbaarRapport } from "../../openbaar/rapport.ts";
import { openbaarSysteem } from "../../openbaar/systeem.ts";
import { maakRegisters } from "../../register/registers.ts";
import { registerformaten } from "../../render/register/formaten.ts";
import { registertekst } from "../../tekst/register.ts";
import type { Context } from "../command.ts";
import type { RegisterOptions } from "../commands/register.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { checkDay } from "./day.ts";
import { publicOf } from "./public.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";
import { readRegisters } from "./read-registers.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** `basisnormen register`: tables to publish, and how recent and complete the registers are. */
export async function runRegister(pad: string, options: RegisterOptions, context: Context): Promise<Ending> {
  const output = await withTemplate(outputOf(options, registerformaten), options, registerformaten);
  const { taal, environment } = context;
  const openbaar = publicOf(options, taal);
  const asked = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const kader = await loadNormenkader(options.normenkader);
  const gelezen = await readDescription(pad, bekendeIds(kader));
  const systeem = openbaar ? openbaarSysteem(gelezen.systeem, openbaar) : gelezen.systeem;
  const geheel = rapportOf(systeem, kader, { peildatum: asked, taal, today: environment.today });
  const rapport = openbaar ? openbaarRapport(geheel, openbaar) : geheel;
  const { inhoud, waarschuwingen, bronteksten, bestanden } = await readRegisters(gelezen, rapport.peildatum);
  const registers = maakRegisters({ systeem, rapport, inhoud, tekst: registertekst(taal) });
  tellDiagnostics([...gelezen.waarschuwingen, ...waarschuwingen], { bronteksten, folder: gelezen.folder }, context);
  const title = `${registers.organisatie.naam} ${registers.soort}`;
  const inputs = [...inputsOf(gelezen), ...bestanden];
  await writeFormats({ invoer: registers, title, registry: registerformaten, inputs }, output, context);
  return { kind: "ok" };
}
