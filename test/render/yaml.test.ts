import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { YamlGroep, YamlWaarde } from "../../src/beschrijving/lees/boom.ts";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";
import { alsYaml } from "../../src/render/yaml.ts";

/** Read back, as plain data. */
function terug(yaml: string): unknown {
  const resultaat = leesYaml(yaml, "a.yaml");
  if (!("gelezen" in resultaat)) throw new Error(`not YAML:\n${yaml}`);
  return JSON.parse(JSON.stringify(resultaat.gelezen.waarde));
}

const sleutel = fc.oneof(fc.stringMatching(/^[a-z_-]{1,8}$/), fc.string({ minLength: 1, maxLength: 6 })).filter(
  // Keys the reader refuses: those of JavaScript's objects, and what is no text to YAML.
  (naam) => !["__proto__", "constructor", "prototype"].includes(naam) && !/[\ud800-\udfff\0]/.test(naam),
);
const tekst = fc.string({ maxLength: 12 }).filter((een) => !/[\ud800-\udfff\0]/.test(een));
const waarde: fc.Arbitrary<YamlWaarde> = fc.letrec<{ een: YamlWaarde }>((tie) => ({
  een: fc.oneof(
    { maxDepth: 3 },
    tekst,
    fc.constantFrom("ja", "2018-03", "2017", "null", "~", "true", "P6M", "- a", "a: b", "#", "", " a", "0x1f", ".inf", "1_000"),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("een"), { maxLength: 3 }),
    fc.dictionary(sleutel, tie("een"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).een;

describe("a group as YAML", () => {
  it("reads back as the same values", () => {
    fc.assert(
      fc.property(fc.dictionary(sleutel, waarde, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), (groep) => {
        expect(terug(`${alsYaml(groep as YamlGroep)}\n`)).toEqual(JSON.parse(JSON.stringify(groep)));
      }),
      { numRuns: 1000 },
    );
  });

  it("is short and plain where it can be", () => {
    const feiten = { registers: [{ id: "a", geldt_voor: ["x", "y"], bevat: { redenen: "ja" }, bijgewerkt: 2014, leeg: {} }] };
    expect(alsYaml(feiten)).toBe(
      "registers:\n  - id: a\n    geldt_voor: [x, y]\n    bevat:\n      redenen: ja\n    bijgewerkt: 2014\n    leeg: {}",
    );
  });
});
