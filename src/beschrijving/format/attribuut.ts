import type { Vorm } from "./vorm.ts";

/**
 * The building blocks of the description format. A section lists its attributes with these builders; the JSON Schema,
 * the TypeScript types, the CEL types and the normaliser are all derived from that one list.
 */

/** What an attribute holds. `groep` nests attributes, e.g. `vastgesteld: {op, door}`. */
export type Attribuut =
  | { readonly aard: "kwaliteit"; readonly titel: string; readonly uitleg: string }
  | { readonly aard: "datum"; readonly titel: string; readonly uitleg: string; readonly gedaan: boolean }
  | { readonly aard: "periode"; readonly titel: string; readonly uitleg: string }
  | { readonly aard: "getal"; readonly titel: string; readonly uitleg: string }
  | { readonly aard: "keuze"; readonly titel: string; readonly uitleg: string; readonly waarden: Keuzes; readonly indelend: boolean }
  | { readonly aard: "keuzes"; readonly titel: string; readonly uitleg: string; readonly waarden: Keuzes; readonly indelend: boolean }
  | { readonly aard: "tekst"; readonly titel: string; readonly uitleg: string }
  | { readonly aard: "verwijzing"; readonly titel: string; readonly uitleg: string; readonly naar: "feit" | "actie" | "norm" }
  | { readonly aard: "groep"; readonly titel: string; readonly uitleg: string; readonly velden: Velden };

/** Allowed values with the words a reader sees. */
export type Keuzes = Readonly<Record<string, string>>;
export type Velden = Readonly<Record<string, Attribuut>>;

/** A section of the description: a list of facts of one kind. `bewijs`: an eis may use it as evidence (`uit:`). */
export interface Sectie {
  readonly naam: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly soorten: Keuzes;
  readonly velden: Velden;
  /** Keys of an item that are no attributes: no condition can read them. */
  readonly overig?: Readonly<Record<string, Vorm>>;
}

/** Yes, no, partly or unknown; strengthening it never makes a verdict worse. */
export const kwaliteit = (titel: string, uitleg: string): Attribuut => ({ aard: "kwaliteit", titel, uitleg });
/** A day, month, quarter, half year or year on which something was done; cut off at the peildatum. */
export const datum = (titel: string, uitleg: string): Attribuut => ({ aard: "datum", titel, uitleg, gedaan: true });
/** A day, month, quarter, half year or year that may lie ahead, such as an end or a deadline. */
export const termijn = (titel: string, uitleg: string): Attribuut => ({ aard: "datum", titel, uitleg, gedaan: false });
/** ISO 8601 length of time, such as P6M. */
export const periode = (titel: string, uitleg: string): Attribuut => ({ aard: "periode", titel, uitleg });
/** A number of zero or more. */
export const getal = (titel: string, uitleg: string): Attribuut => ({ aard: "getal", titel, uitleg });
/** One of a list. */
export const keuze = (titel: string, uitleg: string, waarden: Keuzes): Attribuut => ({
  aard: "keuze",
  titel,
  uitleg,
  waarden,
  indelend: false,
});
/** One or more of a list. */
export const keuzes = (titel: string, uitleg: string, waarden: Keuzes): Attribuut => ({
  aard: "keuzes",
  titel,
  uitleg,
  waarden,
  indelend: false,
});
/** As `keuze`, and a norm may select its evidence by it (`waar:`). */
export const indelendeKeuze = (titel: string, uitleg: string, waarden: Keuzes): Attribuut => ({
  aard: "keuze",
  titel,
  uitleg,
  waarden,
  indelend: true,
});
/** As `keuzes`, and a norm may select its evidence by it (`waar:`). */
export const indelendeKeuzes = (titel: string, uitleg: string, waarden: Keuzes): Attribuut => ({
  aard: "keuzes",
  titel,
  uitleg,
  waarden,
  indelend: true,
});
/** Free text; never part of a condition. */
export const tekst = (titel: string, uitleg: string): Attribuut => ({ aard: "tekst", titel, uitleg });
/** Ids of other items. */
export const verwijzing = (titel: string, uitleg: string, naar: "feit" | "actie" | "norm"): Attribuut => ({
  aard: "verwijzing",
  titel,
  uitleg,
  naar,
});
/** Attributes that belong together. */
export const groep = (titel: string, uitleg: string, velden: Velden): Attribuut => ({ aard: "groep", titel, uitleg, velden });
