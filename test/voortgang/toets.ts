import { audit } from "../../src/audit/audit.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { Taal } from "../../src/tekst/taal.ts";
import { voortgangtekst } from "../../src/tekst/voortgang.ts";
import type { Voortgang, Voortgangsactie } from "../../src/voortgang/types.ts";
import { maakVoortgang } from "../../src/voortgang/voortgang.ts";
import { type Vroeger, vroegerUitBeschrijving } from "../../src/voortgang/vroeger.ts";

interface Opties {
  readonly peildatum?: string;
  readonly taal?: Taal;
  readonly vroeger?: Vroeger;
}

export const PEILDATUM = "2019-08-31";

/** A description with these actions, and more sections if need be. */
export function systeem(acties: readonly string[], meer = ""): Integriteitssysteem {
  const kop =
    "basisnormen: 1\norganisatie: { naam: Gemeente Voorbeeld, type: gemeente }\nbronnen:\n  een: { titel: Een }\n  twee: { titel: Twee }\n";
  const lijst = acties.length === 0 ? "" : `acties:\n${acties.map((actie) => `  - { ${actie} }\n`).join("")}`;
  return laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: kop + lijst + meer }]).systeem;
}

/** One action, in short: what is not said here is a title and a domein. */
export const actie = (nr: string, rest = ""): string =>
  `nr: "${nr}", domein: ambtelijk${rest.includes("titel:") ? "" : `, titel: Actie ${nr}`}${rest === "" ? "" : `, ${rest}`}`;

/** The voortgang of a description. */
export function voortgang(van: Integriteitssysteem, { peildatum = PEILDATUM, taal = "nl", vroeger }: Opties = {}): Voortgang {
  const teksten = rapportteksten(taal);
  const rapport = audit(van, basisnormen, { peildatum, peildatumBron: "optie", taal, versie: "0.0.0", selectie: {}, teksten });
  const woorden = basisnormen.woorden[van.organisatie.type];
  return maakVoortgang({ systeem: van, rapport, woorden, teksten, tekst: voortgangtekst(taal) }, vroeger);
}

/** The voortgang of one of the examples, on its own day. */
export async function voorbeeldvoortgang(naam: string, opties: Opties = {}): Promise<Voortgang> {
  const { systeem: van } = await leesMap(`examples/${naam}`);
  return voortgang(van, { peildatum: van.peildatum ?? PEILDATUM, ...opties });
}

/** What these actions became, compared with those. */
export const sindsVan = (oud: readonly string[], nieuw: readonly string[], opties: Opties = {}): Voortgang =>
  voortgang(systeem(nieuw), { ...opties, vroeger: vroegerUitBeschrijving(systeem(oud), "2018-08-31") });

export const actiesUit = ({ plannen }: Voortgang): readonly Voortgangsactie[] =>
  plannen.flatMap(({ koppen }) => koppen.flatMap(({ acties }) => acties));

/** The only action there is. */
export function enige(regel: string, opties: Opties & { readonly meer?: string } = {}): Voortgangsactie {
  const [eerste] = actiesUit(voortgang(systeem([regel], opties.meer), opties));
  if (eerste === undefined) throw new Error("no action");
  return eerste;
}
