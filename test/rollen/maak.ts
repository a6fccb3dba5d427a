import { audit } from "../../src/audit/audit.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { maakPlan } from "../../src/plan/plan.ts";
import { maakRollen } from "../../src/rollen/rollen.ts";
import type { Functie, Rolbeeld, Rollen, Taak, Taaksoort } from "../../src/rollen/types.ts";
import { plantekst } from "../../src/tekst/plan.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { rollentekst } from "../../src/tekst/rollen.ts";
import type { Taal } from "../../src/tekst/taal.ts";

interface Opties {
  readonly peildatum?: string;
  readonly taal?: Taal;
  readonly type?: string;
}

const kop = (type: string): string => `basisnormen: 1
organisatie: { naam: Voorbeeld, type: ${type} }
peildatum: 2024-06-15
bronnen:
  plan: { titel: Plan }
  anders: { titel: Ander plan }
`;

/** The roles of a gemeente with two sources, on 15 June 2024, and this. */
export const rollen = (yaml: string, { type = "gemeente", ...opties }: Opties = {}): Rollen =>
  rollenVan(laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: kop(type) + yaml }]).systeem, opties);

export const voorbeeldrollen = async (naam: string, opties: Opties = {}): Promise<Rollen> =>
  rollenVan((await leesMap(`examples/${naam}`)).systeem, opties);

function rollenVan(systeem: Integriteitssysteem, { peildatum = systeem.peildatum ?? "2024-06-15", taal = "nl" }: Opties): Rollen {
  const teksten = rapportteksten(taal);
  const kader = basisnormen;
  const rapport = audit(systeem, kader, { peildatum, peildatumBron: "optie", taal, versie: "0.0.0", selectie: {}, teksten });
  const woorden = kader.woorden[systeem.organisatie.type];
  const plan = maakPlan({ systeem, kader, rapport, woorden, teksten, tekst: plantekst(taal) });
  return maakRollen({ systeem, kader, rapport, plan, woorden, teksten, tekst: rollentekst(taal) });
}

export const rol = (uit: Rollen, sleutel: string): Rolbeeld | undefined => uit.rollen.find((een) => een.sleutel === sleutel);
export const functie = (uit: Rollen, id: string): Functie | undefined => uit.functies.find((een) => een.id === id);

/** The tasks of one kind that are still asked of a role. */
export const open = (uit: Rollen, sleutel: string, soort: Taaksoort): readonly Taak[] =>
  rol(uit, sleutel)?.taken.filter((taak) => taak.soort === soort && taak.stand !== "klaar") ?? [];
