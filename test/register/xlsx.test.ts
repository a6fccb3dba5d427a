import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { maxRegels, maxUitgepakt } from "../../src/register/bestand/tabel.ts";
import { leesXlsx } from "../../src/register/bestand/xlsx.ts";
import { tekstcel, werkmap } from "./toets.ts";

const plaats = { bestand: "basisnormen.yaml", regel: 1, kolom: 1, pad: "" };

const lees = (bytes: Uint8Array, naam?: string): ReturnType<typeof leesXlsx> =>
  leesXlsx({ bytes, bestand: "r.xlsx", ...(naam !== undefined && { blad: { naam, plaats } }) });

function cellen(bytes: Uint8Array, naam?: string): readonly unknown[] {
  const uit = lees(bytes, naam);
  if ("fouten" in uit) return uit.fouten.map(({ code, args }) => [code, args]);
  return [uit.tabel.kop.map(({ tekst }) => tekst), ...uit.tabel.rijen.map((rij) => rij.cellen.map((cel) => cel?.waarde))];
}

const rij = (nummer: number, inhoud: string, kenmerken = ""): string => `<row r="${nummer}" ${kenmerken}>${inhoud}</row>`;
const kop = rij(1, tekstcel("A1", "a") + tekstcel("B1", "b"));

describe("a workbook", () => {
  it("that a library wrote is read: texts, numbers, dates, yes and no, and where they stand", async () => {
    const bytes = await writeXlsxFile([
      [{ value: "Functie" }, { value: "Waarde" }, { value: "Datum" }, { value: "Betaald" }],
      [],
      [
        { value: "Adviseur <ruimte> & milieu" },
        { value: 12.5 },
        { type: Date, value: new Date(Date.UTC(2025, 11, 31)), format: "dd-mm-yyyy" },
        { value: true },
      ],
    ]).toBuffer();
    const uit = lees(new Uint8Array(bytes));
    if ("fouten" in uit) throw new Error(JSON.stringify(uit.fouten));
    expect(uit.tabel.rijen).toHaveLength(1);
    expect(uit.tabel.rijen[0]?.cellen.map((cel) => cel?.waarde)).toEqual(["Adviseur <ruimte> & milieu", 12.5, { dag: "2025-12-31" }, true]);
    expect(uit.tabel.rijen[0]?.cellen[1]?.plaats).toEqual({ bestand: "r.xlsx", regel: 3, kolom: 2, pad: "" });
  });

  it("has its texts in one list, in pieces and without reading aids", () => {
    const teksten = "<si><t>a</t></si><si><r><t>b</t></r><r><t xml:space='preserve'> c</t></r><rPh><t>weg</t></rPh></si>";
    const s = (r: string, nummer: number): string => `<c r="${r}" t="s"><v>${nummer}</v></c>`;
    expect(cellen(werkmap(rij(1, s("A1", 0) + s("B1", 1)), { teksten }))).toEqual([["a", "b c"]]);
  });

  it.each([
    ["46022", "2025-12-31"],
    ["46022.75", "2025-12-31"],
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["61", "1900-03-01"],
  ])("keeps a day as the number %s", (getal, dag) => {
    const stijlen =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="&quot;dagen&quot;\\ 0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>';
    const c = (r: string, s: number): string => `<c r="${r}" s="${s}"><v>${getal}</v></c>`;
    const bytes = werkmap(
      kop.replace("</row>", `${tekstcel("C1", "c")}${tekstcel("D1", "d")}</row>`) +
        rij(2, c("A2", 0) + c("B2", 1) + c("C2", 2) + c("D2", 3)),
      {
        stijlen,
      },
    );
    expect(cellen(bytes)[1]).toEqual([Number(getal), { dag }, Number(getal), { dag }]);
  });

  it("shows an error, and a formula that was never worked out, as such", () => {
    const fout = { fout: true };
    const bytes = werkmap(
      kop +
        rij(2, '<c r="A2" t="e"><v>#N/A</v></c><c r="B2"><f>1+1</f></c>') +
        rij(3, '<c r="A3" t="str"><f>A1</f><v>x</v></c><c r="B3" t="s"><v>9</v></c>'),
    );
    expect(cellen(bytes).slice(1)).toEqual([
      [fout, fout],
      ["x", fout],
    ]);
  });

  it("gives the sheet that is asked for, else the first that is not hidden", () => {
    const bladen = [
      ["Verborgen", rij(1, tekstcel("A1", "h")), 'state="hidden"'],
      ["Een", rij(1, tekstcel("A1", "x"))],
      ["Twee", rij(1, tekstcel("A1", "y"))],
    ] as const;
    const bytes = werkmap("", { bladen });
    expect(cellen(bytes)).toEqual([["x"]]);
    expect(cellen(bytes, "Twee")).toEqual([["y"]]);
    expect(cellen(bytes, "Drie")).toEqual([["register-blad-onvindbaar", { blad: "Drie" }]]);
  });

  it("says of a row that it is hidden", () => {
    const uit = lees(werkmap(kop + rij(2, tekstcel("A2", "x"), 'hidden="1"')));
    expect("tabel" in uit && uit.tabel.rijen[0]?.verborgen).toBe(true);
  });

  it("may leave out where cells stand", () => {
    expect(cellen(werkmap("<row><c t='inlineStr'><is><t>a</t></is></c></row><row/><row><c><v>1</v></c></row>"))).toEqual([["a"], [1]]);
  });
});

