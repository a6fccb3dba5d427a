import type { Keuzes } from "./attribuut.ts";

/** What a single value may be. */
export type Waardevorm =
  | { readonly soort: "kwaliteit" }
  | { readonly soort: "datum" }
  | { readonly soort: "dag" }
  | { readonly soort: "jaar" }
  | { readonly soort: "periode" }
  | { readonly soort: "getal" }
  /** A whole number, from `min` (default 0). */
  | { readonly soort: "aantal"; readonly min?: number }
  /** `max`: characters at most. */
  | { readonly soort: "tekst"; readonly naar?: "feit" | "actie" | "norm"; readonly max?: number }
  | { readonly soort: "id" }
  | { readonly soort: "tooi" }
  | { readonly soort: "versie" }
  | { readonly soort: "keuze"; readonly waarden: Keuzes }
  /** Yes or no, and nothing between. */
  | { readonly soort: "ja-nee" }
  /** A text with a pattern of its own; `voorbeeld` shows how to write it. */
  | { readonly soort: "code"; readonly naam: string; readonly patroon: string; readonly voorbeeld: string }
  /** A condition; what it may say is checked apart. */
  | { readonly soort: "cel" }
  /** The number of a paragraph of law: whole, or text such as 1a. */
  | { readonly soort: "nummer" };

/**
 * The shape of one place in the description: the schema is generated from it, and a diagnostic looks up in it what was
 * allowed at the place where something else stands.
 */
export type Vorm =
  | {
      readonly aard: "groep";
      readonly titel: string;
      readonly uitleg: string;
      readonly sleutels: Readonly<Record<string, Vorm>>;
      readonly verplicht: readonly string[];
      /** Stands in several places: a definition of this name in the schema. */
      readonly naam?: string;
    }
  | { readonly aard: "kaart"; readonly titel: string; readonly uitleg: string; readonly van: Vorm }
  | { readonly aard: "lijst"; readonly titel: string; readonly uitleg: string; readonly van: Vorm }
  | {
      readonly aard: "waarde";
      readonly titel: string;
      readonly uitleg: string;
      readonly waarde: Waardevorm;
      /** A list of values is allowed too; one value is a list of one. */
      readonly meer: boolean;
      /** The forms {waarde, bron, opmerking} and a list of those are allowed too. */
      readonly uitspraken: boolean;
      /** `null` may be written, and means that there is none. */
      readonly leeg?: true;
    }
  /** A list, or a group. */
  | { readonly aard: "keus"; readonly titel: string; readonly uitleg: string; readonly lijst: Lijstvorm; readonly groep: Groepvorm }
  /** A group that another format describes. */
  | { readonly aard: "vrij"; readonly titel: string; readonly uitleg: string };

export type Groepvorm = Extract<Vorm, { aard: "groep" }>;
export type Lijstvorm = Extract<Vorm, { aard: "lijst" }>;
export type Waardeplek = Extract<Vorm, { aard: "waarde" }>;
