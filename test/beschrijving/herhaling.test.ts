import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesDatum } from "../../src/beschrijving/datum.ts";
import { keren, notatie } from "../../src/beschrijving/herhaling.ts";

const datum = (tekst: string): { readonly van: string; readonly tot: string } => {
  const gelezen = leesDatum(tekst, false);
  if (gelezen === undefined) throw new Error(tekst);
  return gelezen;
};
const teksten = (eerste: string, frequentie: string | undefined, van: string, tot: string): readonly string[] =>
  keren({ eerste: datum(eerste), frequentie }, { van, tot }).map(({ tekst }) => tekst);

describe("keren", () => {
  it("comes once without a frequency", () => {
    expect(teksten("2019-05", undefined, "2018-01-01", "2021-12-31")).toEqual(["2019-05"]);
  });

  it("comes back in March and September", () => {
    expect(teksten("2019-03", "P6M", "2018-01-01", "2020-12-31")).toEqual(["2019-03", "2019-09", "2020-03", "2020-09"]);
  });

  it("keeps quarters, half years and years", () => {
    expect(teksten("2019-Q4", "P3M", "2019-01-01", "2020-03-31")).toEqual(["2019-Q4", "2020-Q1"]);
    expect(teksten("2019-H2", "P1Y", "2019-01-01", "2020-12-31")).toEqual(["2019-H2", "2020-H2"]);
    expect(teksten("2018", "P4Y", "2018-01-01", "2026-12-31")).toEqual(["2018", "2022", "2026"]);
  });

  it("keeps the end of the month", () => {
    expect(teksten("2019-08-31", "P6M", "2019-01-01", "2020-12-31")).toEqual(["2019-08-31", "2020-02-29", "2020-08-31"]);
  });

  it("includes a time that only touches the stretch, at both ends", () => {
    expect(teksten("2019", "P1Y", "2019-12-31", "2020-01-01")).toEqual(["2019", "2020"]);
  });

  it("takes the first half of a year for something twice a year of which only the year is known", () => {
    expect(teksten("2019", "P6M", "2019-01-01", "2019-12-31")).toEqual(["2019-H1", "2019-H2"]);
  });

  it("never gives two times on one day, in order, and none outside the stretch", () => {
    const dag = fc
      .date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dag, fc.constantFrom("P1M", "P3M", "P6M", "P1Y", "P4Y", "P2W"), dag, dag, (eerste, frequentie, a, b) => {
        const [van, tot] = a < b ? [a, b] : [b, a];
        const gevonden = keren({ eerste: { van: eerste, tot: eerste }, frequentie }, { van, tot });
        for (const [i, keer] of gevonden.entries()) {
          expect(keer.tot >= van && keer.van <= tot && keer.van >= eerste).toBe(true);
          expect(keer.van > (gevonden[i - 1]?.tot ?? "")).toBe(true);
        }
      }),
    );
  });
});

describe("notatie", () => {
  it.each(["2019", "2019-H1", "2019-H2", "2019-Q3", "2019-02", "2020-02", "2019-02-28"])("writes %s back as it was", (tekst) => {
    expect(notatie(datum(tekst))).toBe(tekst);
  });

  it("writes other days as first and last", () => {
    expect(notatie({ van: "2019-02-01", tot: "2019-04-30" })).toBe("2019-02-01/2019-04-30");
  });
});
