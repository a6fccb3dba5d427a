import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { binnenPeriode, isDag, leesDatum, leesPeriode, type Periode, totPeildatum, verschuif, voor } from "../../src/beschrijving/datum.ts";
import type { Datum } from "../../src/beschrijving/types.ts";

const datum = (tekst: string, gedaan = true): Datum => {
  const gelezen = leesDatum(tekst, gedaan);
  if (gelezen === undefined) throw new Error(`no date: ${tekst}`);
  return gelezen;
};
const periode = (tekst: string): Periode => leesPeriode(tekst) ?? { maanden: 0, dagen: 0 };
const dagen = fc
  .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10));

describe("leesDatum", () => {
  it.each([
    ["2017", "2017-01-01", "2017-12-31"],
    ["2019-05", "2019-05-01", "2019-05-31"],
    ["2019-02", "2019-02-01", "2019-02-28"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2019-Q1", "2019-01-01", "2019-03-31"],
    ["2019-Q2", "2019-04-01", "2019-06-30"],
    ["2019-Q3", "2019-07-01", "2019-09-30"],
    ["2019-Q4", "2019-10-01", "2019-12-31"],
    ["2019-H1", "2019-01-01", "2019-06-30"],
    ["2019-H2", "2019-07-01", "2019-12-31"],
    ["2019-33", "2019-01-01", "2019-03-31"],
    ["2019-34", "2019-04-01", "2019-06-30"],
    ["2019-35", "2019-07-01", "2019-09-30"],
    ["2019-36", "2019-10-01", "2019-12-31"],
    ["2019-40", "2019-01-01", "2019-06-30"],
    ["2019-41", "2019-07-01", "2019-12-31"],
    ["2019-05-14", "2019-05-14", "2019-05-14"],
    ["2020-02-29", "2020-02-29", "2020-02-29"],
  ])("%s is %s to %s", (tekst, van, tot) => {
    expect(leesDatum(tekst, false)).toEqual({ van, tot, tekst, gedaan: false });
  });

  it.each([
    "",
    "17",
    "0999",
    "3000",
    "2019-13",
    "2019-00",
    "2019-Q5",
    "2019-Q0",
    "2019-H3",
    "2019-32",
    "2019-37",
    "2019-42",
    "2019-5",
    "2019-05-32",
  ])("%j is no date", (tekst) => {
    expect(leesDatum(tekst, true)).toBeUndefined();
  });

  it.each(["2025-02-30", "2019-02-29", "1900-02-29", "2019-04-31", "2019-06-31", "2019-09-31", "2019-11-31"])(
    "the day %s does not exist",
    (dag) => {
      expect(leesDatum(dag, true)).toBeUndefined();
      expect(isDag(dag)).toBe(false);
    },
  );

  it("agrees with Temporal on which days exist", () => {
    const twee = (n: number): string => String(n).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (jaar, maand, dag) => {
          const tekst = `${jaar}-${twee(maand)}-${twee(dag)}`;
          expect(isDag(tekst)).toBe(dag <= Temporal.PlainYearMonth.from({ year: jaar, month: maand }).daysInMonth);
          expect(leesDatum(tekst.slice(0, 7), true)?.tot).toBe(Temporal.PlainDate.from({ year: jaar, month: maand, day: 31 }).toString());
        },
      ),
    );
  });
});

describe("leesPeriode", () => {
  it.each([
    ["P7D", 0, 7],
    ["P2W", 0, 14],
    ["P6M", 6, 0],
    ["P4Y", 48, 0],
    ["P1Y6M", 18, 0],
    ["P1Y2M3W4D", 14, 25],
  ])("%s is %i months and %i days", (tekst, maanden, los) => {
    expect(leesPeriode(tekst)).toEqual({ maanden, dagen: los });
  });

  it.each(["", "P", "P0D", "P0Y0M", "6M", "p6m", "P6", "P-6M", "P1.5Y", "PT6H", "P6M1Y", "P1H", "P1Y ", "P10000Y"])(
    "%j is no period",
    (tekst) => {
      expect(leesPeriode(tekst)).toBeUndefined();
    },
  );
});

describe("verschuif", () => {
  it.each([
    ["2026-08-31", "P6M", -1, "2026-02-28"],
    ["2024-08-31", "P6M", -1, "2024-02-29"],
    ["2024-02-29", "P1Y", -1, "2023-02-28"],
    ["2024-02-29", "P4Y", 1, "2028-02-29"],
    ["2020-01-31", "P1M", 1, "2020-02-29"],
    ["2020-01-31", "P1M1D", 1, "2020-03-01"],
    ["2019-03-01", "P1D", -1, "2019-02-28"],
    ["2019-12-31", "P1D", 1, "2020-01-01"],
    ["1000-01-01", "P999Y", -1, "0001-01-01"],
    ["1000-01-01", "P999Y1D", -1, "0001-01-01"],
    ["1000-01-01", "P999Y9999M", -1, "0001-01-01"],
    ["2999-12-31", "P999Y9999M", 1, "4832-03-31"],
  ] as const)("%s by %s (%i) is %s", (dag, lengte, richting, verwacht) => {
    expect(verschuif(dag, periode(lengte), richting)).toBe(verwacht);
  });

  it("agrees with Temporal", () => {
    fc.assert(
      fc.property(dagen, fc.nat(1200), fc.nat(2000), fc.constantFrom(1 as const, -1 as const), (dag, maanden, los, richting) => {
        const duur = Temporal.Duration.from({ months: maanden, days: los });
        const oordeel = Temporal.PlainDate.from(dag)[richting === 1 ? "add" : "subtract"](duur, { overflow: "constrain" });
        expect(verschuif(dag, { maanden, dagen: los }, richting)).toBe(oordeel.toString());
      }),
    );
  });
});

