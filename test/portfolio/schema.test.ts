import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controleerPortfolio } from "../../src/generated/portfolio-validator.ts";
import { anonimiseer } from "../../src/portfolio/anoniem.ts";
import { resultaatSchemaTekst } from "../../tools/generate/resultaat-schema.ts";
import { leden, portfolioVan } from "./opbouw.ts";

const tekst = readFileSync(new URL("../../schemas/portfolio.schema.json", import.meta.url), "utf8");
const valideer = new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(tekst) as object);

describe("portfolio.schema.json", () => {
  it("is what the types say", () => {
    expect(resultaatSchemaTekst("portfolio")).toBe(tekst);
  });

  it("accepts every portfolio, and so does the check that was generated from it", () => {
    fc.assert(
      fc.property(leden, (alle) => {
        for (const portfolio of [portfolioVan(alle), portfolioVan(alle, { nummers: [2], van: 4 }), anonimiseer(portfolioVan(alle))]) {
          expect(valideer(portfolio), JSON.stringify(valideer.errors)).toBe(true);
          expect(controleerPortfolio(portfolio)).toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });

  it("refuses a key that is missing or unknown, and a verdict that does not exist", () => {
    const [lid] = fc
      .sample(leden, { numRuns: 200, seed: 1 })
      .flat()
      .filter((een) => "bijdrage" in een);
    const portfolio = portfolioVan(lid === undefined ? [] : [lid]);
    const { grenzen: _, ...zonder } = portfolio;
    const organisaties = portfolio.organisaties.map((een) => ({ ...een, oordelen: { "BN-06": { bestuurlijk: "goed" } } }));
    for (const fout of [zonder, { ...portfolio, extra: 1 }, { ...portfolio, organisaties }, [], null, "portfolio"]) {
      expect(valideer(fout)).toBe(false);
      expect(controleerPortfolio(fout)).not.toBeUndefined();
    }
  });
});
