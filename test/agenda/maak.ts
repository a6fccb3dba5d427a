import { maakAgenda } from "../../src/agenda/agenda.ts";
import type { Agenda, Agendapunt } from "../../src/agenda/types.ts";
import { audit } from "../../src/audit/audit.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import type { Normenkader } from "../../src/normenkader/types.ts";
import { agendatekst } from "../../src/tekst/agenda.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { Taal } from "../../src/tekst/taal.ts";
import { normenkader } from "../audit/opbouw.ts";

interface Opties {
  readonly peildatum?: string;
  readonly maanden?: number;
  readonly taal?: Taal;
  readonly kader?: Normenkader;
}

export const PEILDATUM = "2025-06-15";

const KOP = `basisnormen: 1
organisatie: { naam: Provincie Voorbeeld, type: provincie }
bronnen:
  plan: { titel: Plan }
  anders: { titel: Ander plan }
`;

/** Norms that ask nothing, so that only the moments of the description are there. */
export const GEEN_NORMEN = normenkader([]);

export const systeemVan = (yaml: string): Integriteitssysteem =>
  laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: KOP + yaml }]).systeem;

/** The agenda of a province with two sources, and this; without norms, unless they are asked for. */
export const agenda = (yaml: string, opties: Opties = {}): Agenda => agendaVan(systeemVan(yaml), { kader: GEEN_NORMEN, ...opties });

export const voorbeeldagenda = async (naam: string, opties: Opties = {}): Promise<Agenda> =>
  agendaVan((await leesMap(`examples/${naam}`)).systeem, opties);

export function agendaVan(
  systeem: Integriteitssysteem,
  { peildatum = PEILDATUM, maanden = 12, taal = "nl", kader = basisnormen }: Opties = {},
): Agenda {
  const teksten = rapportteksten(taal);
  const rapport = audit(systeem, kader, { peildatum, peildatumBron: "optie", taal, versie: "0.0.0", selectie: {}, teksten });
  const woorden = kader.woorden[systeem.organisatie.type];
  return maakAgenda({ systeem, kader, rapport, woorden, teksten, tekst: agendatekst(taal) }, maanden);
}

/** In which lists a moment stands, with its days: "komend actie 1 2025-09-01/2025-09-30". */
export const kort = (uit: Agenda): readonly string[] => [
  ...(["voorbij", "misschien", "komend"] as const).flatMap((lijst) => uit[lijst].map((punt) => `${lijst} ${punt.sleutel} ${dagen(punt)}`)),
  ...uit.zonder_dag.map(({ sleutel, reden }) => `zonder ${sleutel} ${reden}`),
];

const dagen = ({ van, tot }: Agendapunt): string => (van === tot ? van : `${van}/${tot}`);

export const alle = ({ voorbij, misschien, komend }: Agenda): readonly Agendapunt[] => [...voorbij, ...misschien, ...komend];

/** A list of one item, in short. */
export const een = (sectie: string, inhoud: string): string => `${sectie}:\n  - { ${inhoud} }\n`;
