import type { Feit } from "../beschrijving/types.ts";
import type { Eis, Toets, Zwaarte } from "../normenkader/types.ts";

export type Uitkomst = "voldaan" | "niet-voldaan" | "onbekend" | "afwijking" | "niet-getoetst" | "nvt";
export type Oordeel = "voldoet" | "deels" | "voldoet-niet" | "niet-getoetst" | "nvt";
/** Three values; undefined is unknown. */
export type Drie = boolean | undefined;

/** How one item fared under one eis. */
export interface Itemoordeel {
  readonly feit: Feit;
  /** Does the item belong to the eis (`waar`)? */
  readonly hoort: Drie;
  /** Stand and dates: is it in force on the peildatum? */
  readonly vanKracht: Drie;
  readonly aanwezig: Drie;
  /** Per toets, in the order of the eis. */
  readonly toetsen: readonly { readonly toets: Toets; readonly waarde: Drie }[];
  /** Everything together. */
  readonly waarde: Drie;
}

/** Per doelgroep, for `voor: dekking`. */
export interface Dekking {
  readonly doelgroep: string;
  readonly waarde: Drie;
  readonly items: readonly Itemoordeel[];
}

export type Reden =
  | { readonly soort: "organisatietype"; readonly tekst: string }
  /** The normenkader in use does not ask it, though the law may on that day. */
  | { readonly soort: "uitgezet"; readonly tekst: string; readonly wettelijk: boolean }
  | { readonly soort: "drempel"; readonly tekst: string }
  | { readonly soort: "geen-grondslag" }
  | { readonly soort: "voor-begin"; readonly van: string }
  /** The oldest text read is younger than the peildatum: whether the rule held is not known. */
  | { readonly soort: "grondslag-onzeker"; readonly grondslag: string; readonly van: string }
  | { readonly soort: "drempel-onbekend"; readonly tekst: string }
  | { readonly soort: "buiten-bereik"; readonly tekst: string };

/** What the engine found for one eis. */
export interface Eisuitkomst {
  readonly eis: Eis;
  readonly uitkomst: Uitkomst;
  /** The weight on the peildatum; absent when nvt. */
  readonly zwaarte?: Zwaarte;
  /** Ids of the grondslagen in force for this organisation on the peildatum. */
  readonly grondslag: readonly string[];
  readonly reden?: Reden;
  /** What the facts alone say, before bevinding and afwijking. */
  readonly feitelijk: "voldaan" | "niet-voldaan" | "onbekend";
  readonly items: readonly Itemoordeel[];
  readonly dekking: readonly Dekking[];
  /** The claim that makes a missing item really missing. */
  readonly volledig?: {
    readonly plaats: import("../diagnostic/types.ts").Plaats;
    readonly bron: readonly import("../beschrijving/types.ts").Bronverwijzing[];
  };
  readonly bevinding?: import("../beschrijving/types.ts").Bevinding;
  readonly afwijking?: import("../beschrijving/types.ts").Afwijking;
}
