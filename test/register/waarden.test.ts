import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesDatum } from "../../src/beschrijving/datum.ts";
import type { Cel } from "../../src/register/bestand/tabel.ts";
import type { Veldaard } from "../../src/register/velden.ts";
import { leesWaarde } from "../../src/register/waarden.ts";

function lees(waarde: Cel["waarde"], aard: Veldaard): unknown {
  const uit = leesWaarde({ waarde, plaats: { bestand: "r.csv", regel: 1, kolom: 1, pad: "" } }, aard);
  return "fout" in uit ? Object.values(uit.fout.args).join() || uit.fout.code : uit.waarde;
}

describe("an amount", () => {
  it.each([
    ["€ 1.250,00", 1250],
    ["€1.250", 1250],
    ["1250", 1250],
    ["1250,5", 1250.5],
    ["12,50", 12.5],
    ["12.50", 12.5],
    ["€ 25,-", 25],
    ["25,--", 25],
    ["EUR 25", 25],
    ["25 euro", 25],
    ["1.234.567,89", 1234567.89],
    ["0", 0],
    [12.345, 12.35],
  ])("%j is %d euros", (tekst, bedrag) => {
    expect(lees(tekst, "bedrag")).toBe(bedrag);
  });

  it.each(["-5", "€ -5,00", "−5", "(12,50)", -0.01])("%j is negative", (tekst) => {
    expect(lees(tekst, "bedrag")).toBe("negatief");
  });

  it.each(["1,250", "0.125", "00.500", "0,125"])("%j can mean two things", (tekst) => {
    expect(lees(tekst, "bedrag")).toBe("dubbelzinnig");
  });

  it.each([
    "veel",
    "ca. 25",
    "25-50",
    "1,250.00",
    "1.25.0",
    "12.345,678",
    "1e3",
    "",
    "€",
    "5%",
    "NaN",
    "9".repeat(30),
    true,
    { dag: "2025-01-01" },
  ])("%j is none", (tekst) => {
    expect(lees(tekst, "bedrag")).toBe("geen-bedrag");
  });

  it("comes back from its Dutch notation", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (centen) => {
        const tekst = `${Math.floor(centen / 100)}`.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ".");
        expect(lees(`€ ${tekst},${String(centen % 100).padStart(2, "0")}`, "bedrag")).toBe(centen / 100);
      }),
    );
  });
});

describe("a day", () => {
  it.each([
    ["2025-12-31", "2025-12-31"],
    ["31-12-2025", "2025-12-31"],
    ["1-2-2025", "2025-02-01"],
    ["01/02/2025", "2025-02-01"],
    ["1.2.2025", "2025-02-01"],
    ["29-02-2024", "2024-02-29"],
    ["2025-12-31T00:00:00", "2025-12-31"],
    ["2025-12-31 00:00:00", "2025-12-31"],
    ["31-12-2025 00:00", "2025-12-31"],
    ["31-12-2025 0:00:00", "2025-12-31"],
    ["1 januari 2025", "2025-01-01"],
    ["31 December 2025", "2025-12-31"],
    [{ dag: "2025-12-31" }, "2025-12-31"],
  ])("%j is %s", (tekst, dag) => {
    expect(lees(tekst, "datum")).toBe(dag);
  });

  it.each(["30 februari 2025", "31-02-2025", "2025-02-30", "29-02-2023"])("%j does not exist", (tekst) => {
    expect(lees(tekst, "datum")).toBe("bestaat-niet");
  });

  it.each([
    "gisteren",
    "2025",
    "maart 2025",
    "31-12-25",
    "46022",
    46022,
    "2025-12-31T12:00",
    "1 jan 2025",
    "31-12-2025 12:00",
    "12-31-2025 ",
    "0025-01-01",
    "",
  ])("%j is none, or none that we read", (tekst) => {
    expect(["geen-datum", "bestaat-niet"]).toContain(lees(tekst, "datum"));
  });

  it("that is read always exists", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(15), fc.integer({ min: 1000, max: 2999 }), (dag, maand, jaar) => {
        const uit = lees(`${dag}-${maand}-${jaar}`, "datum");
        if (uit !== "bestaat-niet" && uit !== "geen-datum") expect(leesDatum(String(uit), true)?.van).toBe(uit);
      }),
    );
  });
});

describe("other values", () => {
  it.each([
    ["ja", true],
    ["J", true],
    ["Onbezoldigd", false],
    ["nee ", false],
    [true, true],
  ])("%j is %s", (tekst, waarde) => {
    expect(lees(tekst, "ja-nee")).toBe(waarde);
  });

  it.each(["misschien", "x", 1, "", { dag: "2025-01-01" }])("%j is neither yes nor no", (tekst) => {
    expect(lees(tekst, "ja-nee")).toBe("register-ja-nee");
  });

  it("a text is one line, however it was written", () => {
    expect(lees(" twee\r\n  regels ", "tekst")).toBe("twee regels");
    expect(lees(12, "tekst")).toBe("12");
    expect(lees("a\u0000b", "tekst")).toBe("ab");
    expect(lees("x".repeat(1000), "tekst")).toHaveLength(1000);
    expect(lees("x".repeat(1001), "tekst")).toBe("1000");
  });

  it("an error of a workbook is a value of nothing", () => {
    for (const aard of ["tekst", "bedrag", "datum", "ja-nee"] as const) expect(lees({ fout: true }, aard)).toBe("register-cel-fout");
  });
});
