// Writes every generated file, or with --check tells which are out of date. `npm run generate`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { normenkaderTekst } from "./generate/normenkader.ts";
import { normSchema } from "../src/normenkader/norm-schema.ts";
import { beschrijvingSchemaTekst } from "./generate/schema.ts";
import { beschrijvingValidatorTekst } from "./generate/validator.ts";

const bestanden: Readonly<Record<string, () => string>> = {
  "schemas/beschrijving.schema.json": beschrijvingSchemaTekst,
  "schemas/norm.schema.json": () => `${JSON.stringify(normSchema, null, 2)}\n`,
  "src/generated/beschrijving-validator.ts": beschrijvingValidatorTekst,
  "src/generated/basisnormen.ts": normenkaderTekst,
};

const alleenKijken = process.argv.includes("--check");
for (const [bestand, maak] of Object.entries(bestanden)) {
  const tekst = maak();
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
