import type { Blad } from "./blad.ts";
import { uuid } from "./uuid.ts";

/** The UUIDs that more than one part of the documents refers to. */

/** What was seen and concluded belongs to one organisation on one day. */
export const observationUuid = ({ rapport, wie }: Blad, eis: string): string => uuid("observation", wie, rapport.peildatum, eis);
export const findingUuid = ({ rapport, wie }: Blad, eis: string): string => uuid("finding", wie, rapport.peildatum, eis);

/** The same gap next year is the same risk, so that it can be followed. */
export const riskUuid = ({ wie }: Blad, eis: string): string => uuid("risk", wie, eis);

export const resultsUuid = ({ rapport, wie }: Blad): string => uuid("assessment-results", wie, rapport.normenkader.id, rapport.peildatum);

export const partyUuid = ({ wie }: Blad): string => uuid("organisatie", wie);

export const fileUuid = ({ wie }: Blad, bestand: string): string => uuid("bestand", wie, bestand);

/** The tool itself: what judged, and where a finding comes from. */
export const toolUuid = ({ rapport: { hulpmiddel } }: Blad): string => uuid("hulpmiddel", hulpmiddel.naam, hulpmiddel.versie);

/** The id of the statement of a control in the catalog: what a finding is about. */
export const statementId = (eis: string): string => `${eis}_smt`;

/** A token from the organisation's own words for a role, e.g. "rol-de-griffier"; no names of people reach a rapport. */
export function roleId(woorden: string): string {
  const naam = woorden
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `rol-${naam || uuid("rol", woorden)}`;
}
