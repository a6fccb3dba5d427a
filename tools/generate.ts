// Writes every generated file, or with --check tells which are out of date. `npm run generate`.
// With --code only what the build needs: schemas, validators and our normenkader; the documents are for who edits them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Kaderdeel, kaderdelen } from "../src/normenkader/vorm/kaderdelen.ts";
import type { Taal } from "../src/tekst/taal.ts";
import { beschrijvingDoc } from "./generate/beschrijving-doc.ts";
import { diagnosticsDoc } from "./generate/diagnostics-doc.ts";
import { metBlok } from "./generate/doc-blok.ts";
import { htmlStijlTekst } from "./generate/html-stijl.ts";
import { kaderSchemaTekst } from "./generate/kader-schema.ts";
import { lettertypenTekst } from "./generate/lettertypen.ts";
import { basisTekst, normenkaderTekst, proevenTekst } from "./generate/normenkader.ts";
import { normenkaderDoc } from "./generate/normenkader-doc.ts";
import { resultaatnamen, resultaatSchemaTekst } from "./generate/resultaat-schema.ts";
import { beschrijvingSchemaTekst } from "./generate/schema.ts";
import { signalenDoc } from "./generate/signalen-doc.ts";
import {
  beschrijvingValidatorTekst,
  kaderValidatorTekst,
  portfolioValidatorTekst,
  rapportValidatorTekst,
  voortgangValidatorTekst,
} from "./generate/validator.ts";

/** Last of all, and loaded only then: it runs the audit with what has just been generated. */
const metUitvoer = async (bestand: string, taal: Taal): Promise<string> => {
  const { readmeUitvoer } = await import("./generate/readme-uitvoer.ts");
  const uitvoer = await readmeUitvoer(taal);
  return uitvoer === undefined ? readFileSync(bestand, "utf8") : metBlok(bestand, uitvoer);
};

/** Read from the types with the compiler, which takes a second: once for the schema and its validator. */
const resultaatSchemas = Object.fromEntries(resultaatnamen.map((naam) => [naam, resultaatSchemaTekst(naam)])) as Readonly<
  Record<(typeof resultaatnamen)[number], string>
>;

const bestanden: Readonly<Record<string, () => string | Promise<string>>> = {
  "schemas/beschrijving.schema.json": beschrijvingSchemaTekst,
  ...Object.fromEntries(resultaatnamen.map((naam) => [`schemas/${naam}.schema.json`, () => resultaatSchemas[naam]])),
  ...Object.fromEntries(Object.keys(kaderdelen).map((deel) => [`schemas/${deel}.schema.json`, () => kaderSchemaTekst(deel as Kaderdeel)])),
  "src/generated/beschrijving-validator.ts": beschrijvingValidatorTekst,
  "src/generated/kader-validators.ts": kaderValidatorTekst,
  "src/generated/rapport-validator.ts": () => rapportValidatorTekst(resultaatSchemas.rapport),
  "src/generated/portfolio-validator.ts": () => portfolioValidatorTekst(resultaatSchemas.portfolio),
  "src/generated/voortgang-validator.ts": () => voortgangValidatorTekst(resultaatSchemas.voortgang),
  "src/generated/basisnormen.ts": normenkaderTekst,
  "src/generated/basisnormen-basis.ts": basisTekst,
  "src/generated/basisnormen-proeven.ts": proevenTekst,
  "src/generated/html.ts": htmlStijlTekst,
  "src/generated/lettertypen.ts": lettertypenTekst,
  "docs/beschrijving.md": () => metBlok("docs/beschrijving.md", beschrijvingDoc()),
  "docs/normenkader.md": () => metBlok("docs/normenkader.md", normenkaderDoc()),
  "docs/diagnostics.md": () => metBlok("docs/diagnostics.md", diagnosticsDoc()),
  "docs/signalen.md": () => metBlok("docs/signalen.md", signalenDoc()),
  "README.md": () => metUitvoer("README.md", "en"),
  "README.nl.md": () => metUitvoer("README.nl.md", "nl"),
};

const alleenKijken = process.argv.includes("--check");
const alleenCode = process.argv.includes("--code");
const isDocument = (bestand: string): boolean => bestand.endsWith(".md");
for (const [bestand, maak] of Object.entries(bestanden)) if (!(alleenCode && isDocument(bestand))) werkBij(bestand, await maak());
if (!alleenCode) {
  // These too are made with what has just been generated.
  const { normDocs } = await import("./generate/norm-docs.ts");
  mkdirSync("docs/normen", { recursive: true });
  for (const [bestand, tekst] of Object.entries(normDocs())) werkBij(bestand, tekst);
}

/** Writes a file, or says that it is out of date. Without text it must not be there. */
function werkBij(bestand: string, tekst: string | undefined): void {
  const nu = existsSync(bestand) ? readFileSync(bestand, "utf8") : undefined;
  if (nu === tekst) return;
  if (alleenKijken) {
    console.error(`${bestand} is out of date: run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  } else if (tekst === undefined) {
    rmSync(bestand);
    console.log(`removed ${bestand}`);
  } else {
    writeFileSync(bestand, tekst);
    console.log(`wrote ${bestand}`);
  }
}
