import type { Portfolio } from "../portfolio/portfolio-types.ts";
import { type Documentmaker, documentformaten } from "./document/formaten.ts";
import { KENMERK } from "./kenmerk.ts";
import type { Ruimte } from "./portfolio/vel.ts";
import type { Formaten } from "./types.ts";

const metRuimte =
  (ruimte: Ruimte): Documentmaker<Portfolio> =>
  async () => {
    const { portfoliodocument } = await import("./portfolio/document.ts");
    return { maakDocument: (portfolio, taal) => portfoliodocument(portfolio, taal, ruimte) };
  };

/** For reading from top to bottom: more rows would bury what comes after them. */
const venster = documentformaten<Portfolio>(metRuimte({ organisaties: 60, gaten: 15, breed: false, typen: false }));
const tekst = documentformaten<Portfolio>(metRuimte({ organisaties: 60, gaten: 25, breed: false, typen: true }));
/** Here a reader can go where he wants to be. A thousand organisations are 7 MB; ten thousand took 2 GB of memory to make. */
const pagina = documentformaten<Portfolio>(metRuimte({ organisaties: 1000, gaten: 50, breed: false, typen: true }));
/** Made to filter and count: everything. */
const werkmap = documentformaten<Portfolio>(
  metRuimte({ organisaties: Number.POSITIVE_INFINITY, gaten: Number.POSITIVE_INFINITY, breed: true, typen: true }),
);

/** The formats of a portfolio. A new format is one entry here; help, choices and tests follow from it. */
export const portfolioformaten = {
  terminal: venster.terminal,
  json: venster.json,
  markdown: tekst.markdown,
  html: pagina.html,
  docx: tekst.docx,
  pdf: tekst.pdf,
  xlsx: werkmap.xlsx,
  csv: {
    extensie: "csv",
    binair: false,
    begin: "\ufeff",
    merk: KENMERK,
    uitleg: { nl: "een regel per oordeel, voor een rekenblad", en: "a line per verdict, for a spreadsheet" },
    laad: () => import("./portfolio/csv.ts"),
  },
} as const satisfies Formaten<Portfolio>;

export type Portfolioformaat = keyof typeof portfolioformaten;
