import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonimiseer } from "../../src/portfolio/anoniem.ts";
import { leesShard, ontbrekendeShards, vanShard } from "../../src/portfolio/deel.ts";
import type { Portfolio } from "../../src/portfolio/portfolio-types.ts";
import { samenvoegfouten, voegSamen } from "../../src/portfolio/samenvoegen.ts";
import { type Lid, leden, portfolioVan } from "./opbouw.ts";

const json = (portfolio: Portfolio): string => JSON.stringify(portfolio);
/** As it comes back from a file. */
const gelezen = (portfolio: Portfolio): Portfolio => JSON.parse(json(portfolio)) as Portfolio;

const shards = (alle: readonly Lid[], van: number, maak = (portfolio: Portfolio) => portfolio): readonly Portfolio[] =>
  Array.from({ length: van }, (_, plek) => {
    const nummer = plek + 1;
    const deel = van > 1 ? { nummers: [nummer], van } : undefined;
    return gelezen(maak(portfolioVan(vanShard(alle, { nummer, van }), deel)));
  });

const samen = (delen: readonly Portfolio[]): Portfolio => {
  const [eerste, ...rest] = delen;
  if (eerste === undefined) throw new Error("no parts");
  return voegSamen([eerste, ...rest], "nl");
};

const gevallen = fc.record({ alle: leden, van: fc.integer({ min: 1, max: 5 }) });

describe("shards put together", () => {
  it("are the whole, in every byte and in any order of the parts", () => {
    fc.assert(
      fc.property(gevallen, fc.infiniteStream(fc.nat()), ({ alle, van }, toeval) => {
        const delen = shards(alle, van)
          .map((deel) => ({ deel, plek: toeval.next().value ?? 0 }))
          .sort((a, b) => a.plek - b.plek)
          .map(({ deel }) => deel);
        expect(json(samen(delen))).toBe(json(portfolioVan(alle)));
      }),
    );
  });

  it("are the whole when they are anonymous, and when they become it afterwards", () => {
    fc.assert(
      fc.property(gevallen, ({ alle, van }) => {
        const heel = json(anonimiseer(portfolioVan(alle)));
        expect(json(samen(shards(alle, van, anonimiseer)))).toBe(heel);
        expect(json(anonimiseer(samen(shards(alle, van))))).toBe(heel);
      }),
    );
  });

  it("may be put together step by step", () => {
    fc.assert(
      fc.property(leden, (alle) => {
        const [een, twee, drie] = shards(alle, 3) as [Portfolio, Portfolio, Portfolio];
        const tussen = gelezen(samen([drie, een]));
        expect(tussen.deel).toEqual({ nummers: [1, 3], van: 3 });
        expect(json(samen([tussen, twee]))).toBe(json(portfolioVan(alle)));
      }),
    );
  });

  it("say which of them are missing, and count only what is there", () => {
    const [eerste] = shards([{ map: "a", fouten: 1 }], 3);
    const deel = samen([eerste as Portfolio]);
    expect(deel.deel && ontbrekendeShards(deel.deel)).toEqual([2, 3]);
    expect(deel.grenzen.join()).toContain("De delen 2 en 3 van 3 ontbreken");
  });
});

describe("the order in which organisations come in", () => {
  it("changes nothing", () => {
    fc.assert(
      fc.property(leden, (alle) => {
        expect(json(portfolioVan(alle.toReversed()))).toBe(json(portfolioVan(alle)));
      }),
    );
  });
});

describe("a shard", () => {
  it.each(["1/1", "1/4", "4/4", "12/100"])("may be %s", (tekst) => expect(leesShard(tekst)).toBeDefined());
  it.each(["0/4", "5/4", "1/0", "-1/4", "1.5/4", "1/", "/4", "1/4/2", " 1/4", "a/b", "1/4x", "01/4", "1/9999999"])(
    "may not be %s",
    (tekst) => expect(leesShard(tekst)).toBeUndefined(),
  );

  it("has its items with the others once, and at most one more than another", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), (aantal, van) => {
        const items = Array.from({ length: aantal }, (_, plek) => plek);
        const delen = Array.from({ length: van }, (_, plek) => vanShard(items, { nummer: plek + 1, van }));
        expect(delen.flat().sort((a, b) => a - b)).toEqual(items);
        const groottes = delen.map(({ length }) => length);
        expect(Math.max(...groottes) - Math.min(...groottes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("parts that do not belong together", () => {
  const een: Lid = { map: "a", fouten: 1 };
  const [eerste, tweede] = shards([een, { map: "b", fouten: 2 }], 2) as [Portfolio, Portfolio];
  const fouten = (...delen: readonly Portfolio[]) =>
    samenvoegfouten(delen.map((portfolio, plek) => ({ bestand: `${plek}.json`, portfolio }))).map(({ code, args }) => [code, args]);

  it("have nothing against parts that do", () => expect(fouten(eerste, tweede)).toEqual([]));

  it.each([
    ["versie", { hulpmiddel: { naam: "basisnormen", versie: "9.9.9" } }],
    ["selectie", { selectie: { domein: "ambtelijk" } }],
    ["normenkader", { normenkader: { ...eerste.normenkader, versie: "2.0.0" } }],
    ["normenkader", { samenvatting: { ...tweede.samenvatting, eisen: tweede.samenvatting.eisen.slice(1) } }],
    ["peildatum", { peildatum: "2020-01-01" }],
    ["anoniem", { anoniem: true }],
    ["delen", { deel: { nummers: [2], van: 3 } }],
  ] as const)("are told when they differ in %s", (wat, anders) => {
    expect(fouten(eerste, { ...tweede, ...anders } as Portfolio)).toEqual([["deel-verschilt", { wat, eerste: "0.json" }]]);
  });

  it("are told when a shard is there twice", () => {
    expect(fouten(eerste, tweede, eerste)).toEqual([["deel-dubbel", { nummer: 1, van: 2, eerste: "0.json" }]]);
  });

  it("are told when an organisation is in two of them", () => {
    const los = portfolioVan([een]);
    expect(fouten(los, los)).toEqual([["organisatie-dubbel", { map: "a", aantal: 1, eerste: "0.json" }]]);
  });

  it("may be of several places, without shards", () => {
    expect(fouten(portfolioVan([een]), portfolioVan([{ map: "b", fouten: 1 }]))).toEqual([]);
  });
});
