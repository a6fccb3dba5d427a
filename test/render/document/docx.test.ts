import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { toonstaaf } from "../../../src/render/document/docx/stijlen.ts";
import { documentDocx } from "../../../src/render/document/docx.ts";
import { alinea, cel, kolom } from "../../../src/render/document/maak.ts";
import type { Deel, Document, Staven } from "../../../src/render/document/types.ts";
import type { Toon } from "../../../src/render/punten.ts";
import type { Taal } from "../../../src/tekst/taal.ts";
import { metGereedschap, vind } from "../../gereedschap.ts";
import { VIJANDIG } from "../vijandig.ts";
import { voorbeelddocument } from "./voorbeeld-document.ts";
import { bladzijden, delenVan, leesbaar } from "./word.ts";

const maak = async (document: Document): Promise<Readonly<Record<string, string>>> => delenVan(await documentDocx(document, {}));
const met = (...delen: readonly Deel[]): Document => ({ ...voorbeelddocument, delen });
const deel = (bouwstenen: Deel["bouwstenen"], rest: Partial<Deel> = {}): Deel => ({ id: "deel", kop: "Deel", bouwstenen, ...rest });

const delen = await maak(voorbeelddocument);
const body = delen["word/document.xml"] ?? "";

const velden = ["tekst", "kop", "titel", "ondertitel", "naam", "waarde", "hoek", "omschrijving", "noot", "link", "teken"];

/** Every text in it replaced. */
function vergiftigd<T>(een: T, sleutel = ""): T {
  if (typeof een === "string") return (velden.includes(sleutel) ? VIJANDIG : een) as T;
  if (Array.isArray(een)) return een.map((deel) => vergiftigd(deel, sleutel)) as T;
  if (typeof een !== "object" || een === null) return een;
  return Object.fromEntries(Object.entries(een).map(([naam, waarde]) => [naam, vergiftigd(waarde, naam)])) as T;
}

/** Relative luminance by WCAG, with the 0.05 that contrast adds to it. */
const helderheid = (kleur: string): number => {
  const [r = 0, g = 0, b = 0] = (kleur.match(/../g) ?? [])
    .map((deel) => Number.parseInt(deel, 16) / 255)
    .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
};

