import { bekendeIds } from "../../audit/selectie.ts";
import { eersteJaar, laatsteJaar } from "../../beschrijving/format/patronen.ts";
import { maakJaarverslag } from "../../jaarverslag/jaarverslag.ts";
import { openbaarRapport } from "../../openbaar/rapport.ts";
import { openbaarMetCijfers } from "../../openbaar/systeem.ts";
import { jaarverslagformaten } from "../../render/jaarverslag/formaten.ts";
import { jaarverslagtekst } from "../../tekst/jaarverslag.ts";
import { rapportteksten } from "../../tekst/rapportteksten.ts";
import { vergelijk } from "../../vergelijking/vergelijk.ts";
import type { Context } from "../command.ts";
import type { JaarverslagOptions } from "../commands/jaarverslag.ts";
import type { Ending } from "../exit-code.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { UsageError } from "../usage-error.ts";
import { checkDay } from "./day.ts";
import { publicOf } from "./public.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";
import { readSide } from "./read-side.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** `basisnormen jaarverslag`: the yearly report of an organisation, with --openbaar the version for the public. */
export async function runJaarverslag(pad: string, options: JaarverslagOptions, context: Context): Promise<Ending> {
  const { taal, environment } = context;
  const output = await withTemplate(outputOf(options, jaarverslagformaten), options, jaarverslagformaten);
  const jaar = options.jaar === undefined ? undefined : checkYear(options.jaar);
  const openbaar = publicOf(options, taal);
  const asked = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  if (options.vorig === "") throw new UsageError("lege-waarde", { optie: "--vorig" });
  const kader = await loadNormenkader(options.normenkader);
  const gelezen = await readDescription(pad, bekendeIds(kader));
  const earlier = options.vorig === undefined ? undefined : await readSide(options.vorig, { normenkader: options.normenkader }, context);
  const systeem = openbaar ? openbaarMetCijfers(gelezen.systeem, openbaar) : gelezen.systeem;
  const rapport = rapportOf(systeem, kader, { peildatum: asked, taal, today: environment.today });
  const invoer = maakJaarverslag(
    {
      systeem,
      rapport: openbaar ? openbaarRapport(rapport, openbaar) : rapport,
      ...(earlier && { vergelijking: vergelijk(earlier.rapport, rapport) }),
      woorden: kader.woorden[systeem.organisatie.type],
      teksten: rapportteksten(taal),
      tekst: jaarverslagtekst(taal),
      ...(openbaar && {
        openbaar: { ...openbaar, zonderNummer: openbaar.tekst.zonderNummer, grenzen: openbaar.tekst.grenzen(openbaar.drempel) },
      }),
    },
    jaar,
  );
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  const inputs = [...inputsOf(gelezen), ...(earlier?.inputs ?? [])];
  await writeFormats(
    { invoer, title: `${invoer.organisatie.naam} ${invoer.soort}`, registry: jaarverslagformaten, inputs },
    output,
    context,
  );
  return { kind: "ok" };
}

function checkYear(waarde: string): number {
  const jaar = /^[0-9]{4}$/.test(waarde) ? Number(waarde) : 0;
  if (jaar < eersteJaar || jaar > laatsteJaar) throw new UsageError("jaar-ongeldig", { waarde });
  return jaar;
}
