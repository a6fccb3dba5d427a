import type { Rapport } from "../audit/rapport-types.ts";
import type { Rapportteksten } from "../audit/teksten.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import type { Woorden } from "../normenkader/types.ts";
import type { JaarverslagTekst } from "../tekst/nl/jaarverslag.ts";
import type { Vergelijking } from "../vergelijking/types.ts";

/** All that a yearly report is made from. */
export interface Verslagbron {
  /** In the version for the public: made public already, but for its figures and the texts for the report. */
  readonly systeem: Integriteitssysteem;
  /** Its rapport; in the version for the public the public one. */
  readonly rapport: Rapport;
  /** From an earlier rapport to this one. */
  readonly vergelijking?: Vergelijking;
  /** The organisation's own words for roles and groups. */
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly tekst: JaarverslagTekst;
  /** Present: for the public. */
  readonly openbaar?: {
    readonly drempel: number;
    /** What stands in the place of the number of an action that may not be told. */
    readonly zonderNummer: string;
    /** The limits of every version for the public, in words. */
    readonly grenzen: readonly string[];
  };
}
