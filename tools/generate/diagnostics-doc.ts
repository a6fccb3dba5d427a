import { type DiagnosticCode, ernstVan } from "../../src/diagnostic/codes.ts";
import type { Diagnosticmelding } from "../../src/diagnostic/format-diagnostic.ts";
import { diagnosticsNl } from "../../src/tekst/nl/diagnostics.ts";
import { bijBeschrijving, bijNormenkader, bijPortfolio, bijRapport, bijRegister } from "./diagnostics-voorbeelden.ts";
import { code, tabel, veilig } from "./doc-blok.ts";

const kop = ["code", "severity", "message and *hint*"];

/** The tables of docs/diagnostics.md: every diagnostic in its Dutch words. */
export const diagnosticsDoc = (): string =>
  [
    "## In a description",
    tabel(kop, rijen(bijBeschrijving)),
    "## In the file of a register",
    tabel(kop, rijen(bijRegister)),
    "## In a normenkader",
    tabel(kop, rijen(bijNormenkader)),
    "## In a saved rapport",
    tabel(kop, rijen(bijRapport)),
    "## In the parts of a portfolio",
    tabel(kop, rijen(bijPortfolio)),
  ].join("\n\n");

function rijen(voorbeelden: Readonly<Record<string, readonly object[]>>): readonly (readonly string[])[] {
  return Object.entries(voorbeelden).map(([naam, alle]) => {
    const welke = naam as DiagnosticCode;
    // Each code goes with its own args; the table of examples ties them, taking its entries apart loses that.
    const zeg = diagnosticsNl.codes[welke] as (args: object) => Diagnosticmelding;
    const vormen = new Set(alle.map(zeg).map(inWoorden));
    return [code(naam), ernstVan(welke), [...vormen].join("<br>")];
  });
}

const inWoorden = ({ melding, hint }: Diagnosticmelding): string =>
  hint === undefined ? veilig(melding) : `${veilig(melding)} *${veilig(hint)}*`;
