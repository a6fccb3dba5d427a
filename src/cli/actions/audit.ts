import { bekendeIds } from "../../audit/selectie.ts";
import { openSindsBaseline } from "../../baseline/vergelijk.ts";
import { type Domein, domeinen } from "../../beschrijving/format/begrippen.ts";
import { vindOrganisaties } from "../../io/vind-organisaties.ts";
import { openbaarRapport } from "../../openbaar/rapport.ts";
import { openbaarSysteem } from "../../openbaar/systeem.ts";
import { formaten } from "../../render/formaten.ts";
import { choose, listOf } from "../choice.ts";
import type { Context } from "../command.ts";
import type { AuditOptions } from "../commands/audit.ts";
import { type Ending, failOnChoices } from "../exit-code.ts";
import { loadIndeling, loadNormenkader } from "../normenkaders.ts";
import { UsageError } from "../usage-error.ts";
import { againstBaseline, readBaseline, tellBaseline } from "./baseline.ts";
import { checkDay } from "./day.ts";
import { checkNormen } from "./norm-ids.ts";
import { publicOf } from "./public.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";
import { repositoryFolder } from "./repository-folder.ts";
import { withTemplate } from "./template.ts";
import { tellWarnings } from "./warnings.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** `basisnormen audit`: from a description to a report, in the stages of the architecture. */
export async function runAudit(paden: readonly string[], options: AuditOptions, context: Context): Promise<Ending> {
  const [pad = ".", ...meer] = paden;
  const { leden, isEnkel } = vindOrganisaties([pad, ...meer]);
  if (!isEnkel || options.anoniem || options.shard !== undefined) {
    const { runPortfolio } = await import("./portfolio.ts");
    return runPortfolio(leden, options, context);
  }
  const output = await withTemplate(outputOf(options, formaten), options, formaten);
  const failOn = choose("--fail-on", options.failOn, failOnChoices);
  const domein = options.domein === undefined ? undefined : choose("--domein", options.domein, Object.keys(domeinen) as Domein[]);
  const openbaar = publicOf(options, context.taal);
  const asked = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const baseline = await readBaseline(options.baseline);
  const kader = await loadNormenkader(options.normenkader);
  const norm = options.norm === undefined ? undefined : checkNormen(listOf("--norm", options.norm), kader);
  const indeling = options.indeling === undefined ? undefined : await loadIndeling(options.indeling, kader);
  const gelezen = await readDescription(pad, bekendeIds(kader));
  const systeem = openbaar ? openbaarSysteem(gelezen.systeem, openbaar) : gelezen.systeem;
  const selectie = { ...(domein && { domein }), ...(norm && { norm }) };
  const { taal, environment } = context;
  const geheel = rapportOf(systeem, kader, { peildatum: asked, selectie, indeling, taal, today: environment.today });
  if (geheel.normen.length === 0) throw new UsageError("lege-selectie", { selectie: askedSelection(options) });
  // Before what is not public is left out: the subjects that are compared are among it.
  const vergeleken = baseline ? againstBaseline(geheel, baseline, context) : geheel;
  const rapport = openbaar ? openbaarRapport(vergeleken, openbaar) : vergeleken;
  await tellWarnings(gelezen, context);
  tellBaseline(vergeleken, context);
  const inputs = [...inputsOf(gelezen), ...(baseline ? [baseline.pad] : []), ...(options.sjabloon ? [options.sjabloon] : [])];
  const opties = { map: repositoryFolder(gelezen.folder, environment.env), failOn };
  await writeFormats({ invoer: rapport, title: rapport.organisatie.naam, registry: formaten, inputs, opties }, output, context);
  return { kind: "rapport", open: baseline ? openSindsBaseline(vergeleken) : rapport.samenvatting.open, failOn };
}

/** The options that chose the selection, as they were given. */
export const askedSelection = ({ norm, domein }: AuditOptions): readonly string[] => [
  ...(norm === undefined ? [] : [`--norm ${norm.join(",")}`]),
  ...(domein === undefined ? [] : [`--domein ${domein}`]),
];
