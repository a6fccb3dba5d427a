import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dagOf, getal, kolom, rij, tekst } from "../../../src/render/werkboek/maak.ts";
import type { Bladcel, Tabelblad, Werkboek } from "../../../src/render/werkboek/types.ts";
import { werkboekXlsx } from "../../../src/render/werkboek/xlsx.ts";
import { metGereedschap } from "../../gereedschap.ts";
import { pakUit, type Uitgepakt } from "../uitgepakt.ts";

/** Texts that a spreadsheet, XML or the library could take for something else. */
const gevaarlijk: readonly string[] = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1",
  "-2+3",
  "@SUM(1)",
  "＝1",
  "constructor",
  "__proto__",
  "toString",
  "t12",
  "_x0041_x0042_",
  "&lt;b&gt; ]]>",
  "007",
  "1-2",
  "1e5",
  "2019-05",
  "http://evil.example/=1",
  "  ruimte  ",
];

const tabel = (cellen: readonly (Bladcel | undefined)[], extra: Partial<Tabelblad> = {}): Tabelblad => ({
  soort: "tabel",
  naam: "Blad",
  kolommen: [kolom("waarde", 30), kolom("tweede", 12)],
  rijen: cellen.map((cel) => rij(cel)),
  ...extra,
});

const boek = (...bladen: Werkboek["bladen"]): Werkboek => ({ taal: "nl", titel: "Proef", kenmerk: "basisnormen-rapport 1.0", bladen });
const schrijf = async (...bladen: Werkboek["bladen"]): Promise<Uitgepakt> => pakUit(await werkboekXlsx(boek(...bladen)));