describe("a document as a Word file", { timeout: 60_000 }, () => {
  it("has a field for the table of contents with every entry and page number written out, and asks for no update", () => {
    const inhoud = /instrText[^>]*> TOC .*?fldCharType="end"\/><\/w:r><\/w:p>/s.exec(body)?.[0] ?? "";
    for (const kop of ["Samenvatting", "Cijfers", "Acties"]) expect(leesbaar(inhoud)).toContain(kop);
    const nummers = [...inhoud.matchAll(/PAGEREF (\w+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)</g)];
    expect(nummers.length).toBeGreaterThanOrEqual(3);
    for (const [, naam] of nummers) expect(body).toContain(`w:name="${naam}"`);
    expect(body).not.toContain("w:dirty");
    expect(delen["word/settings.xml"]).not.toContain("updateFields");
  });

  it("gives every table a head that is repeated, and rows that stay whole", () => {
    const tabellen = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const metKop = tabellen.filter((een) => een.includes('w:val="Rapporttabel"'));
    expect(metKop.length).toBeGreaterThan(1);
    for (const een of metKop) expect(een.match(/<w:tr>.*?<\/w:tr>/s)?.[0]).toContain("<w:tblHeader/>");
    for (const rij of body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) expect(rij).toContain("<w:cantSplit/>");
  });

  it("uses named styles, all of which exist", () => {
    const bestaan = new Set([...(delen["word/styles.xml"] ?? "").matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    const gebruikt = [...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id);
    expect(gebruikt).toEqual(
      expect.arrayContaining(["Title", "Heading1", "Heading2", "ListBullet", "ListNumber", "Melding", "Tabeltekst"]),
    );
    expect([...new Set(gebruikt)].filter((id) => !bestaan.has(id))).toEqual([]);
  });

  it.each([
    ["nl", "nl-NL"],
    ["en", "en-GB"],
  ] as const)("is in its language (%s)", async (taal, verwacht) => {
    const anders = await maak({ ...voorbeelddocument, taal });
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(anders["word/styles.xml"] ?? "")?.[0]).toContain(`<w:lang w:val="${verwacht}"/>`);
    expect(anders["docProps/core.xml"]).toContain(`<dc:language>${verwacht}</dc:language>`);
  });

  it("has its title among its properties, no person and no time of day", () => {
    const kern = delen["docProps/core.xml"] ?? "";
    expect(kern).toContain("<dc:title>Integriteitsplan</dc:title>");
    expect(kern).toContain("<dc:creator>basisnormen</dc:creator>");
    expect(kern).not.toMatch(/created|modified/);
  });

  it("gives a chart a text alternative, and its numbers to whoever opens it", () => {
    expect(body).toMatch(/<wp:docPr [^>]*descr="Van opzet is 40 in orde, van bestaan 31\."/);
    expect(delen["word/charts/chart1.xml"]).toContain("<c:v>40</c:v>");
  });

  const staaf = (aantallen: readonly (readonly number[])[], reeksen: Staven["reeksen"]): Staven => ({
    soort: "staven",
    titel: "Eden per jaar",
    omschrijving: "Eden.",
    reeksen,
    rijen: aantallen.map((rij, plek) => ({ naam: String(2024 + plek), aantallen: rij })),
  });
  const grafiek = async (een: Staven, taal: Taal = "nl"): Promise<string> =>
    (await maak({ ...met(deel([een])), taal }))["word/charts/chart1.xml"] ?? "";
  const enkel = staaf([[58], [62]], [{ naam: "aantal", toon: "plan" }]);
  const dubbel = staaf(
    [
      [3, 0],
      [0, 0],
    ],
    [
      { naam: "voldaan", toon: "goed" },
      { naam: "niet voldaan", toon: "fout" },
    ],
  );

  it("draws bars from zero, so that their lengths can be compared", async () => {
    for (const een of [enkel, dubbel]) {
      const waardeas = /<c:valAx>.*?<\/c:valAx>/s.exec(await grafiek(een))?.[0];
      expect(waardeas).toMatch(/<c:scaling>(?:(?!<\/c:scaling>).)*<c:min val="0"\/>/);
    }
  });

  it("names the series of a chart where there are several, and puts the numbers of a single one after its bars", async () => {
    const een = await grafiek(enkel);
    expect(een).not.toContain("<c:legend>");
    expect(een).toContain('<c:dLblPos val="outEnd"/>');
    const twee = await grafiek(dubbel);
    expect(twee).toContain("<c:legend>");
    expect(twee).toContain('<c:grouping val="stacked"/>');
  });

  it("shows no number for a part that is not there, and one 0 for a row without any", async () => {
    const [goed = "", fout = ""] = (await grafiek(dubbel)).match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
    const zonderGetal = (reeks: string): readonly string[] =>
      [...reeks.matchAll(/<c:dLbl><c:idx val="(\d)"\/><c:delete val="1"\/>/g)].map(([, plek = ""]) => plek);
    expect(zonderGetal(goed)).toEqual([]);
    expect(zonderGetal(fout)).toEqual(["0", "1"]);
  });

  it("has bars that stand out against the page, and numbers that can be read on each of them", async () => {
    const wit = helderheid("FFFFFF");
    for (const toon of Object.keys(toonstaaf) as Toon[]) {
      const xml = await grafiek(staaf([[58]], [{ naam: "aantal", toon }]));
      const [, balk = ""] = /<c:ser>.*?<a:srgbClr val="(\w+)"/s.exec(xml) ?? [];
      const [, getal = ""] = /<c:dLbls>.*?<a:srgbClr val="(\w+)"/s.exec(xml) ?? [];
      expect(wit / helderheid(balk), balk).toBeGreaterThanOrEqual(3);
      expect(helderheid(balk) / helderheid(getal), balk).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ["nl", "nl-NL"],
    ["en", "en-GB"],
  ] as const)("has charts in its language (%s)", async (taal, verwacht) => {
    const talen = [...(await grafiek(enkel, taal)).matchAll(/ lang="([^"]*)"|<c:lang val="([^"]*)"/g)].map(
      ([, een, ander]) => een ?? ander,
    );
    expect(talen.length).toBeGreaterThan(1);
    expect(new Set(talen)).toEqual(new Set([verwacht]));
  });

  it("shows a heat map by words, or where columns are narrow by signs with a line that explains them", () => {
    const tabellen = (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map(leesbaar);
    expect(tabellen.find((een) => een.includes("BN-01 Beleid"))).toContain("✓ voldoet");
    expect(tabellen.find((een) => een.includes("Gemeente A"))).not.toContain("voldoet");
    expect(leesbaar(body)).toContain("✓ voldoet · ✗ voldoet niet");
  });

  it("refers to one footnote for the same source within a section, and has a footnote of its own in the next", async () => {
    const bron = (id: string): Deel => ({ ...deel([alinea({ tekst: "a", noot: "Bron" }), alinea({ tekst: "b", noot: "Bron" })]), id });
    const twee = await maak(met(bron("een"), bron("twee")));
    expect(twee["word/document.xml"]?.match(/<w:footnoteReference /g)?.length).toBe(2);
    expect(twee["word/document.xml"]?.match(/NOTEREF _Noot\d /g)).toEqual(["NOTEREF _Noot1 ", "NOTEREF _Noot2 "]);
    expect(twee["word/footnotes.xml"]?.match(/ Bron</g)?.length).toBe(2);
  });

  it("puts the notes of a table below it, numbered anew, with a link from each mark", async () => {
    const tabel = (id: string): Deel => ({
      ...deel([
        {
          soort: "tabel",
          titel: "T",
          kolommen: [kolom("a"), kolom("b")],
          rijen: [
            { cellen: [cel({ tekst: "x", noot: "Bron een" }), cel({ tekst: "y", noot: "Bron twee" })] },
            { cellen: [cel({ tekst: "z", noot: "Bron een" }), cel()] },
          ],
        },
      ]),
      id,
    });
    const { "word/document.xml": xml = "", "word/footnotes.xml": noten } = await maak(met(tabel("een"), tabel("twee")));
    const onder = [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="Tabelnoot"\/>.*?<\/w:p>/gs)].map(([alinea]) =>
      leesbaar(alinea).replace(/\s+/g, " "),
    );
    expect(onder).toEqual(["1 Bron een 2 Bron twee", "1 Bron een 2 Bron twee"]);
    const doelen = [...xml.matchAll(/w:anchor="(_Tabelnoot[^"]*)"/g)].map(([, naam]) => naam);
    expect(doelen.length).toBe(6);
    for (const naam of doelen) expect(xml.split(`w:name="${naam}"`).length).toBe(2);
    expect(noten).not.toContain("Bron");
  });

  it("names every table for who cannot see it, also when its title is not shown", () => {
    expect(body).toContain('<w:tblCaption w:val="Alle acties"/>');
  });

  it("puts wide sections on landscape pages, and what follows on upright ones", async () => {
    const breed = await maak(met(deel([]), { ...deel([], { liggend: true }), id: "breed" }, { ...deel([]), id: "na" }));
    expect([...(breed["word/document.xml"] ?? "").matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, stand]) => stand)).toEqual([
      "portrait",
      "landscape",
      "portrait",
    ]);
  });

  it("numbers chapters and gives annexes a letter", async () => {
    const lijst = await maak(
      met(deel([]), { ...deel([], { bijlagen: true, delen: [{ ...deel([]), id: "a", kop: "Bronnen" }] }), id: "b", kop: "Bijlagen" }),
    );
    expect(leesbaar(lijst["word/document.xml"] ?? "")).toContain("Bijlage A Bronnen");
    expect(lijst["word/numbering.xml"]).toContain('<w:lvlText w:val="Bijlage %1"/>');
  });

  it("gives chapters no number where their headings bring one of their own", async () => {
    const genummerd = (xml: Readonly<Record<string, string>>): boolean =>
      /w:styleId="Heading1".*?<\/w:style>/s.exec(xml["word/styles.xml"] ?? "")?.[0].includes("<w:numPr>") === true;
    const inhoud = (xml: Readonly<Record<string, string>>): string => leesbaar(xml["word/document.xml"] ?? "");
    const wel = await maak(met(deel([], { kop: "Deel I" })));
    const niet = await maak({ ...met(deel([], { kop: "Deel I" })), genummerd: false });
    expect([genummerd(wel), genummerd(niet)]).toEqual([true, false]);
    expect(inhoud(wel)).toContain("Inhoud1Deel I");
    expect(inhoud(niet)).toContain("InhoudDeel I");
  });

  it("keeps hostile text text: links only to the web over https, fields of our own, no marks of the library filled in", async () => {
    const gif = await maak(vergiftigd(voorbeelddocument));
    const alles = Object.values(gif).join("\n");
    expect(leesbaar(gif["word/document.xml"] ?? "")).toContain("<script>alert(1)</script>");
    expect(alles).not.toMatch(/TargetMode="External"/);
    const opdrachten = [...(gif["word/document.xml"] ?? "").matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, opdracht = ""]) =>
      opdracht.trim(),
    );
    for (const opdracht of opdrachten)
      expect(opdracht).toMatch(/^(?:TOC \\o "1-2"|TOC \\o &quot;1-2&quot;|PAGEREF _Deel\d+|NOTEREF _Noot\d+)/);
    const merk = await maak(met(deel([alinea("{\ue000nummering-0} {opsomming-0} {chart1.xml}")])));
    expect(leesbaar(merk["word/document.xml"] ?? "")).toContain("{\ufffdnummering-0} {opsomming-0} {chart1.xml}");
  });

  it("links to https and to sections, and to nothing else", async () => {
    const links = [...(delen["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(
      ([, doel]) => doel,
    );
    expect(links).toEqual(["https://wetten.overheid.nl/BWBR0005645"]);
    const vreemd = await maak(
      met(
        deel([
          alinea([
            { tekst: "x", link: "javascript:alert(1)" },
            { tekst: "y", link: "file:///etc/passwd" },
            { tekst: "z", link: "#nergens" },
          ]),
        ]),
      ),
    );
    expect(vreemd["word/_rels/document.xml.rels"]).not.toContain("External");
  });

  metGereedschap("xmllint", "as XML", (xmllint) => {
    it("is well-formed in every part, also with hostile text", async () => {
      for (const een of [delen, await maak(vergiftigd(voorbeelddocument))]) {
        for (const [naam, inhoud] of Object.entries(een)) {
          if (/\.(?:xml|rels)$/.test(naam))
            execFileSync(xmllint, ["--noout", "-"], { input: inhoud, stdio: ["pipe", "ignore", "inherit"] });
        }
      }
    });
  });

  metGereedschap("libreoffice", "in LibreOffice", (soffice) => {
    it("opens with title, table of contents, headings and notes, and repeats the head of a long table", async () => {
      const pdftotext = vind("pdftotext");
      if (pdftotext === undefined) return;
      const rijen = Array.from({ length: 120 }, (_, plek) => ({
        metKop: true,
        cellen: [cel(`regel ${plek + 1}`), cel("Een zin die de cel vult.")],
      }));
      const lang = deel([{ soort: "tabel", titel: "Alle regels", kolommen: [kolom("nummer"), kolom("zin", 3)], rijen }], {
        nieuwePagina: true,
      });
      const paginas = bladzijden(
        soffice,
        pdftotext,
        await documentDocx(
          {
            ...voorbeelddocument,
            delen: [...voorbeelddocument.delen, { ...lang, id: "lang", kop: "Lange tabel" }, { ...deel([]), id: "slot", kop: "Slot" }],
          },
          {},
        ),
      );
      expect(paginas[0]).toContain("Integriteitsplan");
      expect(paginas[1]).toContain("Inhoud");
      for (const kop of ["Samenvatting", "Cijfers", "Acties", "Lange tabel", "Slot"]) {
        const genoemd = Number(new RegExp(`${kop}\\.*\\s*(\\d+)`).exec(paginas[1] ?? "")?.[1]);
        const echt = paginas.findIndex((tekst, plek) => plek > 1 && new RegExp(`^\\s*(?:\\d\\s+)?${kop}$`, "m").test(tekst)) + 1;
        expect([kop, genoemd]).toEqual([kop, echt]);
      }
      const tabelpaginas = paginas.filter((tekst) => /regel \d+\s+Een zin/.test(tekst));
      expect(tabelpaginas.length).toBeGreaterThan(1);
      for (const tekst of tabelpaginas) expect(tekst).toMatch(/nummer\s+zin/);
      expect(paginas.join("")).toContain("Integriteitsplan, hfst. 3");
    }, 120_000);
  });
});