describe("a hostile workbook", () => {
  const probleem = (bytes: Uint8Array): unknown => cellen(bytes)[0];
  const werkmapfout = (welk: string): unknown => ["register-werkmap", { probleem: welk }];

  it("is refused with what is wrong with it", () => {
    expect(probleem(strToU8("geen werkmap"))).toEqual(werkmapfout("geen-werkmap"));
    expect(probleem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toEqual(werkmapfout("oud-of-beveiligd"));
    expect(probleem(zipSync({ "word/document.xml": strToU8("<x/>") }))).toEqual(werkmapfout("geen-werkmap"));
    expect(probleem(werkmap(kop).subarray(0, 200))).toEqual(werkmapfout("beschadigd"));
  });

  it.each([
    ["XML that does not close", "<row r='1'><c r='A1'><v>1</v>"],
    ["a cell that stands nowhere", '<row r="1"><c r="__proto__1"><v>1</v></c></row>'],
    ["a row that has no number", '<row r="x"><c r="A1"><v>1</v></c></row>'],
  ])("with %s is damaged", (_, rijen) => {
    expect(probleem(werkmap(rijen))).toEqual(werkmapfout("beschadigd"));
  });

  it("cannot unfold into more than there is room for, whatever it says of itself", () => {
    const bom = zipSync({ ...unzipSync(werkmap(kop)), "xl/worksheets/sheet1.xml": new Uint8Array(maxUitgepakt + 1) }, { level: 9 });
    expect(bom.length).toBeLessThan(100_000);
    expect(probleem(bom)).toEqual(werkmapfout("te-groot"));
  });

  it("cannot make a table out of two far cells", () => {
    const rijen = `${kop}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(probleem(werkmap(rijen))).toEqual(["register-te-groot", expect.objectContaining({ wat: "kolommen" })]);
    expect(cellen(werkmap(`${kop}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`))).toEqual([
      ["a", "b"],
      [1, undefined],
    ]);
  });

  it("has no more rows than may be read", () => {
    const rijen = (aantal: number): string =>
      rij(1, tekstcel("A1", "a")) + Array.from({ length: aantal }, (_, i) => rij(i + 2, "<c><v>1</v></c>")).join("");
    expect(cellen(werkmap(rijen(maxRegels)))).toHaveLength(maxRegels + 1);
    expect(probleem(werkmap(rijen(maxRegels + 1)))).toEqual(["register-te-groot", { wat: "regels", max: maxRegels }]);
  });

  it("expands no entities", () => {
    const blad = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    expect(cellen(zipSync({ ...unzipSync(werkmap(kop)), "xl/worksheets/sheet1.xml": strToU8(blad) }))).toEqual([["&b;"]]);
  });
});
