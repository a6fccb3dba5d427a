import { audit } from "../../src/audit/audit.ts";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

/** The rapport of one of our examples, on a day. */
export async function rapportVan(naam: string, peildatum = "2018-10-30"): Promise<Rapport> {
  const { systeem } = await leesMap(`examples/${naam}`);
  const opties = { peildatum, peildatumBron: "optie", taal: "nl", versie: "0.0.0", selectie: {}, teksten: rapportteksten("nl") } as const;
  return audit(systeem, basisnormen, opties);
}
