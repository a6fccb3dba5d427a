import type { Normenkader } from "../../normenkader/types.ts";
import { anonimiseer } from "../../portfolio/anoniem.ts";
import { type Shard, vanShard } from "../../portfolio/deel.ts";
import { maakPortfolio, type Verzameling } from "../../portfolio/portfolio.ts";
import type { Onleesbaar, Organisatieresultaat, Portfolio } from "../../portfolio/portfolio-types.ts";
import { type Eisteller, eisteller, maatlat } from "../../portfolio/telling.ts";
import { portfoliotekst } from "../../tekst/portfolio.ts";
import type { Context } from "../command.ts";
import { hasColour } from "../terminal.ts";
import { VERSION } from "../version.ts";
import type { Judging, Member } from "./judge-member.ts";
import { judgeMembers } from "./judge-members.ts";
import { progressOn } from "./progress.ts";

/** What was asked about all members together. */
export interface PortfolioRequest {
  readonly members: readonly Member[];
  readonly kader: Normenkader;
  readonly selectie: Portfolio["selectie"];
  readonly peildatum: string | undefined;
  readonly anoniem: boolean;
  readonly shard: Shard | undefined;
}

/** Judges all members of a portfolio. What is wrong with one is told on stderr and does not stop the others. */
export async function auditPortfolio(request: PortfolioRequest, context: Context): Promise<Portfolio> {
  const { kader, selectie, peildatum, anoniem, shard } = request;
  const { environment, taal } = context;
  const judging: Judging = {
    kader,
    selectie,
    ...(peildatum !== undefined && { peildatum }),
    today: environment.today(),
    taal,
    kleur: hasColour(environment.stderr, environment.env),
  };
  const members = shard === undefined ? request.members : vanShard(request.members, shard);
  const lat = maatlat(kader, selectie);
  const gevonden = await collect(members, { judging, teller: eisteller(lat), anoniem }, context);
  const { id, versie, titel, uitbreiding } = kader;
  const portfolio = maakPortfolio(
    {
      versie: "1.0",
      hulpmiddel: { naam: "basisnormen", versie: VERSION },
      taal,
      normenkader: { id, versie, titel, ...(uitbreiding && { uitbreiding }) },
      selectie,
      ...(peildatum !== undefined && { peildatum }),
      ...(shard && shard.van > 1 && { deel: { nummers: [shard.nummer], van: shard.van } }),
    },
    lat,
    gevonden,
  );
  return anoniem ? anonimiseer(portfolio) : portfolio;
}

interface Collecting {
  readonly judging: Judging;
  readonly teller: Eisteller;
  readonly anoniem: boolean;
}

/** Everything members have to say is told at once, in their order; of what they are only the small result is kept. */
async function collect(members: readonly Member[], { judging, teller, anoniem }: Collecting, context: Context): Promise<Verzameling> {
  const { stderr } = context.environment;
  const progress = progressOn(context, members.length);
  const organisaties: Organisatieresultaat[] = [];
  const onleesbaar: Onleesbaar[] = [];
  let waarschuwingen = 0;
  for await (const judged of judgeMembers(members, judging, context)) {
    progress.step();
    if (judged.kind === "getoetst") {
      organisaties.push(judged.bijdrage.resultaat);
      teller.tel(judged.bijdrage.eisen);
      waarschuwingen += judged.waarschuwingen;
    } else onleesbaar.push({ map: judged.map, fouten: judged.fouten });
    if (judged.melding === undefined || anoniem) continue;
    progress.clear();
    stderr.write(`${judged.melding}\n\n`);
  }
  progress.clear();
  const lines = totals(onleesbaar, waarschuwingen, anoniem, context);
  if (lines.length > 0) stderr.write(`${lines.join("\n")}\n`);
  return { organisaties, onleesbaar, eisen: teller.uitslag() };
}

/** Where names may not be told, paths and lines may not either: they are in the messages of `validate`. */
function totals(onleesbaar: readonly Onleesbaar[], waarschuwingen: number, anoniem: boolean, { taal, tekst }: Context): readonly string[] {
  const { problemen, anoniemProblemen } = portfoliotekst(taal);
  const fouten = onleesbaar.reduce((som, een) => som + een.fouten, 0);
  const tell = anoniem ? anoniemProblemen : problemen;
  return [
    ...(waarschuwingen > 0 ? [tekst.waarschuwingen(waarschuwingen)] : []),
    ...(onleesbaar.length > 0 ? [tell(fouten, onleesbaar.length)] : []),
  ];
}
