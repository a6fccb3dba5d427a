import { audit } from "../../src/audit/audit.ts";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { Taal } from "../../src/tekst/taal.ts";

/** The audit of the real plan in examples/, as large as reports get; with an indeling by its id. */
export async function utrecht(taal: Taal, indeling?: string): Promise<Rapport> {
  const { systeem } = await leesMap("examples/provincie-utrecht-2018");
  const gekozen = basisnormen.indelingen.find(({ id }) => id === indeling);
  return audit(systeem, basisnormen, {
    peildatum: "2018-10-30",
    peildatumBron: "beschrijving",
    taal,
    versie: "0.0.0",
    selectie: {},
    ...(gekozen && { indeling: gekozen }),
    teksten: rapportteksten(taal),
  });
}
