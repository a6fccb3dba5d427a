import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { hoogstens, vanaf } from "../../src/normenkader/voorwaarde/tijd.ts";

describe("a stated length of time is at most another", () => {
  test.each<[string, string, boolean | undefined]>([
    ["P7D", "P7D", true],
    ["P8D", "P7D", false],
    ["P1W", "P7D", true],
    ["P3M", "P3M", true],
    ["P90D", "P3M", undefined],
    ["P84D", "P3M", true],
    ["P94D", "P3M", false],
    ["P12M", "P1Y", true],
    ["P1Y1D", "P1Y", false],
    ["P6M", "P1Y", true],
  ])("%s at most %s: %s", (gesteld, grens, verwacht) => {
    expect(hoogstens(gesteld, grens)).toBe(verwacht);
  });

  test("is only certain where it holds from every first day", () => {
    const lengte = fc
      .record({ months: fc.integer({ min: 0, max: 30 }), days: fc.integer({ min: 0, max: 120 }) })
      .filter(({ months, days }) => months + days > 0);
    const iso = ({ months, days }: { months: number; days: number }): string =>
      `P${months > 0 ? `${months}M` : ""}${days > 0 ? `${days}D` : ""}`;
    fc.assert(
      fc.property(lengte, lengte, fc.integer({ min: 0, max: 1460 }), (a, b, dag) => {
        const uit = hoogstens(iso(a), iso(b));
        if (uit === undefined) return;
        const begin = Temporal.PlainDate.from("2019-01-01").add({ days: dag });
        const volgorde = Temporal.PlainDate.compare(begin.add(a), begin.add(b));
        if (uit) expect(volgorde).toBeLessThanOrEqual(0);
        // At the end of a month two lengths may fall on the same day.
        else expect(volgorde).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

test("on or after a day, as far as the date is known", () => {
  const datum = (van: string, tot: string) => ({ van, tot, tekst: van, gedaan: true });
  expect(vanaf(datum("2020-01-01", "2020-01-01"), "2020-01-01", "2025-01-01")).toBe(true);
  expect(vanaf(datum("2019-12-31", "2019-12-31"), "2020-01-01", "2025-01-01")).toBe(false);
  expect(vanaf(datum("2019-01-01", "2020-12-31"), "2020-01-01", "2025-01-01")).toBeUndefined();
  expect(vanaf(datum("2026-01-01", "2026-12-31"), "2020-01-01", "2025-01-01")).toBeUndefined();
});
