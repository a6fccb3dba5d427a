import { isAbsolute, relative } from "node:path";
import { type Domein, domeinen } from "../../beschrijving/format/begrippen.ts";
import { leesShard, type Shard } from "../../portfolio/deel.ts";
import type { Portfolio } from "../../portfolio/portfolio-types.ts";
import { maatlat } from "../../portfolio/telling.ts";
import { portfolioformaten } from "../../render/portfolioformaten.ts";
import { portfoliotekst } from "../../tekst/portfolio.ts";
import { choose, listOf } from "../choice.ts";
import type { Context } from "../command.ts";
import type { AuditOptions } from "../commands/audit.ts";
import { type Ending, failOnChoices } from "../exit-code.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { UsageError } from "../usage-error.ts";
import { askedSelection } from "./audit.ts";
import { auditPortfolio } from "./audit-portfolio.ts";
import { checkDay } from "./day.ts";
import type { Member } from "./judge-member.ts";
import { checkNormen } from "./norm-ids.ts";
import { withTemplate } from "./template.ts";
import { outputOf, writeFormats } from "./write-formats.ts";

/** Options of `audit` that have no meaning for many organisations at once. */
const singleOnly = { indeling: "--indeling", openbaar: "--openbaar", drempel: "--drempel", baseline: "--baseline" } as const;

/** `basisnormen audit` of several organisations. */
export async function runPortfolio(members: readonly Member[], options: AuditOptions, context: Context): Promise<Ending> {
  const refused = (Object.keys(singleOnly) as (keyof typeof singleOnly)[]).find((name) => options[name] !== undefined);
  if (refused !== undefined) throw new UsageError("niet-bij-portfolio", { optie: singleOnly[refused] });
  const output = await withTemplate(outputOf(options, portfolioformaten), options, portfolioformaten);
  const failOn = choose("--fail-on", options.failOn, failOnChoices);
  const domein = options.domein === undefined ? undefined : choose("--domein", options.domein, Object.keys(domeinen) as Domein[]);
  const peildatum = options.peildatum === undefined ? undefined : checkDay("--peildatum", options.peildatum);
  const shard = options.shard === undefined ? undefined : checkShard(options.shard);
  const kader = await loadNormenkader(options.normenkader);
  const norm = options.norm === undefined ? undefined : checkNormen(listOf("--norm", options.norm), kader);
  const selectie = { ...(domein && { domein }), ...(norm && { norm }) };
  if (maatlat(kader, selectie).normen.length === 0) throw new UsageError("lege-selectie", { selectie: askedSelection(options) });
  const portfolio = await auditPortfolio({ members, kader, selectie, peildatum, shard, anoniem: options.anoniem === true }, context);
  const inputs = inputsAmong(options.output, members);
  await writeFormats({ invoer: portfolio, title: fileTitle(portfolio), registry: portfolioformaten, inputs }, output, context);
  const { samenvatting, onleesbaar } = portfolio;
  return { kind: "portfolio", open: samenvatting.open, failOn, incomplete: onleesbaar.length > 0 };
}

/** The output, where it would replace a file of a description: which files all of them have is not kept. */
function inputsAmong(output: string | undefined, members: readonly Member[]): readonly string[] {
  if (output === undefined || !/\.ya?ml$/i.test(output)) return [];
  const isIn = ({ pad }: Member): boolean => {
    const way = relative(pad, output);
    return !way.startsWith("..") && !isAbsolute(way);
  };
  return members.some(isIn) ? [output] : [];
}

/** What the files are called after: parts made side by side must not replace one another. */
export function fileTitle({ taal, deel }: Portfolio): string {
  const { bestandsnaam, deel: naam } = portfoliotekst(taal);
  return deel === undefined ? bestandsnaam : `${bestandsnaam} ${naam(deel.nummers, deel.van)}`;
}

function checkShard(waarde: string): Shard {
  const shard = leesShard(waarde);
  if (shard === undefined) throw new UsageError("shard-ongeldig", { waarde });
  return shard;
}
