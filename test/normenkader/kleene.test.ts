import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evalueer } from "../../src/normenkader/voorwaarde/evalueer.ts";
import { alle, type Drie, en, enige, niet, of } from "../../src/normenkader/voorwaarde/kleene.ts";
import type { Voorwaarde } from "../../src/normenkader/voorwaarde/types.ts";

const drie: readonly Drie[] = [true, false, undefined];

/** Kleene's strong tables, written out: rows and columns in the order true, false, unknown. */
const tabelEn: readonly (readonly Drie[])[] = [
  [true, false, undefined],
  [false, false, false],
  [undefined, false, undefined],
];
const tabelOf: readonly (readonly Drie[])[] = [
  [true, true, true],
  [true, false, undefined],
  [true, undefined, undefined],
];

describe("Kleene's tables", () => {
  test.each(drie.flatMap((a, i) => drie.map((b, j) => ({ a, b, i, j }))))("$a and/or $b", ({ a, b, i, j }) => {
    expect(en(a, b)).toBe(tabelEn[i]?.[j]);
    expect(of(a, b)).toBe(tabelOf[i]?.[j]);
  });

  test("not turns true and false around and leaves unknown unknown", () => {
    expect(drie.map(niet)).toEqual([false, true, undefined]);
  });

  test("over an empty list, every is true and some is false", () => {
    expect(alle([])).toBe(true);
    expect(enige([])).toBe(false);
  });
});

const namen = ["a", "b", "c"] as const;
const voorwaarden: fc.Arbitrary<Voorwaarde> = fc.letrec<{ boom: Voorwaarde }>((tie) => ({
  boom: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom(...namen).map((naam): Voorwaarde => ["veld", naam]),
    tie("boom").map((x): Voorwaarde => ["niet", x]),
    fc.tuple(tie("boom"), tie("boom")).map(([x, y]): Voorwaarde => ["en", x, y]),
    fc.tuple(tie("boom"), tie("boom")).map(([x, y]): Voorwaarde => ["of", x, y]),
  ),
})).boom;

const toewijzingen = drie.flatMap((a) => drie.flatMap((b) => drie.map((c) => ({ a, b, c }))));
const bekend = (toewijzing: Record<string, Drie>): Record<string, boolean> =>
  Object.fromEntries(Object.entries(toewijzing).filter((paar): paar is [string, boolean] => paar[1] !== undefined));

function alsCel(voorwaarde: Voorwaarde): string {
  switch (voorwaarde[0]) {
    case "veld":
      return voorwaarde[1] as string;
    case "niet":
      return `!(${alsCel(voorwaarde[1])})`;
    case "en":
      return `(${alsCel(voorwaarde[1])} && ${alsCel(voorwaarde[2])})`;
    case "of":
      return `(${alsCel(voorwaarde[1])} || ${alsCel(voorwaarde[2])})`;
    default:
      throw new Error("not generated here");
  }
}

/** The tables again, straight from the definition: min, max and 1 - x over 0, ½ and 1. */
function definitie(voorwaarde: Voorwaarde, toewijzing: Record<string, Drie>): number {
  switch (voorwaarde[0]) {
    case "veld": {
      const waarde = toewijzing[voorwaarde[1] as string];
      return waarde === undefined ? 0.5 : Number(waarde);
    }
    case "niet":
      return 1 - definitie(voorwaarde[1], toewijzing);
    case "en":
      return Math.min(definitie(voorwaarde[1], toewijzing), definitie(voorwaarde[2], toewijzing));
    case "of":
      return Math.max(definitie(voorwaarde[1], toewijzing), definitie(voorwaarde[2], toewijzing));
    default:
      throw new Error("not generated here");
  }
}

const alsGetal = (waarde: Drie): number => (waarde === undefined ? 0.5 : Number(waarde));

describe("three-valued evaluation", () => {
  test("agrees with Kleene's definition for every assignment of three values to small conditions", () => {
    fc.assert(
      fc.property(voorwaarden, (voorwaarde) => {
        for (const toewijzing of toewijzingen) {
          const uit = evalueer(voorwaarde, { velden: bekend(toewijzing), peildatum: "2020-01-01" });
          expect(alsGetal(uit)).toBe(definitie(voorwaarde, toewijzing));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("agrees with the CEL engine, whose errors on missing values are our unknown", () => {
    const env = new Environment();
    for (const naam of namen) env.registerVariable(naam, "bool");
    fc.assert(
      fc.property(voorwaarden, (voorwaarde) => {
        const motor = env.parse(alsCel(voorwaarde));
        for (const toewijzing of toewijzingen) {
          const velden = bekend(toewijzing);
          let verwacht: Drie;
          try {
            verwacht = motor(velden) as boolean;
          } catch {
            verwacht = undefined;
          }
          expect(evalueer(voorwaarde, { velden, peildatum: "2020-01-01" })).toBe(verwacht);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("learning a value never turns true into false or false into true", () => {
    fc.assert(
      fc.property(
        voorwaarden,
        fc.constantFrom(...toewijzingen),
        fc.constantFrom(...namen),
        fc.boolean(),
        (voorwaarde, toewijzing, naam, waarde) => {
          fc.pre(toewijzing[naam] === undefined);
          const eerst = evalueer(voorwaarde, { velden: bekend(toewijzing), peildatum: "2020-01-01" });
          const daarna = evalueer(voorwaarde, { velden: bekend({ ...toewijzing, [naam]: waarde }), peildatum: "2020-01-01" });
          if (eerst !== undefined) expect(daarna).toBe(eerst);
        },
      ),
    );
  });
});
