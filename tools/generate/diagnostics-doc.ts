import { signaalregels } from "../../src/audit/signalen/signaleer.ts";
import { type DiagnosticCode, ernstVan } from "../../src/diagnostic/codes.ts";
import type { Diagnosticmelding } from "../../src/diagnostic/format-diagnostic.ts";
import { alsNaam } from "../../src/normenkader/sjabloon.ts";
import { diagnosticsNl } from "../../src/tekst/nl/diagnostics.ts";
import { signalen } from "../../src/tekst/nl/signalen.ts";
import type { SignaalArgs, SignaalId } from "../../src/tekst/signaal-args.ts";
import { bijBeschrijving, bijNormenkader } from "./diagnostics-voorbeelden.ts";
import { code, tabel } from "./doc-blok.ts";

const kop = ["code", "severity", "message and *hint*"];

/** The tables of docs/diagnostics.md: every diagnostic and every signaal in its Dutch words. */
export const diagnosticsDoc = (): string =>
  [
    "## In a description",
    tabel(kop, rijen(bijBeschrijving)),
    "## In a normenkader",
    tabel(kop, rijen(bijNormenkader)),
    "## Signalen in the report",
    tabel(["id", "ernst", "text"], signaalrijen()),
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

/** Our own sentences, with what Markdown would take for markup made literal. */
const veilig = (tekst: string): string => tekst.replace(/[\\*_<>]/g, "\\$&").trim();

const signaalvoorbeelden: { readonly [Id in SignaalId]: SignaalArgs[Id] } = {
  persoonsgegevens: { soort: "naam" },
  "tegenstrijdige-bronnen": {
    titel: alsNaam("…"),
    veld: "Openbaar",
    uitspraken: [
      { gelezen: "ja", bron: "bron A" },
      { gelezen: "nee", bron: "bron B" },
    ],
  },
  "bevinding-tegen-feit": { eis: "BN-06.b1", oordeel: "voldaan", feitelijk: "niet-voldaan" },
  "gereed-maar-open": { nr: "7", titel: "…", eisen: ["BN-06.b1"] },
  "afwijking-ongeldig": { eis: "BN-06.b1", waarom: "verlopen" },
  "datum-na-peildatum": { titel: alsNaam("…"), veld: "Bijgewerkt", gelezen: "2019-05" },
  "actie-zonder-eigenaar": { nr: "7", titel: "…" },
  "actie-zonder-datum": { nr: "7", titel: "…" },
  "onbekende-toezegging": { nr: "7", titel: "…" },
  "actie-zonder-gat": { nr: "7", titel: "…" },
  "afwijking-ongebruikt": { eis: "BN-06.b1" },
  "bevinding-overbodig": { eis: "BN-06.b1" },
  "bewijs-zonder-bron": { titel: alsNaam("…") },
};

function signaalrijen(): readonly (readonly string[])[] {
  return Object.values(signaalregels).map(({ id, ernst }) => {
    const zeg = signalen[id] as (args: SignaalArgs[SignaalId]) => string;
    return [code(id), ernst, veilig(zeg(signaalvoorbeelden[id]))];
  });
}
