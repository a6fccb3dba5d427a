import { audit } from "../../src/audit/audit.ts";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { maakJaarverslag } from "../../src/jaarverslag/jaarverslag.ts";
import type { Jaarverslag, Teller } from "../../src/jaarverslag/types.ts";
import { openbaarRapport } from "../../src/openbaar/rapport.ts";
import { openbaarMetCijfers } from "../../src/openbaar/systeem.ts";
import { jaarverslagtekst } from "../../src/tekst/jaarverslag.ts";
import { openbaartekst } from "../../src/tekst/openbaar.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { Taal } from "../../src/tekst/taal.ts";
import { vergelijk } from "../../src/vergelijking/vergelijk.ts";

interface Opties {
  readonly peildatum?: string;
  readonly taal?: Taal;
  readonly jaar?: number;
  /** Below this number nothing is shown to the public. */
  readonly drempel?: number;
  /** An earlier description to compare with, judged on this day. */
  readonly vorig?: { readonly yaml: string; readonly peildatum: string };
}

export const KOP = `basisnormen: 1
organisatie: { naam: Provincie Voorbeeld, type: provincie }
peildatum: 2025-12-31
bronnen:
  intern: { titel: Intern verslag }
  open: { titel: Openbaar verslag, openbaar: ja }
`;

const systeemVan = (yaml: string): Integriteitssysteem => laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: KOP + yaml }]).systeem;

/** The yearly report of a province with a public and another source, and this. */
export const verslag = (yaml: string, opties: Opties = {}): Jaarverslag => verslagVan(systeemVan(yaml), opties);

export const voorbeeldverslag = async (naam: string, opties: Opties = {}): Promise<Jaarverslag> =>
  verslagVan((await leesMap(`examples/${naam}`)).systeem, opties);

const toets = (systeem: Integriteitssysteem, peildatum: string, taal: Taal): Rapport =>
  audit(systeem, basisnormen, { peildatum, peildatumBron: "optie", taal, versie: "0.0.0", selectie: {}, teksten: rapportteksten(taal) });

function verslagVan(gelezen: Integriteitssysteem, opties: Opties): Jaarverslag {
  const { peildatum = gelezen.peildatum ?? "2025-12-31", taal = "nl", jaar, drempel, vorig } = opties;
  const tekst = openbaartekst(taal);
  const systeem = drempel === undefined ? gelezen : openbaarMetCijfers(gelezen, { drempel, tekst });
  const rapport = toets(systeem, peildatum, taal);
  return maakJaarverslag(
    {
      systeem,
      rapport: drempel === undefined ? rapport : openbaarRapport(rapport, { drempel, tekst }),
      ...(vorig && { vergelijking: vergelijk(toets(systeemVan(vorig.yaml), vorig.peildatum, taal), rapport) }),
      woorden: basisnormen.woorden[systeem.organisatie.type],
      teksten: rapportteksten(taal),
      tekst: jaarverslagtekst(taal),
      ...(drempel !== undefined && { openbaar: { drempel, zonderNummer: tekst.zonderNummer, grenzen: tekst.grenzen(drempel) } }),
    },
    jaar,
  );
}

export const teller = ({ cijfers }: Jaarverslag, id: Teller["id"]): Teller => {
  const gevonden = cijfers.tellers.find((een) => een.id === id);
  if (gevonden === undefined) throw new Error(`no counter ${id}`);
  return gevonden;
};
