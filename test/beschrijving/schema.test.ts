import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controleerVorm } from "../../src/generated/beschrijving-validator.ts";
import { beschrijvingSchema, beschrijvingSchemaTekst } from "../../tools/generate/schema.ts";
import { ajvOpties, beschrijvingValidatorTekst, editorwoorden } from "../../tools/generate/validator.ts";

type Json = Readonly<Record<string, unknown>>;
const isObject = (waarde: unknown): waarde is Json => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
const schema = beschrijvingSchema();

/** Every schema in the schema, with its path. */
function* schemas(hier: unknown, pad = "#"): Generator<readonly [string, Json]> {
  if (Array.isArray(hier)) for (const [i, deel] of hier.entries()) yield* schemas(deel, `${pad}/${i}`);
  if (!isObject(hier)) return;
  yield [pad, hier];
  for (const [sleutel, deel] of Object.entries(hier)) {
    if (sleutel === "properties" || sleutel === "$defs")
      for (const [naam, kind] of Object.entries(isObject(deel) ? deel : {})) yield* schemas(kind, `${pad}/${sleutel}/${naam}`);
    else if (!["enum", "const", "required"].includes(sleutel)) yield* schemas(deel, `${pad}/${sleutel}`);
  }
}
const alle = [...schemas(schema)];

describe("the schema", () => {
  it("is the one in the repository, and so is the validator", () => {
    // As yes or no: the difference between two generated files is of no use to a reader.
    expect(readFileSync("schemas/beschrijving.schema.json", "utf8") === beschrijvingSchemaTekst()).toBe(true);
    expect(readFileSync("src/generated/beschrijving-validator.ts", "utf8") === beschrijvingValidatorTekst()).toBe(true);
  });

  it("gives every key a title and an explanation", () => {
    const zonder = alle.flatMap(([pad, { properties }]) =>
      /\/(?:if|then)$/.test(pad)
        ? []
        : Object.entries(isObject(properties) ? properties : {})
            .filter(([, kind]) => !isObject(kind) || !kind.title || !kind.description)
            .map(([naam]) => `${pad}/${naam}`),
    );
    expect(zonder).toEqual([]);
  });

  it("gives every value of a choice its words", () => {
    const keuzes = alle.filter(([, { enum: waarden }]) => Array.isArray(waarden));
    expect(keuzes.length).toBeGreaterThan(15);
    for (const [pad, { enum: waarden, markdownEnumDescriptions: woorden, enumDescriptions }] of keuzes) {
      expect([pad, (woorden as unknown[]).length]).toEqual([pad, (waarden as unknown[]).length]);
      expect(woorden).toEqual(enumDescriptions);
      for (const woord of woorden as unknown[]) expect(woord, pad).toMatch(/\S/);
    }
  });

  it("is closed everywhere: no group takes unknown keys", () => {
    const open = alle.filter(
      ([pad, { type, properties, additionalProperties }]) =>
        type === "object" && properties !== undefined && additionalProperties !== false && !/\/(?:if|then)$/.test(pad),
    );
    expect(open.map(([pad]) => pad)).toEqual([]);
  });

  it("refers only to what it defines, and defines only what it refers to", () => {
    const defs = Object.keys(schema.$defs as Json);
    const verwezen = new Set(alle.flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref.replace("#/$defs/", "")] : [])));
    expect([...verwezen].sort()).toEqual(defs.sort());
  });

  it("uses no construction that gives an error per branch", () => {
    expect(alle.filter(([, deel]) => "oneOf" in deel || "anyOf" in deel)).toEqual([]);
  });

  it("does not depend on being fetched", () => {
    expect(schema.$id).toMatch(/^urn:/);
    expect(beschrijvingSchemaTekst()).not.toMatch(/"\$ref": "(?!#\/\$defs\/)/);
  });
});

