import type { Celtype } from "../../beschrijving/format/cel-typen.ts";

/** What the argument of a function must look like, beyond its CEL type. */
export type Argumentvorm = "veld" | "periode" | "dag";

export interface Functie {
  readonly argumenten: readonly { readonly type: Celtype; readonly vorm: Argumentvorm }[];
  /** Its arguments, for the docs. */
  readonly voorbeeld: string;
  /** The condition in words, for the docs. */
  readonly nl: (veld: string, grens: string) => string;
}

/** The functions a condition may call; `evalueer.ts` holds what each does. */
export const functies = {
  binnen: {
    argumenten: [
      { type: "Datum", vorm: "veld" },
      { type: "string", vorm: "periode" },
    ],
    voorbeeld: 'bijgewerkt, "P6M"',
    nl: (veld, grens) => `${veld} is op de peildatum niet langer dan ${grens} geleden`,
  },
  hoogstens: {
    argumenten: [
      { type: "Periode", vorm: "veld" },
      { type: "string", vorm: "periode" },
    ],
    voorbeeld: 'frequentie, "P1Y"',
    nl: (veld, grens) => `${veld} is hoogstens ${grens}`,
  },
  vanaf: {
    argumenten: [
      { type: "Datum", vorm: "veld" },
      { type: "string", vorm: "dag" },
    ],
    voorbeeld: 'vastgesteld.op, "2020-01-01"',
    nl: (veld, grens) => `${veld} is op of na ${grens}`,
  },
} as const satisfies Readonly<Record<string, Functie>>;

export type Functienaam = keyof typeof functies;
