import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alinea, cel, kolom } from "../../../src/render/document/maak.ts";
import { documentPdf, zet } from "../../../src/render/document/pdf.ts";
import type { Bouwsteen, Document } from "../../../src/render/document/types.ts";
import { metGereedschap } from "../../gereedschap.ts";
import { enkeleReeks, proefdocument, vijandigDocument } from "./proefdocument.ts";

const map = mkdtempSync(join(tmpdir(), "basisnormen-pdf-"));
const paden = { nl: join(map, "nl.pdf"), en: join(map, "en.pdf"), vijandig: join(map, "vijandig.pdf") };
const met = (...bouwstenen: readonly Bouwsteen[]): Document => ({
  ...proefdocument(),
  delen: [{ id: "een", kop: "Een", bouwstenen }],
});
const latijn = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const draai = (programma: string, ...argumenten: readonly string[]): string =>
  execFileSync(programma, argumenten, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
/** The text in the order of the file, which is the order it is read aloud; the ends of lines are spaces. */
const tekstVan = (pad: string, bestand: string): string => draai(pad, "-raw", bestand, "-").replace(/\s+/g, " ");

let nederlands = "";

beforeAll(async () => {
  const bytes = await documentPdf(proefdocument());
  nederlands = latijn(bytes);
  writeFileSync(paden.nl, bytes);
  writeFileSync(paden.en, await documentPdf(proefdocument("en")));
  writeFileSync(paden.vijandig, await documentPdf(vijandigDocument()));
}, 30_000);

afterAll(() => rmSync(map, { recursive: true, force: true }));

describe("a document as PDF", () => {
  it("is PDF/UA-1 by its own metadata, with title and language", () => {
    expect(nederlands).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(nederlands).toContain("<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li>");
    expect(nederlands).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Gapanalyse integriteit</);
  });

  it("gives the same bytes twice, and holds no date", async () => {
    expect(latijn(await documentPdf(proefdocument()))).toBe(nederlands);
    expect(nederlands).not.toMatch(/CreationDate|ModDate|xmp:(?:Create|Modify)Date/);
  });

  it("carries its mark readable in the bytes", () => {
    expect(nederlands).toContain("basisnormen-rapport 1.0, basisnormen 0.1.0");
  });

  it("tells in words what a chart shows", () => {
    expect(nederlands).toMatch(/\/Alt \(Bestuurlijk voldoen 3 van 6 normen, ambtelijk 5 van 6\. bestuurlijk: voldoet 3, voldoet deels 2/);
  });

  it("has a bookmark per section", () => {
    const titels = [...nederlands.matchAll(/\/Title \(([^)]*)\)/g)].map(([, titel]) => titel);
    expect(titels).toEqual(expect.arrayContaining(["1 Samenvatting", "2 Per norm", "2.1 Nevenwerkzaamheden", "2.2 Acties"]));
  });

  it("links out of the document by https only, also when the description asks for something else", () => {
    const bytes = latijn(Buffer.from(nederlands, "latin1"));
    expect([...bytes.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url)).toEqual([
      "https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=11",
    ]);
  });

  it("cannot read a file, whatever the template asks", async () => {
    const typst = await import("@myriaddreamin/typst-ts-node-compiler");
    for (const bestand of ["/etc/hostname", "package.json", "../../../../../../../../etc/hostname", "pdf.ts"]) {
      expect(() => zet(`#set document(title: "x")\n#read(${JSON.stringify(bestand)})`, "{}", typst)).toThrow("Typst");
    }
  });

  it("sets documents with nothing in them", async () => {
    const leeg: Document = { taal: "nl", titel: "", kenmerk: "basisnormen-rapport", gegevens: [], delen: [] };
    expect(latijn(await documentPdf(leeg))).toContain('x-default">basisnormen-rapport<');
    const hol = met(
      alinea(""),
      { soort: "lijst", items: [] },
      { soort: "gegevens", regels: [] },
      { soort: "tabel", titel: "", kolommen: [], rijen: [] },
      { soort: "tabel", titel: "T", kolommen: [kolom("")], rijen: [{ cellen: [] }] },
      { soort: "staven", titel: "", omschrijving: "", reeksen: [], rijen: [] },
      { soort: "raster", titel: "", hoek: "", kolommen: [], rijen: [] },
      { soort: "melding", toon: "vraag", tekst: [] },
    );
    expect((await documentPdf({ ...hol, delen: [...hol.delen, { id: "een", kop: "", bouwstenen: [] }] })).length).toBeGreaterThan(1000);
  });
});

