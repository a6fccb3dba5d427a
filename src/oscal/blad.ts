import type { Rapport } from "../audit/rapport-types.ts";
import { oscalWaarde, voorOscal } from "../render/escape.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../tekst/datum.ts";
import type { OscalTekst } from "../tekst/nl/oscal.ts";
import type { RapportTekst } from "../tekst/nl/rapport.ts";
import { oscaltekst } from "../tekst/oscal.ts";
import type { Taal } from "../tekst/taal.ts";
import { partyUuid, toolUuid } from "./ids.ts";
import type { Markup, Metadata, Origin, Party, Prop } from "./types.ts";

/** The version of OSCAL whose schemas our documents are tested against. */
export const OSCAL_VERSIE = "1.2.1";

/** Our own properties; each document holds it, so it is also how we know our files. */
export const NAAMRUIMTE = "urn:basisnormen:oscal";

/** The names of the three files, which link to each other. */
export const bestanden = {
  catalog: "catalog.json",
  results: "assessment-results.json",
  plan: "plan-of-action-and-milestones.json",
} as const;

/** What every part of the documents about an organisation needs to know. */
export interface Blad {
  readonly rapport: Rapport;
  readonly taal: Taal;
  readonly tekst: RapportTekst;
  readonly eigen: OscalTekst;
  readonly datum: Datumtekst;
  /** Names the organisation in every UUID: its code in the register, else its kind and name. */
  readonly wie: string;
}

export function maakBlad(rapport: Rapport, taal: Taal): Blad {
  const { tooi, type, naam } = rapport.organisatie;
  return {
    rapport,
    taal,
    tekst: catalogus(taal).rapport,
    eigen: oscaltekst(taal),
    datum: datumtekst(taal),
    wie: tooi ?? `${type} ${naam}`,
  };
}

/** One line of text from anywhere, as Markdown that says only that. Never empty: OSCAL does not allow that. */
export const markup = (tekst: string): Markup => (voorOscal(tekst) || "–") as Markup;

/** Paragraphs. */
export const paragraphs = (...zinnen: readonly string[]): Markup =>
  zinnen
    .filter((zin) => zin.trim() !== "")
    .map(markup)
    .join("\n\n") as Markup;

/** A bulleted list. */
export const bullets = (zinnen: readonly string[]): Markup => zinnen.map((zin) => `- ${markup(zin)}`).join("\n") as Markup;

/** A property of ours. */
export const prop = (name: string, value: string | number | boolean, remarks?: string): Prop => ({
  name,
  ns: NAAMRUIMTE,
  value: typeof value === "boolean" ? (value ? "ja" : "nee") : oscalWaarde(String(value)) || "–",
  ...(remarks && { remarks: markup(remarks) }),
});

/** A day as OSCAL wants it. At noon UTC it is that day everywhere in the Kingdom; the hour says nothing. */
export const moment = (dag: string): string => `${dag}T12:00:00Z`;

/** OSCAL's dates begin in 1900. */
export const kanMoment = (dag: string): boolean => dag >= "1900-01-01" && dag <= "2999-12-31";

/** A list that must not be there when it is empty. */
export const optional = <Name extends string, T>(name: Name, list: readonly T[]): { readonly [K in Name]?: readonly T[] } =>
  (list.length === 0 ? {} : { [name]: list }) as { readonly [K in Name]?: readonly T[] };

export function metadata(blad: Blad, title: string, rest: Partial<Metadata>): Metadata {
  return {
    title: markup(title),
    "last-modified": moment(blad.rapport.peildatum),
    version: blad.rapport.peildatum,
    "oscal-version": OSCAL_VERSIE,
    ...rest,
    parties: [party(blad)],
  };
}

function party(blad: Blad): Party {
  const { naam, tooi } = blad.rapport.organisatie;
  return {
    uuid: partyUuid(blad),
    type: "organization",
    name: oscalWaarde(naam) || "–",
    ...(tooi && { "external-ids": [{ scheme: "https://identifier.overheid.nl/tooi/id", id: tooi }] }),
  };
}

/** Where a conclusion comes from: the tool. */
export const origins = (blad: Blad): readonly Origin[] => [{ actors: [{ type: "tool", "actor-uuid": toolUuid(blad) }] }];