describe("the validator", () => {
  const ajv = new Ajv2020(ajvOpties);
  for (const woord of editorwoorden) ajv.addKeyword(woord);
  const opRunTijd = ajv.compile(schema);

  const skalair = fc.constantFrom<unknown>(
    "",
    " ",
    "ja",
    "nee",
    "a",
    "A",
    "plan",
    "geldend",
    "griffier",
    "bestuurlijk",
    "2017",
    "2019-05",
    "2019-Q9",
    "2018-10-30",
    "P6M",
    1,
    0,
    -1,
    2018,
    2.5,
    true,
    null,
    "gedragscode",
    "rollen",
    "pv26",
  );
  const sleutel = fc.constantFrom(
    "id",
    "soort",
    "domein",
    "titel",
    "bron",
    "waarde",
    "opmerking",
    "bekend",
    "geldt_voor",
    "vastgesteld",
    "op",
    "door",
    "aanwezig",
    "stand",
    "nr",
    "jaren",
    "onderwerp",
    "activiteit",
    "eis",
    "reden",
    "norm",
    "sectie",
    "jaar",
    "aantal",
    "delen",
    "naam",
    "gereed",
    "voor",
    "plan",
    "onbekend",
    "type",
  );
  const { waarde } = fc.letrec<{ waarde: unknown }>((tie) => ({
    waarde: fc.oneof(
      { depthSize: "small" },
      { weight: 4, arbitrary: skalair },
      { weight: 1, arbitrary: fc.array(tie("waarde"), { maxLength: 3 }) },
      { weight: 2, arbitrary: fc.dictionary(sleutel, tie("waarde"), { maxKeys: 6, noNullPrototype: false }) },
    ),
  }));
  const sectie = fc.constantFrom(...Object.keys(schema.properties as Json));
  const document = fc.dictionary(sectie, fc.oneof(waarde, fc.array(waarde, { maxLength: 2 })), { maxKeys: 4 });

  const fouten = (
    lijst: readonly { readonly instancePath: string; readonly keyword: string; readonly params: unknown }[] | null | undefined,
  ): unknown => (lijst ?? []).map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params])).sort();

  it("finds the same errors as the schema compiled at run time", () => {
    let geldig = 0;
    fc.assert(
      fc.property(fc.oneof(document, waarde), (doc) => {
        const uit = controleerVorm(doc);
        const oordeel = opRunTijd(doc);
        geldig += oordeel ? 1 : 0;
        expect(fouten(uit)).toEqual(fouten(opRunTijd.errors));
        expect(uit === undefined).toBe(oordeel);
      }),
      { numRuns: 2000 },
    );
    expect(geldig).toBeGreaterThan(20);
  });

  it("accepts what is right in every form", () => {
    const doc = {
      basisnormen: 1,
      documenten: [
        { id: "a", soort: "gedragscode", domein: "ambtelijk", bekend: "ja" },
        { id: "b", soort: "gedragscode", domein: ["ambtelijk", "bestuurlijk"], bekend: { waarde: false, bron: { plan: "p. 1" } } },
        { id: "c", soort: "gedragscode", domein: ["ambtelijk"], bekend: [{ waarde: "deels" }, { waarde: "onbekend", opmerking: "x" }] },
        { id: "d", soort: "gedragscode", domein: ["ambtelijk"], geldt_voor: "medewerkers", vastgesteld: { op: 2017 } },
        { id: "e", soort: "gedragscode", domein: ["ambtelijk"], geldt_voor: ["medewerkers"], vastgesteld: { op: { waarde: "2017-Q1" } } },
        {
          id: "f",
          soort: "gedragscode",
          domein: ["ambtelijk"],
          geldt_voor: [{ waarde: "medewerkers" }, { waarde: ["medewerkers", "inhuur"] }],
        },
      ],
      registers: [],
      volledig: [{ sectie: "rollen", soort: "meldpunt" }],
    };
    expect(controleerVorm(doc)).toBeUndefined();
  });

  it("asks for nothing but the language itself", () => {
    expect(beschrijvingValidatorTekst()).not.toMatch(/\brequire\(|^import (?!type)/m);
  });
});
