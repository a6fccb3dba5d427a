import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { keurSjabloon } from "../../../src/render/document/docx/sjabloon/lichaam.ts";
import { documentDocx } from "../../../src/render/document/docx.ts";
import type { Document } from "../../../src/render/document/types.ts";
import { metGereedschap, vind } from "../../gereedschap.ts";
import { COLOFON, OMSLAG, PLEK, sjabloon, sjabloondelen } from "../huisstijl-sjabloon.ts";
import { voorbeelddocument } from "./voorbeeld-document.ts";
import { bladzijden, delenVan, leesbaar } from "./word.ts";

const klein: Document = {
  ...voorbeelddocument,
  delen: voorbeelddocument.delen.map((deel) => (deel.id === "acties" ? { ...deel, liggend: true } : deel)),
};
const gevuld = await documentDocx(klein, { sjabloon: sjabloon(OMSLAG + PLEK + COLOFON) });
const delen = delenVan(gevuld);
const body = delen["word/document.xml"] ?? "";
const alinea = (tekst: string): string => `<w:p><w:r><w:t>${tekst}</w:t></w:r></w:p>`;

/** Laying out the pages of a template takes a few seconds. */
const RUIM = { timeout: 60_000 };

describe("a document in a client's template", RUIM, () => {
  it("keeps what stands in the template, around our text", () => {
    const tekst = leesbaar(body);
    expect(tekst.indexOf("Adviesbureau Voorbeeld")).toBe(0);
    expect(tekst.indexOf("Samenvatting")).toBeGreaterThan(0);
    expect(tekst.endsWith("Colofon van het huis")).toBe(true);
    expect(tekst).not.toContain("{{");
  });

  it("fills in the title and the facts, also where Word has split the words, and in the footer", () => {
    expect(leesbaar(body)).toContain("IntegriteitsplanProvincie VoorbeeldStand: 30 oktober 2018");
    expect(delen["word/footer1.xml"]).toContain("Voet van het huis, ");
  });

  it("has no title page of its own when the template has one, and has one when it does not", async () => {
    expect(body).not.toContain('<w:pStyle w:val="Title"/>');
    const zonder = delenVan(await documentDocx(klein, { sjabloon: sjabloon(PLEK) }));
    expect(zonder["word/document.xml"]).toContain('<w:pStyle w:val="Title"/>');
  });

  it("uses the template's own headings, table style and text style, and adds the rest", () => {
    const gebruikt = new Set([...body.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id));
    expect([...gebruikt]).toEqual(expect.arrayContaining(["Kop1", "Kop2", "Huistabel", "Standaard", "Tabeltekst"]));
    expect([...gebruikt]).not.toContain("Heading1");
    const stijlen = delen["word/styles.xml"] ?? "";
    const bestaan = new Set([...stijlen.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    expect([...gebruikt].filter((id) => !bestaan.has(id))).toEqual([]);
    const basis = [...stijlen.matchAll(/<w:basedOn w:val="([^"]*)"/g)].map(([, id]) => id);
    // Word has this one built in.
    expect(basis.filter((id) => !bestaan.has(id) && id !== "DefaultParagraphFont")).toEqual([]);
    expect(stijlen).toContain('<w:rFonts w:ascii="Georgia"');
    expect(/w:styleId="Tabeltekst".*?<\/w:style>/s.exec(stijlen)?.[0]).not.toContain("Arial");
  });

  it("leaves a chart of the template in its own language, and keeps its own apart from it", async () => {
    const grafiek = "word/charts/chart1.xml";
    const vorig = unzipSync(await documentDocx(klein, {}));
    const eigen = strToU8(strFromU8(vorig[grafiek] ?? new Uint8Array()).replaceAll("nl-NL", "en-US"));
    const uit = delenVan(await documentDocx(klein, { sjabloon: zipSync({ ...vorig, [grafiek]: eigen }) }));
    expect(uit[grafiek]).toContain('<c:lang val="en-US"/>');
    expect(uit["word/charts/chart2.xml"]).toContain('<c:lang val="nl-NL"/>');
    const ids = [...(uit["word/_rels/document.xml.rels"] ?? "").matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("keeps header, footer and logo, and gives our text the template's pages, also when it is turned", () => {
    expect(Object.keys(delen)).toEqual(expect.arrayContaining(["word/media/logo.png", "word/header1.xml", "word/footer1.xml"]));
    const secties = [...body.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map(([sectie]) => sectie);
    expect(secties.map((sectie) => /<w:pgSz [^>]*>/.exec(sectie)?.[0])).toEqual([
      '<w:pgSz w:w="11340" w:h="15876"/>',
      '<w:pgSz w:w="15876" w:h="11340" w:orient="landscape"/>',
      '<w:pgSz w:w="11340" w:h="15876"/>',
    ]);
    for (const sectie of secties) expect(sectie).toMatch(/headerReference.*footerReference/);
    expect(secties.map((sectie) => sectie.includes("titlePg"))).toEqual([true, false, false]);
  });

  it("is in the language of the report, whatever the template was made in, and names no person", () => {
    expect(delen["word/styles.xml"]).toContain('<w:lang w:val="nl-NL"/>');
    expect(delen["docProps/core.xml"]).toContain("<dc:creator>basisnormen</dc:creator>");
  });

  it("has the page numbers of its table of contents written out", () => {
    const nummers = [...body.matchAll(/PAGEREF \w+ \\h<\/w:instrText>.*?fldCharType="separate"\/>(.*?)<w:fldChar w:fldCharType="end"/gs)];
    expect(nummers.length).toBeGreaterThan(2);
    for (const [, nummer = ""] of nummers) expect(leesbaar(nummer)).toMatch(/^\d+$/);
  });

  it("takes the whole body when the template marks no place, but keeps its pages", async () => {
    const zonder = delenVan(await documentDocx(klein, { sjabloon: sjabloon(alinea("Voorbeeldtekst van het huis")) }));
    expect(leesbaar(zonder["word/document.xml"] ?? "")).not.toContain("Voorbeeldtekst");
    expect(zonder["word/document.xml"]).toContain('<w:pgSz w:w="11340" w:h="15876"/>');
  });

  it("gives the same bytes twice, with our mark", async () => {
    expect(await documentDocx(klein, { sjabloon: sjabloon(OMSLAG + PLEK + COLOFON) })).toEqual(gevuld);
    expect(Buffer.from(gevuld).toString("latin1")).toContain("basisnormen-rapport");
  });

  it("does not fill in fields that stand in the report", async () => {
    const gif: Document = { ...klein, titel: "{{ondertitel}}", delen: [{ id: "a", kop: "{{titel}} {{rapport}}", bouwstenen: [] }] };
    const tekst = leesbaar(delenVan(await documentDocx(gif, { sjabloon: sjabloon(OMSLAG + PLEK) }))["word/document.xml"] ?? "");
    expect(tekst).toContain("{ {ondertitel}}");
    expect(tekst).toContain("{{titel}} {{rapport}}");
  });

  metGereedschap("libreoffice", "in LibreOffice", (soffice) => {
    it("opens with the template's cover and footer and our text", () => {
      const pdftotext = vind("pdftotext");
      if (pdftotext === undefined) return;
      const paginas = bladzijden(soffice, pdftotext, gevuld);
      expect(paginas[0]).toContain("Adviesbureau Voorbeeld");
      expect(paginas.slice(1).every((tekst) => tekst.includes("Voet van het huis"))).toBe(true);
      expect(paginas.join("\n")).toMatch(/Samenvatting\.*\s*\d/);
      expect(paginas.at(-1)).toContain("Colofon van het huis");
    }, 120_000);
  });
});

describe("what cannot be a template", RUIM, () => {
  const met = (erbij: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...sjabloondelen(PLEK), ...erbij });
  const { "word/document.xml": document = new Uint8Array(), "[Content_Types].xml": typen = new Uint8Array() } = sjabloondelen(PLEK);
  const vervang = (deel: Uint8Array, oud: string, nieuw: string): Uint8Array =>
    strToU8(Buffer.from(deel).toString().replaceAll(oud, nieuw));

  it.each([
    ["a text file", new TextEncoder().encode("geen zip"), "geen-docx"],
    ["an empty file", new Uint8Array(), "geen-docx"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "geen-docx"],
    ["a workbook", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") }), "geen-docx"],
    ["a file with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "beveiligd"],
    ["a document with macros", met({ "word/vbaProject.bin": strToU8("x") }), "macros"],
    [
      "a macro-enabled content type",
      met({ "[Content_Types].xml": vervang(typen, "document.main+xml", "document.macroEnabled.main+xml") }),
      "macros",
    ],
    [
      "a strict document",
      met({
        "word/document.xml": vervang(
          document,
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      }),
      "strikt",
    ],
    ["a path outside the archive", met({ "../buiten.xml": strToU8("<a/>") }), "beschadigd"],
    ["an absolute path", met({ "/etc/passwd": strToU8("x") }), "beschadigd"],
    ["a path with a backslash", met({ "word\\x.xml": strToU8("<a/>") }), "beschadigd"],
    ["entities of its own", met({ "word/styles.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:styles/>') }), "beschadigd"],
    ["a body that does not match", met({ "word/document.xml": vervang(document, "</w:p>", "") }), "beschadigd"],
    ["half a zip", sjabloon(PLEK).subarray(0, 900), "beschadigd"],
    ["too many parts", zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, plek) => [`${plek}`, new Uint8Array()]))), "te-groot"],
    ["a bomb", zipSync({ ...sjabloondelen(PLEK), bom: new Uint8Array(120_000_000) }, { level: 1 }), "te-groot"],
    ["the mark in a table", sjabloon(`<w:tbl><w:tr><w:tc>${PLEK}</w:tc></w:tr></w:tbl>`), "plek"],
    ["the mark in a sentence", sjabloon(alinea("Hier komt {{rapport}} dus")), "plek"],
  ] as const)("%s is refused", (_, bytes, bezwaar) => {
    expect(keurSjabloon(bytes)).toBe(bezwaar);
  });

  it("a Word template (.dotx) can be one", async () => {
    const dotx = met({ "[Content_Types].xml": vervang(typen, "document.main+xml", "template.main+xml") });
    expect(keurSjabloon(dotx)).toBeUndefined();
    expect(delenVan(await documentDocx(klein, { sjabloon: dotx }))["[Content_Types].xml"]).toContain("document.main+xml");
  });
});
