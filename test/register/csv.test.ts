import { describe, expect, it } from "vitest";
import { leesCsv } from "../../src/register/bestand/csv.ts";
import { maxKolommen, maxRegels, type Tabel } from "../../src/register/bestand/tabel.ts";

function tabel(tekst: string, scheidingsteken?: string): Tabel {
  const uit = leesCsv({ tekst, bestand: "r.csv", ...(scheidingsteken !== undefined && { scheidingsteken }) });
  if ("fouten" in uit) throw new Error(JSON.stringify(uit.fouten));
  return uit.tabel;
}

const cellen = (tekst: string, scheidingsteken?: string): readonly unknown[] => {
  const { kop, rijen } = tabel(tekst, scheidingsteken);
  return [kop.map((een) => een.tekst), ...rijen.map((rij) => rij.cellen.map((cel) => cel?.waarde))];
};

const fouten = (tekst: string): readonly string[] => {
  const uit = leesCsv({ tekst, bestand: "r.csv" });
  return "fouten" in uit ? uit.fouten.map(({ code, plaats }) => `${plaats.regel}:${plaats.kolom} ${code}`) : [];
};

describe("a CSV file", () => {
  it.each([
    ["semicolons, as Excel writes in Dutch", "a;b\n1;2\n"],
    ["commas", "a,b\n1,2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["a byte order mark", "\uFEFFa;b\r\n1;2\r\n"],
    ["a line that tells Excel the separator", "sep=;\r\na;b\r\n1;2"],
    ["that line after a byte order mark", "\uFEFFsep=,\na,b\n1,2"],
    ["line ends of old Macs", "a;b\r1;2\r"],
    ["quotes", '"a";"b"\n"1";"2"\n'],
  ])("is read with %s", (_, tekst) => {
    expect(cellen(tekst)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("tells the separator from the heading, outside quotes, unless the description says it", () => {
    expect(cellen('"a;x;y;z",b\n1,2')).toEqual([
      ["a;x;y;z", "b"],
      ["1", "2"],
    ]);
    expect(cellen("a,b;c\n1,2;3", ";")[0]).toEqual(["a,b", "c"]);
    expect(cellen("a;b\tc\n1;2\t3", "tab")[0]).toEqual(["a;b", "c"]);
  });

  it("knows the line on which each row begins, past empty lines and breaks in cells", () => {
    const { kop, rijen } = tabel('\n\na;b\n"een\r\ntwee\ndrie";1\n\n;\nvier;2\n');
    expect(kop[0]?.plaats.regel).toBe(3);
    expect(rijen.map(({ plaats }) => plaats.regel)).toEqual([4, 9]);
    expect(rijen[1]?.cellen[1]?.plaats).toEqual({ bestand: "r.csv", regel: 9, kolom: 2, pad: "" });
  });

  it("keeps the line numbers after the line that tells the separator", () => {
    expect(tabel("sep=;\na;b\n1;2").rijen[0]?.plaats.regel).toBe(3);
  });

  it("reads a row that is shorter than the heading, and refuses one with more in it", () => {
    expect(cellen("a;b\n1\n")).toEqual([["a", "b"], ["1"]]);
    expect(cellen("a;b\n1;2;\n")[1]).toEqual(["1", "2", undefined]);
    expect(fouten("a;b\n1;2;3\n1;2\n4;5;6;7\n")).toEqual(["2:3 register-te-veel-cellen", "4:3 register-te-veel-cellen"]);
  });

  it.each([
    ["is not closed", 'a;b\n1;"2\n', "register-aanhalingsteken"],
    ["goes on after its end", 'a;b\n1;2\n"x"y;2\n', "register-aanhalingsteken"],
  ])("with a quote that %s is refused", (_, tekst, code) => {
    expect(fouten(tekst).map((een) => een.split(" ")[1])).toEqual([code]);
  });

  it("without anything in it is refused", () => {
    expect(fouten("")).toEqual(["1:1 register-geen-kop"]);
    expect(fouten("\n;;\n")).toEqual(["1:1 register-geen-kop"]);
  });

  it("has bounds", () => {
    const rijen = (aantal: number): string => `a\n${"1\n".repeat(aantal)}`;
    expect(fouten(rijen(maxRegels))).toEqual([]);
    expect(fouten(rijen(maxRegels + 1))).toEqual([`${maxRegels + 2}:1 register-te-groot`]);
    const breed = (aantal: number): string => Array.from({ length: aantal }, (_, i) => `k${i}`).join(";");
    expect(fouten(breed(maxKolommen))).toEqual([]);
    expect(fouten(breed(maxKolommen + 1))).toEqual([`1:${maxKolommen + 1} register-te-groot`]);
  });
});
