import { audit } from "../../src/audit/audit.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import type { Jarenbereik } from "../../src/plan/jaren.ts";
import { maakPlan } from "../../src/plan/plan.ts";
import type { Plan, Planregel } from "../../src/plan/types.ts";
import { plantekst } from "../../src/tekst/plan.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { Taal } from "../../src/tekst/taal.ts";

interface Opties {
  readonly peildatum?: string;
  readonly taal?: Taal;
  readonly jaren?: Jarenbereik;
}

export const KOP = `basisnormen: 1
organisatie: { naam: Provincie Voorbeeld, type: provincie }
peildatum: 2018-10-30
bronnen:
  plan: { titel: Plan }
  anders: { titel: Ander plan }
`;

/** The plan of a province with two sources, and this. */
export const plan = (yaml: string, opties: Opties = {}): Plan =>
  planVan(laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: KOP + yaml }]).systeem, opties);

export const voorbeeldplan = async (naam: string, opties: Opties = {}): Promise<Plan> =>
  planVan((await leesMap(`examples/${naam}`)).systeem, opties);

function planVan(systeem: Integriteitssysteem, { peildatum = systeem.peildatum ?? "2018-10-30", taal = "nl", jaren }: Opties): Plan {
  const teksten = rapportteksten(taal);
  const rapport = audit(systeem, basisnormen, { peildatum, peildatumBron: "optie", taal, versie: "0.0.0", selectie: {}, teksten });
  const woorden = basisnormen.woorden[systeem.organisatie.type];
  return maakPlan({ systeem, kader: basisnormen, rapport, woorden, teksten, tekst: plantekst(taal) }, jaren);
}

/** The years of a line as a reader sees them: "X2018 ○2019". */
export const jaartekst = ({ jaren }: Planregel): string =>
  jaren.map(({ jaar, soort, keren = 1 }) => `${soort === "genoemd" ? "X" : "○"}${keren > 1 ? keren : ""}${jaar}`).join(" ");
