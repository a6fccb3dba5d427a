import type { Keuzes } from "./attribuut.ts";

/** What a single value may be. */
export type Waardevorm =
  | { readonly soort: "kwaliteit" }
  | { readonly soort: "datum" }
  | { readonly soort: "dag" }
  | { readonly soort: "jaar" }
  | { readonly soort: "periode" }
  | { readonly soort: "getal" }
  | { readonly soort: "aantal" }
  | { readonly soort: "tekst"; readonly naar?: "feit" | "actie" | "norm" }
  | { readonly soort: "id" }
  | { readonly soort: "tooi" }
  | { readonly soort: "versie" }
  | { readonly soort: "keuze"; readonly waarden: Keuzes };

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
    };

export type Groepvorm = Extract<Vorm, { aard: "groep" }>;
export type Waardeplek = Extract<Vorm, { aard: "waarde" }>;
