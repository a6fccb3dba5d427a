import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { YamlWaarde } from "../../src/beschrijving/lees/boom.ts";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";
import { kadercontroles } from "../../src/generated/kader-validators.ts";
import { deelVan, type Kaderdeel, kaderdelen, kadermappen, losseBestanden } from "../../src/normenkader/vorm/kaderdelen.ts";
import { kaderSchema, kaderSchemaTekst } from "../../tools/generate/kader-schema.ts";
import { ajvOpties, editorwoorden, kaderValidatorTekst } from "../../tools/generate/validator.ts";

const delen = Object.keys(kaderdelen) as readonly Kaderdeel[];
const kaders = ["src/normenkader/basisnormen", "examples/eigen-normenkader"];

/** Every file of a normenkader in the repository, with what kind it is. */
const bestanden = kaders.flatMap((kader) =>
  ["", ...kadermappen].flatMap((map) =>
    readdirSync(join(kader, map))
      .map((naam) => ({ pad: join(kader, map, naam), deel: deelVan(map === "" ? naam : `${map}/${naam}`) }))
      .flatMap(({ pad, deel }) => (deel === undefined ? [] : [{ pad, deel }])),
  ),
);

function waardeVan(pad: string): YamlWaarde {
  const resultaat = leesYaml(readFileSync(pad, "utf8"), pad);
  if (!("gelezen" in resultaat)) throw new Error(pad);
  // Groups without a prototype confuse fast-check; nothing here depends on it.
  return JSON.parse(JSON.stringify(resultaat.gelezen.waarde)) as YamlWaarde;
}

const ajv = new Ajv2020({ ...ajvOpties });
for (const woord of editorwoorden) ajv.addKeyword(woord);
const opTijd = Object.fromEntries(delen.map((deel) => [deel, ajv.compile(kaderSchema(deel))]));

test("the schemas and the validators are those in the repository", () => {
  for (const deel of delen) expect(readFileSync(`schemas/${deel}.schema.json`, "utf8") === kaderSchemaTekst(deel), deel).toBe(true);
  expect(readFileSync("src/generated/kader-validators.ts", "utf8") === kaderValidatorTekst()).toBe(true);
});

test("every kind of file is known by its place, and no other file", () => {
  expect(kadermappen).toEqual(["normen", "indelingen"]);
  expect(losseBestanden.map(deelVan)).toEqual(["normenkader", "grondslagen", "woorden", "ongebruikt"]);
  expect(["normen/a.yaml", "normen/a.yml", "indelingen/b.YAML"].map(deelVan)).toEqual(["norm", "norm", "indeling"]);
  for (const pad of ["a.yaml", "normen/a.txt", "normen/x/a.yaml", "normen", "x/normenkader.yaml"]) expect(deelVan(pad)).toBeUndefined();
});

describe.each(bestanden)("$pad", ({ pad, deel }) => {
  it("has the shape of its kind", () => {
    expect(kadercontroles[deel](waardeVan(pad))).toBeUndefined();
  });
});

/** Something else at a random place in a value. */
function verander(waarde: YamlWaarde, stappen: readonly number[], anders: YamlWaarde): YamlWaarde {
  const [stap = 0, ...rest] = stappen;
  if (stappen.length === 0 || typeof waarde !== "object" || waarde === null) return anders;
  const sleutels = Object.keys(waarde);
  const gekozen = sleutels[stap % Math.max(1, sleutels.length)];
  if (gekozen === undefined) return anders;
  const deel = (waarde as Readonly<Record<string, YamlWaarde>>)[gekozen] ?? null;
  const nieuw = verander(deel, rest, anders);
  return Array.isArray(waarde) ? waarde.map((een, i) => (String(i) === gekozen ? nieuw : een)) : { ...waarde, [gekozen]: nieuw };
}

describe.each(delen)("the validator of %s", (deel) => {
  it("finds what ajv finds at run time, whatever is changed", () => {
    const paden = bestanden.filter((een) => een.deel === deel).map(({ pad }) => waardeVan(pad));
    const anders = fc.constantFrom<YamlWaarde>(null, true, 3, 1.5, "", "tekst", "BN-01", [], {}, ["x"], { x: 1 }, "x".repeat(1001));
    fc.assert(
      fc.property(fc.constantFrom(...paden), fc.array(fc.nat(40), { maxLength: 6 }), anders, (waarde, stappen, nieuw) => {
        const kapot = verander(waarde, stappen, nieuw);
        const kern = (een: { readonly instancePath: string; readonly keyword: string }): string => `${een.instancePath} ${een.keyword}`;
        const valideer = opTijd[deel];
        const verwacht = valideer?.(kapot) === true ? undefined : valideer?.errors?.map(kern).sort();
        expect(kadercontroles[deel](kapot)?.map(kern).sort()).toEqual(verwacht);
      }),
      { numRuns: 300 },
    );
  });
});

test("every key has a title and an explanation, and every choice its words", () => {
  const zonder: string[] = [];
  const loop = (hier: unknown, pad: string): void => {
    if (typeof hier !== "object" || hier === null) return;
    const groep = hier as Readonly<Record<string, unknown>>;
    if (Array.isArray(groep.enum) && (groep.enumDescriptions as unknown[] | undefined)?.length !== groep.enum.length)
      zonder.push(`${pad}/enum`);
    for (const [naam, deel] of Object.entries((groep.properties as object | undefined) ?? {}))
      if (!deel.title || !deel.description) zonder.push(`${pad}/${naam}`);
    for (const [sleutel, deel] of Object.entries(groep)) if (sleutel !== "enum") loop(deel, `${pad}/${sleutel}`);
  };
  for (const deel of delen) loop(kaderSchema(deel), deel);
  expect(zonder).toEqual([]);
});
