import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Aantallen, teVerbergen } from "../../src/openbaar/verberg.ts";

const DREMPEL = 5;

/** A total with its parts a, b, c, … */
const verdeling = (...delen: readonly number[]): Aantallen => {
  const namen = delen.map((_, i) => String.fromCharCode(97 + i));
  const totaal = delen.reduce((som, deel) => som + deel, 0);
  return {
    aantallen: new Map([["totaal", totaal], ...delen.map((deel, i) => [namen[i] ?? "", deel] as const)]),
    sommen: [{ totaal: "totaal", delen: namen }],
  };
};

/** A table of rows and columns with the totals of both. */
function kruistabel(rijen: readonly (readonly number[])[]): Aantallen {
  const aantallen = new Map<string, number>();
  const kolommen = rijen[0]?.map((_, k) => k) ?? [];
  const tel = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0);
  for (const [r, rij] of rijen.entries()) {
    for (const [k, getal] of rij.entries()) aantallen.set(`r${r}k${k}`, getal);
    aantallen.set(`r${r}`, tel(rij));
  }
  for (const k of kolommen) aantallen.set(`k${k}`, tel(rijen.map((rij) => rij[k] ?? 0)));
  return {
    aantallen,
    sommen: [
      ...rijen.map((rij, r) => ({ totaal: `r${r}`, delen: rij.map((_, k) => `r${r}k${k}`) })),
      ...kolommen.map((k) => ({ totaal: `k${k}`, delen: rijen.map((_, r) => `r${r}k${k}`) })),
    ],
  };
}

/**
 * A reader who tries to recover what was hidden: every filling-in of the hidden numbers that fits the sums, knowing which
 * ones are small. Gives per small number the values it may have. Written apart from the code under test: it tries all.
 */
function achterhaal({ aantallen, sommen }: Aantallen, verborgen: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<number>> {
  const namen = [...verborgen];
  const klein = new Set([...aantallen].filter(([, aantal]) => aantal > 0 && aantal < DREMPEL).map(([naam]) => naam));
  const nulVerborgen = namen.some((naam) => aantallen.get(naam) === 0);
  const mogelijk = new Map(namen.map((naam) => [naam, new Set<number>()]));
  const bekend = new Map([...aantallen].filter(([naam]) => !verborgen.has(naam)));
  const past = (): boolean =>
    sommen.every(({ totaal, delen }) => {
      const waarden = [totaal, ...delen].map((naam) => bekend.get(naam));
      if (waarden.includes(undefined)) return true;
      const [som = 0, ...rest] = waarden as number[];
      return som === rest.reduce((a, b) => a + b, 0);
    });
  const probeer = (i: number): void => {
    const naam = namen[i];
    if (naam === undefined) {
      for (const een of namen) mogelijk.get(een)?.add(bekend.get(een) ?? -1);
      return;
    }
    const tot = klein.has(naam) ? DREMPEL - 1 : 24;
    for (let waarde = klein.has(naam) || !nulVerborgen ? 1 : 0; waarde <= tot; waarde += 1) {
      bekend.set(naam, waarde);
      if (past()) probeer(i + 1);
    }
    bekend.delete(naam);
  };
  probeer(0);
  return new Map([...mogelijk].filter(([naam]) => klein.has(naam)));
}

describe("teVerbergen", () => {
  it("hides nothing where nothing is small", () => {
    expect(teVerbergen(verdeling(12, 8, 0), DREMPEL)).toEqual(new Set());
  });

  it("shows a number that is exactly the threshold, and hides the one below", () => {
    expect([...teVerbergen(verdeling(5, 12, 4, 3), DREMPEL)].sort()).toEqual(["c", "d"]);
  });

  it("hides a second part when one small part could be worked out from the total", () => {
    expect([...teVerbergen(verdeling(1, 8, 10), DREMPEL)].sort()).toEqual(["a", "b"]);
  });

  it("lets 13 = 4 + 8 + 1 give nothing away", () => {
    const cijfers = verdeling(4, 8, 1);
    const verborgen = teVerbergen(cijfers, DREMPEL);
    expect([...verborgen].sort()).toEqual(["a", "c"]);
    expect(achterhaal(cijfers, verborgen).get("c")?.size).toBeGreaterThan(1);
  });

  it("does not leave two ones that can only be two ones", () => {
    const cijfers = verdeling(1, 1, 30);
    expect(teVerbergen(cijfers, DREMPEL).size).toBeGreaterThan(2);
  });

  it("tells zero", () => {
    expect(teVerbergen(verdeling(0, 3, 9), DREMPEL).has("a")).toBe(false);
  });

  it("hides the total too when that is all there is to hide", () => {
    expect([...teVerbergen(verdeling(2), DREMPEL)].sort()).toEqual(["a", "totaal"]);
  });

  it("gives nothing away in a table with totals of rows and columns, to a reader who tries everything", () => {
    const tabel = fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(tabel, (rijen) => {
        const cijfers = kruistabel(rijen);
        const verborgen = teVerbergen(cijfers, DREMPEL);
        fc.pre(verborgen.size <= 7);
        for (const [naam, waarden] of achterhaal(cijfers, verborgen)) expect(waarden.size, naam).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });

  it("gives nothing away in a total with its parts, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }), (delen) => {
        const cijfers = verdeling(...delen);
        for (const [naam, waarden] of achterhaal(cijfers, teVerbergen(cijfers, DREMPEL))) expect(waarden.size, naam).toBeGreaterThan(1);
      }),
    );
  });
});

describe("many numbers", () => {
  it("that no sum ties together say nothing about each other", () => {
    const a = verdeling(1, 8, 10);
    const b = verdeling(20, 30);
    const naast = new Map([...a.aantallen, ...[...b.aantallen].map(([naam, aantal]) => [`${naam}2`, aantal] as const)]);
    const sommen = [
      ...a.sommen,
      ...b.sommen.map(({ totaal, delen }) => ({ totaal: `${totaal}2`, delen: delen.map((deel) => `${deel}2`) })),
    ];
    expect(teVerbergen({ aantallen: naast, sommen }, DREMPEL)).toEqual(teVerbergen(a, DREMPEL));
  });

  it("that hang together are all hidden when there are too many to try, so that a report is made in good time", () => {
    const namen = Array.from({ length: 2000 }, (_, i) => `deel ${i}`);
    const aantallen = new Map([["totaal", 2000], ...namen.map((naam) => [naam, 1] as const)]);
    expect(teVerbergen({ aantallen, sommen: [{ totaal: "totaal", delen: namen }] }, DREMPEL).size).toBe(2001);
  });
});
