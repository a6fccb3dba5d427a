import type { Organisatietype } from "../../beschrijving/format/begrippen.ts";
import type { Taal } from "../../tekst/taal.ts";

/** Days in a calendar, whatever document they come from. All text in it is raw; the writer escapes all of it. */
export interface Kalender {
  readonly taal: Taal;
  readonly naam: string;
  /** The kind of document and its version: "plan 1.0". */
  readonly soort: string;
  readonly hulpmiddel: { readonly naam: string; readonly versie: string };
  readonly organisatie: { readonly naam: string; readonly type: Organisatietype };
  /** When it was made: the peildatum, so that the same input gives the same bytes. */
  readonly peildatum: string;
  readonly afspraken: readonly Afspraak[];
}

/** One whole day, or one that comes back. */
export interface Afspraak {
  /** What tells it apart within the organisation, such as "actie 7a"; the same in every version of the calendar. */
  readonly sleutel: string;
  readonly dag: string;
  /** How it comes back (ISO 8601), and the last day on which it may. */
  readonly herhaling?: { readonly frequentie: string; readonly tot: string; readonly maandeinde: boolean };
  readonly titel: string;
  readonly regels: readonly string[];
}
