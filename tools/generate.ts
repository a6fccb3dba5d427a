// Writes every generated file, or with --check tells which are out of date. `npm run generate`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { normSchema } from "../src/normenkader/norm-schema.ts";
import type { Taal } from "../src/tekst/taal.ts";
import { beschrijvingDoc } from "./generate/beschrijving-doc.ts";
import { diagnosticsDoc } from "./generate/diagnostics-doc.ts";
import { metBlok } from "./generate/doc-blok.ts";
import { normenkaderTekst } from "./generate/normenkader.ts";
import { rapportSchemaTekst } from "./generate/rapport-schema.ts";
import { beschrijvingSchemaTekst } from "./generate/schema.ts";
import { beschrijvingValidatorTekst } from "./generate/validator.ts";

/** Last of all, and loaded only then: it runs the audit with what has just been generated. */
const metUitvoer = async (bestand: string, taal: Taal): Promise<string> => {
  const { readmeUitvoer } = await import("./generate/readme-uitvoer.ts");
  const uitvoer = await readmeUitvoer(taal);
  return uitvoer === undefined ? readFileSync(bestand, "utf8") : metBlok(bestand, uitvoer);
};

const bestanden: Readonly<Record<string, () => string | Promise<string>>> = {
  "schemas/beschrijving.schema.json": beschrijvingSchemaTekst,
  "schemas/rapport.schema.json": rapportSchemaTekst,
  "schemas/norm.schema.json": () => `${JSON.stringify(normSchema, null, 2)}\n`,
  "src/generated/beschrijving-validator.ts": beschrijvingValidatorTekst,
  "src/generated/basisnormen.ts": normenkaderTekst,
  "docs/beschrijving.md": () => metBlok("docs/beschrijving.md", beschrijvingDoc()),
  "docs/diagnostics.md": () => metBlok("docs/diagnostics.md", diagnosticsDoc()),
  "README.md": () => metUitvoer("README.md", "en"),
  "README.nl.md": () => metUitvoer("README.nl.md", "nl"),
};

const alleenKijken = process.argv.includes("--check");
for (const [bestand, maak] of Object.entries(bestanden)) {
  const tekst = await maak();
  const gelijk = existsSync(bestand) && readFileSync(bestand, "utf8") === tekst;
  if (gelijk) continue;
  if (alleenKijken) {
    console.error(`${bestand} is out of date: run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(bestand, tekst);
    console.log(`wrote ${bestand}`);
  }
}
