import { audit } from "../../src/audit/audit.ts";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import type { Selectie } from "../../src/audit/selectie.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import type { Normenkader } from "../../src/normenkader/types.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { Eisverschil, Vergelijking } from "../../src/vergelijking/types.ts";

interface Opties {
  readonly peildatum?: string;
  readonly kader?: Normenkader;
  readonly selectie?: Selectie;
  readonly taal?: "nl" | "en";
  readonly organisatie?: string;
}

const PEILDATUM = "2018-10-30";

/** The rapport of a description: a province with one source, and this. */
export function rapport(yaml: string, opties: Opties = {}): Rapport {
  const { organisatie = "naam: Provincie Voorbeeld, type: provincie" } = opties;
  const kop = `basisnormen: 1\norganisatie: { ${organisatie} }\nbronnen:\n  plan: { titel: Plan }\n`;
  const { systeem } = laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: kop + yaml }]);
  return toets(systeem, opties);
}

/** The rapport of one of the examples, on its own day or another. */
export async function voorbeeldrapport(naam: string, peildatum?: string): Promise<Rapport> {
  const { systeem } = await leesMap(`examples/${naam}`);
  return toets(systeem, { peildatum: peildatum ?? systeem.peildatum ?? PEILDATUM });
}

function toets(
  systeem: Parameters<typeof audit>[0],
  { peildatum = PEILDATUM, kader = basisnormen, selectie = {}, taal = "nl" }: Opties,
): Rapport {
  return audit(systeem, kader, { peildatum, peildatumBron: "optie", taal, versie: "0.0.0", selectie, teksten: rapportteksten(taal) });
}

/** The difference in one eis; it must be in the comparison. */
export function verschil({ eisen }: Vergelijking, id: string): Eisverschil {
  const gevonden = eisen.find((eis) => eis.id === id);
  if (gevonden === undefined) throw new Error(`${id} is not in the comparison`);
  return gevonden;
}
