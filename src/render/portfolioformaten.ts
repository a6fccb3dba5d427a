import type { Portfolio } from "../portfolio/portfolio-types.ts";
import type { Formaat } from "./types.ts";

/** The formats of a portfolio. A new format is one file and one entry here. */
export const portfolioformaten = {
  json: {
    extensie: "json",
    binair: false,
    merk: '"hulpmiddel": {\n    "naam": "basisnormen"',
    uitleg: { nl: "voor andere programma's", en: "for other programs" },
    laad: () => import("./portfolio/json.ts"),
  },
} as const satisfies Readonly<Record<string, Formaat<Portfolio>>>;

export type Portfolioformaat = keyof typeof portfolioformaten;
