import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { YamlWaarde } from "../../src/beschrijving/lees/boom.ts";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";
import { past } from "../../src/beschrijving/valideer/past.ts";
import { isInVorm } from "../../src/beschrijving/valideer/vorm.ts";
import { controleerVorm } from "../../src/generated/beschrijving-validator.ts";
import { kadercontroles } from "../../src/generated/kader-validators.ts";
import { type Kaderdeel, kaderdelen } from "../../src/normenkader/vorm/kaderdelen.ts";

/** The files of a folder, as plain values. */
const bestandenIn = (map: string): readonly YamlWaarde[] =>
  readdirSync(map)
    .filter((naam) => naam.endsWith(".yaml"))
    .map((naam) => {
      const uit = leesYaml(readFileSync(join(map, naam), "utf8"), naam);
      if ("fouten" in uit) throw new Error(`${naam} does not parse`);
      return JSON.parse(JSON.stringify(uit.gelezen.waarde)) as YamlWaarde;
    });

type Stappen = readonly (string | number)[];

/** The ways to every value in a document, and to one key more in every group. */
function wegen(waarde: YamlWaarde, hier: Stappen = []): readonly Stappen[] {
  if (typeof waarde !== "object" || waarde === null) return [hier];
  const kinderen = Object.entries(waarde).flatMap(([sleutel, deel]) => wegen(deel, [...hier, sleutel]));
  return [hier, ...kinderen, [...hier, Array.isArray(waarde) ? waarde.length : "anders"]];
}

/** The document with something else in one place; undefined takes the place away. */
function met(waarde: YamlWaarde, [stap, ...rest]: Stappen, nieuw: YamlWaarde | undefined): YamlWaarde {
  if (stap === undefined) return nieuw ?? null;
  const kopie = structuredClone(waarde) as Record<string | number, YamlWaarde>;
  if (rest.length > 0) kopie[stap] = met(kopie[stap] ?? null, rest, nieuw);
  else if (nieuw === undefined) delete kopie[stap];
  else kopie[stap] = nieuw;
  return (Array.isArray(kopie) ? kopie.filter((deel) => deel !== undefined) : kopie) as YamlWaarde;
}

const los = fc.constantFrom<YamlWaarde | undefined>(
  ...["", " ", "ja", "nee", "deels", "a", "A b", "x".repeat(5000), "plan", "geldend", "griffier", "bestuurlijk", "gedragscode", "rollen"],
  ...["1999", "2017", "2019-05", "2019-Q1", "2019-Q9", "2018-02-30", "2018-10-30", "P6M", "P", "pv26", "BN-01.b1", "\u{1F600}", "een"],
  ...[0, -0, 1, -1, 3, 999, 1000, 2018, 3000, 2.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, true, false, null, undefined],
);
const { nieuw } = fc.letrec<{ nieuw: YamlWaarde | undefined }>((tie) => ({
  nieuw: fc.oneof(
    { depthSize: "small" },
    { weight: 6, arbitrary: los },
    { weight: 1, arbitrary: fc.array(tie("nieuw"), { maxLength: 3 }).map((delen) => delen.map((deel) => deel ?? null)) },
    {
      weight: 2,
      arbitrary: fc
        .dictionary(fc.constantFrom("waarde", "opmerking", "bron", "plan", "id", "op", "Anders"), tie("nieuw"), { maxKeys: 3 })
        .map((groep) => Object.fromEntries(Object.entries(groep).filter(([, deel]) => deel !== undefined)) as YamlWaarde),
    },
  ),
}));

/** Holds the two checks beside each other on the documents, and on documents with one or two other values in them. */
function vergelijk(
  documenten: readonly YamlWaarde[],
  kort: (waarde: YamlWaarde) => boolean,
  lang: (waarde: YamlWaarde) => readonly unknown[] | undefined,
): { readonly goed: number; readonly fout: number } {
  const geteld = { goed: 0, fout: 0 };
  for (const heel of documenten) {
    const alle = wegen(heel);
    const verandering = fc.tuple(fc.nat(alle.length - 1), nieuw);
    fc.assert(
      fc.property(fc.array(verandering, { maxLength: 2 }), (veranderingen) => {
        const doc = veranderingen.reduce((na, [i, waarde]) => {
          const weg = alle[i] ?? [];
          return wegen(na).some((een) => een.join("/") === weg.join("/")) ? met(na, weg, waarde) : na;
        }, heel);
        const goed = lang(doc) === undefined;
        geteld[goed ? "goed" : "fout"] += 1;
        expect(kort(doc)).toBe(goed);
      }),
      { numRuns: 150 },
    );
  }
  return geteld;
}

describe("past", () => {
  it("agrees with the generated validator on descriptions, right and wrong", () => {
    const documenten = bestandenIn("examples/provincie-utrecht-2018").map((een) => eersteVan(een));
    const { goed, fout } = vergelijk([...documenten, ...eigen], isInVorm, controleerVorm);
    expect(Math.min(goed, fout)).toBeGreaterThan(200);
  });

  it("agrees with the generated validators on the files of a normenkader", () => {
    const map = "src/normenkader/basisnormen";
    const delen: Readonly<Partial<Record<Kaderdeel, readonly YamlWaarde[]>>> = {
      norm: bestandenIn(join(map, "normen"))
        .slice(0, 3)
        .map((een) => eersteVan(een)),
      indeling: bestandenIn(join(map, "indelingen")).map((een) => eersteVan(een)),
    };
    for (const [deel, documenten] of Object.entries(delen)) {
      const naam = deel as Kaderdeel;
      const { goed, fout } = vergelijk(documenten, (waarde) => past(kaderdelen[naam].vorm, waarde), kadercontroles[naam]);
      expect(Math.min(goed, fout)).toBeGreaterThan(20);
    }
  });
});

/** Three items of every list are enough. */
function eersteVan(waarde: YamlWaarde): YamlWaarde {
  if (Array.isArray(waarde)) return waarde.slice(0, 3).map(eersteVan);
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, eersteVan(deel)]));
}

/** Forms that the example does not use. */
const eigen: readonly YamlWaarde[] = [
  {
    documenten: [
      { id: "b", soort: "gedragscode", domein: ["ambtelijk"], bekend: { waarde: false, bron: { plan: "p. 1" } } },
      { id: "c", soort: "gedragscode", domein: "ambtelijk", bekend: [{ waarde: "deels" }, { waarde: "onbekend", opmerking: "x" }] },
      { id: "e", soort: "gedragscode", domein: "ambtelijk", vastgesteld: { op: [{ waarde: "2017-Q1" }] }, geldt_voor: ["medewerkers"] },
      { id: "f", soort: "gedragscode", domein: "ambtelijk", geldt_voor: [{ waarde: "medewerkers" }, { waarde: ["inhuur"] }] },
    ],
  },
  { volledig: [{ sectie: "rollen", soort: "meldpunt" }, { sectie: "registers" }, { sectie: "rollen", soort: "gedragscode" }] },
  { volledig: [{ sectie: "rollen", soort: "meldpunt", domein: "ambtelijk" }] },
  { cijfers: [{ jaar: 2018, soort: "eden", domein: "ambtelijk", aantal: 3, delen: [{ naam: "a", aantal: 1 }], vorig_jaar: 0 }] },
  { afwijkingen: [{ eis: "BN-01.b1", reden: "x", tot: "2019-01-01" }], buiten_bereik: [{ norm: "BN-08", reden: "x" }] },
];
