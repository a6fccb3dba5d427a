import { bekendeIds } from "../../audit/selectie.ts";
import { type Organisatietype, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import { voorJson } from "../../render/escape.ts";
import { renderUitleg } from "../../render/uitleg.ts";
import { renderWaarom } from "../../render/waarom.ts";
import { maakUitleg } from "../../uitleg/uitleg.ts";
import { maakWaarom } from "../../uitleg/waarom.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { ExplainOptions } from "../commands/explain.ts";
import { plainFormats } from "../commands/validate.ts";
import type { Ending } from "../exit-code.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { hasColour, widthOf } from "../terminal.ts";
import { checkDay } from "./day.ts";
import { checkNormen } from "./norm-ids.ts";
import { peildatumOf } from "./peildatum.ts";
import { readDescription } from "./read-description.ts";

/** `basisnormen explain`: a norm or eis in words; with a description, why it came out as it did. */
export async function runExplain(
  { waarde, pad }: { readonly waarde: string; readonly pad: string | undefined },
  options: ExplainOptions,
  context: Context,
): Promise<Ending> {
  const { environment, taal } = context;
  const format = choose("--format", options.format, plainFormats);
  const type = choose("--type", options.type, Object.keys(organisatietypen) as Organisatietype[]);
  const peildatum = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const kader = await loadNormenkader(options.normenkader);
  const [id = waarde] = checkNormen([waarde], kader);
  const { stdout, env } = environment;
  const opties = { kleur: hasColour(stdout, env), breedte: widthOf(stdout), taal };
  const json = (gegevens: unknown): string => `${voorJson(JSON.stringify(gegevens, null, 2))}\n`;
  if (pad === undefined) {
    const uitleg = maakUitleg(kader, { id, type, peildatum, taal });
    stdout.write(format === "json" ? json(uitleg) : renderUitleg(uitleg, opties));
    return { kind: "ok" };
  }
  const { systeem } = await readDescription(pad, bekendeIds(kader));
  const waarom = maakWaarom(id, { systeem, kader, peildatum: peildatumOf(peildatum, systeem.peildatum, context).peildatum, taal });
  stdout.write(format === "json" ? json(waarom) : renderWaarom(waarom, opties));
  return { kind: "ok" };
}