metGereedschap("pdftotext", "a chart and headings as PDF", (pdftotext) => {
  const leesPdf = async (document: Document): Promise<string> => {
    const bestand = join(map, "los.pdf");
    writeFileSync(bestand, await documentPdf(document));
    return tekstVan(pdftotext, bestand);
  };

  it("says the number of a single series once, and its name not at all", async () => {
    const tekst = await leesPdf(met(enkeleReeks));
    expect(tekst.match(/\b62\b/g)).toHaveLength(1);
    expect(tekst).not.toContain("aantal eden");
  });

  it("numbers headings unless they bring a number of their own; annexes keep their letter", async () => {
    const document: Document = {
      ...proefdocument(),
      delen: [
        { id: "een", kop: "Deel I", bouwstenen: [], delen: [{ id: "onder", kop: "Kader", bouwstenen: [] }] },
        { id: "bijlagen", kop: "Bijlagen", bijlagen: true, bouwstenen: [], delen: [{ id: "a", kop: "Bronnen", bouwstenen: [] }] },
      ],
    };
    expect(await leesPdf(document)).toMatch(/1 Deel I .*1\.1 Kader .*A Bronnen/);
    const zonder = await leesPdf({ ...document, genummerd: false });
    expect(zonder).not.toMatch(/1 Deel I|1\.1 Kader/);
    expect(zonder).toMatch(/A Bronnen/);
  });
});

metGereedschap("pdfinfo", "a PDF, looked at by pdfinfo", (pdfinfo) => {
  it("is tagged, on A4, with a title, and has landscape pages for wide tables", () => {
    const alles = draai(pdfinfo, "-f", "1", "-l", "9", paden.nl);
    expect(alles).toMatch(/^Title: +Gapanalyse integriteit$/m);
    expect(alles).toMatch(/^Tagged: +yes$/m);
    expect(alles).toMatch(/^JavaScript: +no$/m);
    expect([...alles.matchAll(/^Page +(\d+) size: +(\S+) x (\S+)/gm)].map(([, , breed, hoog]) => `${breed} ${hoog}`)).toEqual([
      "595.276 841.89",
      "595.276 841.89",
      "841.89 595.276",
      "595.276 841.89",
    ]);
  });

  it("has tables whose heads are heads, headings in order, a table of contents and notes", () => {
    const bouw = draai(pdfinfo, "-struct", paden.nl);
    expect([...bouw.matchAll(/^ *(H\d) "([^"]*)"/gm)].map(([, soort, kop]) => `${soort} ${kop}`)).toEqual([
      "H1 Inhoud",
      "H1 Samenvatting",
      "H1 Per norm",
      "H2 Nevenwerkzaamheden",
      "H2 Acties",
      "H3 Dieper",
      "H1 Wat dit rapport niet zegt",
    ]);
    for (const soort of ["TOC", "THead", "TH", "TD", "Figure", "Note", "L", "Caption"])
      expect(bouw).toMatch(new RegExp(`^ *${soort}\\b`, "m"));
    expect(bouw).toMatch(/\/Scope \/Column/);
  });
});

metGereedschap("pdffonts", "a PDF, looked at by pdffonts", (pdffonts) => {
  it("uses our own fonts only, all embedded and readable as text", () => {
    for (const bestand of Object.values(paden)) {
      const regels = draai(pdffonts, bestand).trim().split("\n").slice(2);
      expect(regels.length).toBeGreaterThan(1);
      for (const regel of regels) expect(regel).toMatch(/^[A-Z]{6}\+Basisnormen\w+ .* yes yes yes /);
    }
  });
});