describe("a workbook", () => {
  it("keeps every text the text it is, also one that begins like a formula", async () => {
    const { cellen, delen } = await schrijf(tabel(gevaarlijk.map((een) => tekst(een))));
    const gelezen = gevaarlijk.map((_een, plek) => cellen("Blad").get(`A${plek + 2}`));
    expect(gelezen).toEqual(gevaarlijk.map((waarde) => ({ soort: "tekst", waarde })));
    for (const deel of Object.values(delen)) expect(deel).not.toMatch(/<f[ >/]/);
  });

  it("gives what begins like a formula the format of a text, so that editing it changes nothing", async () => {
    const { delen, blad } = await schrijf(tabel([tekst("gewoon"), tekst("=1+1")]));
    const stijlVan = (plaats: string): string => new RegExp(`<c r="${plaats}" s="(\\d+)"`).exec(blad("Blad"))?.[1] ?? "";
    const stijlen = [...(delen["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*>/g)].map(([stijl]) => stijl);
    const tekstvorm = /numFmtId="(\d+)" formatCode="@"/.exec(delen["xl/styles.xml"] ?? "")?.[1];
    expect(stijlen[Number(stijlVan("A3"))]).toContain(`numFmtId="${tekstvorm}"`);
    expect(stijlen[Number(stijlVan("A2"))]).not.toContain("numFmtId");
  });

  it("shows control characters instead of dropping them", async () => {
    const { cellen } = await schrijf(tabel([tekst("a\u0000b\u0007c\u001b[31m\ufffed\u202ee\r\nf")]));
    expect(cellen("Blad").get("A2")?.waarde).toBe("a␀b␇c␛[31m<U+FFFE>d<U+202E>e␍\nf");
  });

  it("has dates as the days of a spreadsheet, and as text where it cannot count them", async () => {
    const { cellen } = await schrijf(tabel(["2018-10-30", "1900-03-01", "1900-02-28", "2019-02-30", "mei 2019"].map((dag) => dagOf(dag))));
    expect([2, 3, 4, 5, 6].map((plek) => cellen("Blad").get(`A${plek}`))).toEqual([
      { soort: "getal", waarde: "43403" },
      { soort: "getal", waarde: "61" },
      { soort: "tekst", waarde: "1900-02-28" },
      { soort: "tekst", waarde: "2019-02-30" },
      { soort: "tekst", waarde: "mei 2019" },
    ]);
  });

  it("cuts off what does not fit in a cell, and says so", async () => {
    const { cellen } = await schrijf(tabel([tekst("x".repeat(40_000)), tekst(Array(400).fill("r").join("\n")), tekst("x".repeat(32_767))]));
    const [lang = "", regels = "", past = ""] = [2, 3, 4].map((plek) => cellen("Blad").get(`A${plek}`)?.waarde);
    expect(lang.length).toBe(32_767);
    expect(lang).toMatch(/ingekort/);
    expect(regels.split("\n").length).toBe(254);
    expect(regels).toMatch(/ingekort/);
    expect(past).toBe("x".repeat(32_767));
  });

  it("never cuts a character in two", async () => {
    const { cellen } = await schrijf(tabel([tekst(`x${"😀".repeat(20_000)}`)]));
    expect(cellen("Blad").get("A2")?.waarde).not.toMatch(/\p{Cs}|U\+D/u);
  });

  it("freezes and filters the heading, leaves sums out of the filter, and repeats the heading on paper", async () => {
    const rijen = [rij(getal(1)), rij(getal(2)), { vorm: "nadruk" as const, cellen: [getal(3)] }];
    const { blad, delen } = await schrijf(tabel([], { rijen }), tabel([], { naam: "Jan's blad", vasteKolommen: 0 }));
    expect(blad("Blad")).toContain('<pane ySplit="1" xSplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
    expect(blad("Blad")).toContain('<autoFilter ref="A1:B3"/>');
    expect(blad("Jan's blad")).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(delen["xl/workbook.xml"]).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">&apos;Jan&apos;&apos;s blad&apos;!$1:$1</definedName>',
    );
  });

  it("prints on a landscape page, as wide as the sheet", async () => {
    const { blad } = await schrijf(tabel([tekst("x")]));
    expect(blad("Blad")).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(blad("Blad")).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  });

  it("has its parts in the order that the standard lays down", async () => {
    const links = [{ ...tekst("wet"), adres: "https://wetten.overheid.nl/x" }];
    const lees = { soort: "lezen" as const, naam: "Lees", breedtes: [9, 9], rijen: [rij({ ...tekst("breed"), beslaat: 2, blad: "Blad" })] };
    const { blad } = await schrijf(tabel(links), lees);
    const volgorde = ["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter", "mergeCells", "hyperlinks"];
    const daarna = ["pageMargins", "pageSetup", "headerFooter", "ignoredErrors"];
    for (const naam of ["Blad", "Lees"]) {
      const plekken = [...volgorde, ...daarna].map((deel) => blad(naam).indexOf(`<${deel}`)).filter((plek) => plek >= 0);
      expect(plekken.length).toBeGreaterThanOrEqual(9);
      expect(plekken).toEqual([...plekken].sort((a, b) => a - b));
    }
  });

  it("links to https and to its own sheets only, and never because of what a text says", async () => {
    const adressen = [
      "https://wetten.overheid.nl/x?a=1&b=2",
      "javascript:alert(1)",
      "http://a.example",
      "file:///etc/passwd",
      "https://a@b.example",
    ];
    const cellen = [...adressen.map((adres) => ({ ...tekst("link"), adres })), tekst("https://a.example"), { ...tekst("ga"), blad: "Weg" }];
    const { delen, blad } = await schrijf(tabel(cellen));
    const doelen = [
      ...Object.values(delen)
        .join("")
        .matchAll(/Target="(https?:[^"]*|javascript[^"]*|file[^"]*)"/g),
    ].map(([, doel]) => doel);
    expect(doelen).toEqual(["https://wetten.overheid.nl/x?a=1&amp;b=2"]);
    expect(blad("Blad").match(/<hyperlink /g)).toHaveLength(1);
  });

  it("tells its title, language and mark", async () => {
    const bytes = await werkboekXlsx({ ...boek(tabel([])), titel: "Gemeente <A> & B", taal: "en" });
    const kern = pakUit(bytes).delen["docProps/core.xml"];
    expect(kern).toContain("<dc:title>Gemeente &lt;A&gt; &amp; B</dc:title>");
    expect(kern).toContain("<dc:language>en-GB</dc:language>");
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/basisnormen-rapport 1\.0$/);
  });

  it("lets no title command the foot of the page", async () => {
    const { blad } = pakUit(await werkboekXlsx({ ...boek(tabel([])), titel: "A &P &Kff0000 B" }));
    expect(blad("Blad")).toContain("&amp;LA &amp;&amp;P &amp;&amp;Kff0000 B&amp;C");
  });

  it("makes rows as high as their text, without fixing it", async () => {
    const { blad } = await schrijf(tabel([tekst("kort"), tekst("woord ".repeat(50)), tekst("x".repeat(30_000))]));
    const hoogten = [2, 3, 4].map((plek) => Number(new RegExp(`<row r="${plek}" ht="([\\d.]+)"`).exec(blad("Blad"))?.[1]));
    expect(hoogten[0]).toBeLessThan(16);
    expect(hoogten[1]).toBeGreaterThan(100);
    expect(hoogten[2]).toBe(409);
    expect(blad("Blad")).not.toContain("customHeight");
  });

  it("is the same file for the same content", async () => {
    const een = boek(tabel(gevaarlijk.map((zin) => tekst(zin))));
    expect(await werkboekXlsx(een)).toEqual(await werkboekXlsx(een));
  });
});

metGereedschap("xmllint", "xmllint reads a workbook", (pad) => {
  it("finds every part well-formed, whatever the texts", async () => {
    const map = mkdtempSync(join(tmpdir(), "bn-xlsx-"));
    const alles = [...gevaarlijk, "\u0000\u001b\ufffe\uffff\ud800", "<a>&'\""];
    const naam = "<&'\">";
    const { delen } = pakUit(
      await werkboekXlsx({
        ...boek(
          tabel(
            alles.map((een) => tekst(een)),
            { naam },
          ),
        ),
        titel: alles.join(" "),
      }),
    );
    const paden = Object.entries(delen).map(([deel, inhoud]) => {
      const doel = join(map, deel.replace(/\W/g, "-"));
      writeFileSync(doel, inhoud);
      return doel;
    });
    expect(() => execFileSync(pad, ["--noout", ...paden], { stdio: "pipe" })).not.toThrow();
  });
});

metGereedschap("libreoffice", "LibreOffice reads a workbook", (pad) => {
  const zetOm = (map: string, bron: string, naar: string): void => {
    execFileSync(
      pad,
      ["--headless", `-env:UserInstallation=file://${map}/profiel`, "--convert-to", naar, "--outdir", map, join(map, bron)],
      {
        stdio: "pipe",
      },
    );
  };

  it("as texts, numbers, dates and links, and not one formula", { timeout: 60_000 }, async () => {
    const map = mkdtempSync(join(tmpdir(), "bn-xlsx-"));
    const cellen = [
      ...gevaarlijk.map((een) => tekst(een)),
      getal(1.5),
      dagOf("2018-10-30"),
      { ...tekst("wet"), adres: "https://wetten.overheid.nl/x" },
    ];
    writeFileSync(join(map, "b.xlsx"), await werkboekXlsx(boek(tabel(cellen))));
    zetOm(map, "b.xlsx", "fods");
    const fods = readFileSync(join(map, "b.fods"), "utf8");
    expect(fods).not.toContain("table:formula");
    expect(fods.match(/office:value-type="string"/g)).toHaveLength(gevaarlijk.length + 3);
    expect(fods).toContain('office:value-type="date" office:date-value="2018-10-30"');
    expect(fods).toContain('office:value-type="float" office:value="1.5"');
    expect([...fods.matchAll(/xlink:href="([^"]*)"/g)].map(([, doel]) => doel)).toEqual(["https://wetten.overheid.nl/x"]);
    expect(fods).toContain('table:display-filter-buttons="true"');
  });

  metGereedschap("pdftotext", "and prints it", (pdftotext) => {
    it("with the heading on every page", { timeout: 60_000 }, async () => {
      const map = mkdtempSync(join(tmpdir(), "bn-xlsx-"));
      const rijen = [...Array(120).keys()].map((nummer) => tekst(`regel ${nummer}`));
      writeFileSync(
        join(map, "b.xlsx"),
        await werkboekXlsx(boek(tabel(rijen, { kolommen: [kolom("Kopwoord", 150), kolom("breed", 150)] }))),
      );
      zetOm(map, "b.xlsx", "pdf");
      const bladzijden = execFileSync(pdftotext, [join(map, "b.pdf"), "-"])
        .toString()
        .split("\f")
        .filter((tekst) => tekst.trim() !== "");
      expect(bladzijden.length).toBeGreaterThan(1);
      for (const [plek, bladzijde] of bladzijden.entries()) {
        expect(bladzijde).toContain("Kopwoord");
        expect(bladzijde).toContain(`blad ${plek + 1} van ${bladzijden.length}`);
      }
    });
  });
});
