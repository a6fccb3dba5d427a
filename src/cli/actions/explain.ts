import { type Organisatietype, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import { voorJson } from "../../render/escape.ts";
import { renderUitleg } from "../../render/uitleg.ts";
import { maakUitleg } from "../../uitleg/uitleg.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { ExplainOptions } from "../commands/explain.ts";
import { plainFormats } from "../commands/validate.ts";
import type { Ending } from "../exit-code.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { hasColour, widthOf } from "../terminal.ts";
import { checkDay } from "./day.ts";
import { checkNormen } from "./norm-ids.ts";

/** `basisnormen explain`: a norm or eis in words, without a description. */
export async function runExplain(waarde: string, options: ExplainOptions, { environment, taal }: Context): Promise<Ending> {
  const format = choose("--format", options.format, plainFormats);
  const type = choose("--type", options.type, Object.keys(organisatietypen) as Organisatietype[]);
  const peildatum = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const kader = await loadNormenkader(options.normenkader);
  const [id = waarde] = checkNormen([waarde], kader);
  const uitleg = maakUitleg(kader, { id, type, peildatum, taal });
  const { stdout, env } = environment;
  const text =
    format === "json"
      ? `${voorJson(JSON.stringify(uitleg, null, 2))}\n`
      : renderUitleg(uitleg, { kleur: hasColour(stdout, env), breedte: widthOf(stdout), taal });
  stdout.write(text);
  return { kind: "ok" };
}
