import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { resultaatSchemaTekst } from "../../tools/generate/resultaat-schema.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const tekst = readFileSync(new URL("../../schemas/rapport.schema.json", import.meta.url), "utf8");
const valideer = new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(tekst) as object);

describe("rapport.schema.json", () => {
  it("is what the types say", () => {
    expect(resultaatSchemaTekst("rapport")).toBe(tekst);
  });

  it.each([voorbeeld, ingedeeld])("accepts a rapport", (rapport) => {
    expect(valideer(rapport), JSON.stringify(valideer.errors)).toBe(true);
  });

  it("refuses a key it does not know, at every level", () => {
    expect(valideer({ ...voorbeeld, extra: 1 })).toBe(false);
    expect(valideer({ ...voorbeeld, normen: voorbeeld.normen.map((norm) => ({ ...norm, extra: 1 })) })).toBe(false);
  });

  it("refuses a rapport that misses a key or has an unknown verdict", () => {
    const { grenzen: _, ...rest } = voorbeeld;
    expect(valideer(rest)).toBe(false);
    expect(valideer({ ...voorbeeld, normen: voorbeeld.normen.map((norm) => ({ ...norm, oordeel: "goed" })) } as unknown as Rapport)).toBe(
      false,
    );
  });
});
