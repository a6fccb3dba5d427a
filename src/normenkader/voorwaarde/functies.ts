import type { Celtype } from "../../beschrijving/format/cel-typen.ts";

/** What the argument of a function must look like, beyond its CEL type. */
export type Argumentvorm = "veld" | "periode" | "dag";

export interface Functie {
  readonly argumenten: readonly { readonly type: Celtype; readonly vorm: Argumentvorm }[];
  /** The condition in words, for explain and the docs. */
  readonly nl: (veld: string, grens: string) => string;
}

/** The functions a condition may call; `evalueer.ts` holds what each does. */
export const functies = {
  binnen: {
    argumenten: [
      { type: "Datum", vorm: "veld" },
      { type: "string", vorm: "periode" },
    ],
    nl: (veld, grens) => `${veld} is niet langer dan ${grens} geleden`,
  },
  hoogstens: {
    argumenten: [
      { type: "Periode", vorm: "veld" },
      { type: "string", vorm: "periode" },
    ],
    nl: (veld, grens) => `${veld} is hoogstens ${grens}`,
  },
  vanaf: {
    argumenten: [
      { type: "Datum", vorm: "veld" },
      { type: "string", vorm: "dag" },
    ],
    nl: (veld, grens) => `${veld} is op of na ${grens}`,
  },
} as const satisfies Readonly<Record<string, Functie>>;

export type Functienaam = keyof typeof functies;