describe("voor", () => {
  it.each([
    ["2017", "2018", true],
    ["2018", "2018", undefined],
    ["2018", "2017", false],
    ["2018-06-30", "2018-H2", true],
    ["2018-07-01", "2018-H2", undefined],
    ["2018-12-31", "2018-H2", false],
    ["2018-03-01", "2018-03-01", false],
    ["2018-03", "2018-03-31", undefined],
  ])("%s before %s: %s", (a, b, verwacht) => {
    expect(voor(datum(a), datum(b))).toBe(verwacht);
  });
});

describe("totPeildatum", () => {
  it("cuts off what was done, and nothing else", () => {
    expect(totPeildatum(datum("2018"), "2018-06-15")).toEqual({ van: "2018-01-01", tot: "2018-06-15", tekst: "2018", gedaan: true });
    expect(totPeildatum(datum("2018"), "2018-12-31")).toEqual(datum("2018"));
    expect(totPeildatum(datum("2019"), "2018-12-31")).toBeUndefined();
    expect(totPeildatum(datum("2019", false), "2018-12-31")).toEqual(datum("2019", false));
  });
});

describe("binnenPeriode", () => {
  it.each([
    // the first and the last day count
    ["2018-04-30", "P6M", "2018-10-30", true],
    ["2018-04-29", "P6M", "2018-10-30", false],
    ["2018-10-30", "P6M", "2018-10-30", true],
    // end of month
    ["2026-02-28", "P6M", "2026-08-31", true],
    ["2026-02-27", "P6M", "2026-08-31", false],
    // less precise dates are certain only when every day they may be is
    ["2018-05", "P6M", "2018-10-30", true],
    ["2018-04", "P6M", "2018-10-30", undefined],
    ["2018-03", "P6M", "2018-10-30", false],
    ["2018", "P6M", "2018-10-30", undefined],
    ["2018", "P1Y", "2018-10-30", true],
    // done after the peildatum: unknown; partly after it: cut off
    ["2019", "P1Y", "2018-10-30", undefined],
    ["2018-10-31", "P1Y", "2018-10-30", undefined],
    ["2018-Q4", "P1M", "2018-10-30", true],
  ])("%s within %s of %s: %s", (tekst, lengte, peildatum, verwacht) => {
    expect(binnenPeriode(datum(tekst), periode(lengte), peildatum)).toBe(verwacht);
  });

  it("does not cut off a date that may lie ahead", () => {
    expect(binnenPeriode(datum("2019", false), periode("P1Y"), "2018-10-30")).toBe(false);
    expect(binnenPeriode(datum("2018", false), periode("P1Y"), "2018-10-30")).toBeUndefined();
  });

  it("never counts what is said to be out of date", () => {
    expect(binnenPeriode({ ...datum("2018-10-29"), verouderd: true }, periode("P1Y"), "2018-10-30")).toBe(false);
    expect(
      binnenPeriode({ van: "0001-01-01", tot: "9999-12-31", tekst: "", gedaan: true, verouderd: true }, periode("P1Y"), "2018-10-30"),
    ).toBe(false);
  });

  it("is what every day of the interval says, when they agree", () => {
    fc.assert(
      fc.property(dagen, fc.nat(40), fc.integer({ min: 1, max: 60 }), dagen, fc.nat(60), (van, lengte, maanden, peildatum, fractie) => {
        const begin = Temporal.PlainDate.from(van);
        const tot = begin.add({ days: lengte }).toString();
        const eerste = Temporal.PlainDate.from(peildatum).subtract({ months: maanden }).toString();
        const uit = binnenPeriode({ van, tot, tekst: "", gedaan: true }, { maanden, dagen: 0 }, peildatum);
        const dag = begin.add({ days: Math.floor((lengte * fractie) / 60) }).toString();
        // A day after the peildatum is no day on which it can have been done.
        if (dag <= peildatum && uit !== undefined) expect(uit).toBe(dag >= eerste);
      }),
    );
  });

  it("never freshens as time goes on, for what was done before", () => {
    const vers = (uit: boolean | undefined): number => (uit === true ? 2 : uit === undefined ? 1 : 0);
    fc.assert(
      fc.property(dagen, fc.nat(400), fc.integer({ min: 1, max: 60 }), fc.nat(1000), fc.nat(1000), (van, lengte, maanden, na, later) => {
        const tot = Temporal.PlainDate.from(van).add({ days: lengte });
        const peildatum = tot.add({ days: na });
        const gedaan: Datum = { van, tot: tot.toString(), tekst: "", gedaan: true };
        const nu = binnenPeriode(gedaan, { maanden, dagen: 0 }, peildatum.toString());
        const straks = binnenPeriode(gedaan, { maanden, dagen: 0 }, peildatum.add({ days: later }).toString());
        expect(vers(straks)).toBeLessThanOrEqual(vers(nu));
      }),
    );
  });
});