metGereedschap("pdftotext", "a PDF, read by pdftotext", (pdftotext) => {
  it("holds the text in the order of reading, with its numbers and page numbers", () => {
    const tekst = tekstVan(pdftotext, paden.nl);
    const stukken = [
      "Gapanalyse integriteit Provincie Voorbeeld Peildatum 30 oktober 2018",
      "Inhoud",
      "1 Samenvatting",
      "Van de 12 normen voldoen er 8 geheel en 2 deels. Zie de wet en het slot.",
      "Oordelen per domein",
      "BN-01 Beleid ✓ voldoet ✗ voldoet niet",
      "van 3 wettelijke eisen is niets bekend.",
      "2 van 4",
      "2.1 Nevenwerkzaamheden",
      "norm uitgewerkt ontbreekt uitwerking",
      "→ actie 5: publiceer het overzicht (de griffier, gereed mei 2019)",
      "2.2 Acties",
      "2.2.1 Dieper",
      "Integriteitsplan, hfst. 3.3, onderwerp 5",
      "3 Wat dit rapport niet zegt",
      "Verslag 2018, p. 4",
      "4 van 4",
    ];
    let vanaf = 0;
    for (const stuk of stukken) {
      const plek = tekst.indexOf(stuk, vanaf);
      expect(plek, `"${stuk}" in ${tekst}`).toBeGreaterThanOrEqual(0);
      vanaf = plek;
    }
  });

  it("speaks English around an English document", () => {
    const tekst = tekstVan(pdftotext, paden.en);
    expect(tekst).toContain("Contents");
    expect(tekst).toContain("2 of 4");
  });

  it("shows hostile text as text: markup, Typst's own too, and what cannot be seen", async () => {
    const typst = '#read("x") #panic() $x^2$ *vet* `code` @bron <label> \\u{41} // weg /* weg */ "aan" ~ -- ...';
    const bestand = join(map, "typst.pdf");
    writeFileSync(bestand, await documentPdf(vijandigDocument(proefdocument(), typst)));
    expect(tekstVan(pdftotext, bestand)).toContain(typst);
    const gif = tekstVan(pdftotext, paden.vijandig);
    expect(gif).toContain("<script>alert(1)</script> [link](javascript:alert(1))");
    expect(gif).toContain("␛[31mrood␛]8;;");
    expect(gif).toContain("<U+202E>omgekeerd<U+202C>");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
    expect(gif).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
  });

  it("shows our signs and Dutch and Frisian letters, and a character it has no glyph for as its code", async () => {
    const bestand = join(map, "letters.pdf");
    const letters = "✓ ✗ ? → + ≈ ○ ◐ – Súdwest-Fryslân, coördinator, reünie, crème, ŷ, bĳzonder, blíj\u0301ven, € 50, § 3, “ja”, ’s";
    writeFileSync(bestand, await documentPdf(met(alinea(`${letters} 中文 😀`))));
    expect(tekstVan(pdftotext, bestand)).toContain(`${letters} <U+4E2D><U+6587> <U+1F600>`.normalize("NFC"));
  });

  it("breaks a word that is too long for its column, without a trace in the text", async () => {
    const bestand = join(map, "lang.pdf");
    const lang = "beleid/integriteit/bestuurlijk/registers-van-nevenfuncties.yaml:1234";
    const smal = (tekst: string): Bouwsteen => ({
      soort: "tabel",
      titel: "T",
      kolommen: [kolom("a", 2), kolom("b", 8)],
      rijen: [{ cellen: [cel(tekst), cel("x")] }],
    });
    const document = met(smal(lang), smal("x".repeat(200)));
    const bytes = await documentPdf({ ...document, delen: document.delen.map((deel) => ({ ...deel, kop: lang })) });
    writeFileSync(bestand, bytes);
    expect(latijn(bytes)).toContain(`/Title (1 ${lang})`);
    const tekst = draai(pdftotext, "-raw", bestand, "-").replace(/\s/g, "");
    expect(tekst).toContain(lang);
    expect(tekst).toContain("x".repeat(200));
  });

  it("shows a heat map of many columns as signs with their meaning below, and one of few as signs and words", async () => {
    const bestand = join(map, "raster.pdf");
    const vak = (teken: string, tekst: string) => ({ teken, tekst, toon: "goed" as const });
    const raster = (aantal: number): Bouwsteen => ({
      soort: "raster",
      titel: `Kaart ${aantal}`,
      hoek: "naam",
      kolommen: Array.from({ length: aantal }, (_, nummer) => `K-${nummer} ${"lang ".repeat(nummer)}`),
      rijen: [{ naam: "rij", vakken: Array.from({ length: aantal }, (_, nummer) => (nummer === 1 ? vak("✗", "nee") : vak("✓", "ja"))) }],
    });
    writeFileSync(bestand, await documentPdf(met(raster(3), raster(19))));
    const tekst = tekstVan(pdftotext, bestand);
    expect(tekst).toMatch(/Kaart 3 naam K-0 K-1 lang K-2 lang lang rij ✓ ja ✗ nee ✓ ja/);
    expect(tekst).toMatch(/Kaart 19 naam K-0 .*K-18 (?:lang )+rij ✓ ✗ (?:✓ ){17}✓ ja · ✗ nee/);
  });

  it("gives the annexes letters and repeats the head of a table on every page", async () => {
    const bestand = join(map, "bijlagen.pdf");
    const rijen = Array.from({ length: 90 }, (_, nummer) => ({ cellen: [cel(`rij ${nummer}`), cel("x")] }));
    const tabel: Bouwsteen = { soort: "tabel", titel: "T", kolommen: [kolom("kopje"), kolom("b")], rijen };
    const document: Document = {
      ...met(tabel),
      delen: [
        ...met(tabel).delen,
        {
          id: "bijlagen",
          kop: "Bijlagen",
          bijlagen: true,
          bouwstenen: [],
          delen: [
            { id: "b1", kop: "Eerste", bouwstenen: [], delen: [{ id: "b11", kop: "Onder", bouwstenen: [] }] },
            { id: "b2", kop: "Tweede", bouwstenen: [] },
          ],
        },
      ],
    };
    writeFileSync(bestand, await documentPdf(document));
    const bladzijden = draai(pdftotext, "-f", "3", bestand, "-").split("\f");
    expect(bladzijden.filter((bladzijde) => /rij \d/.test(bladzijde)).length).toBeGreaterThan(1);
    for (const bladzijde of bladzijden.filter((een) => /rij \d/.test(een))) expect(bladzijde).toContain("kopje");
    expect(tekstVan(pdftotext, bestand)).toMatch(/Bijlagen A Eerste A\.1 Onder B Tweede/);
  });
});

metGereedschap("qpdf", "a PDF, checked by qpdf", (qpdf) => {
  it("is well-formed, also with hostile text", () => {
    for (const bestand of Object.values(paden))
      expect(draai(qpdf, "--check", bestand)).toContain("No syntax or stream encoding errors found");
  });
});
