import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { documentHtml } from "../../../src/render/document/html.tsx";
import { alinea } from "../../../src/render/document/maak.ts";
import type { Bouwsteen, Document } from "../../../src/render/document/types.ts";
import { KENMERK } from "../../../src/render/kenmerk.ts";
import { talen } from "../../../src/tekst/taal.ts";
import { metGereedschap, vind } from "../../gereedschap.ts";
import { type Kijker, startKijker } from "../browser.ts";
import { enkeleReeks, proefdocument, vijandigDocument } from "./proefdocument.ts";
import { voorbeelddocument } from "./voorbeeld-document.ts";

const html = documentHtml(proefdocument());
const alle = (tekst: string, patroon: RegExp): readonly string[] => [...tekst.matchAll(patroon)].map(([, deel = ""]) => deel);

const met = (...bouwstenen: readonly Bouwsteen[]): Document => ({
  ...proefdocument(),
  delen: [{ id: "een", kop: "Een", bouwstenen }],
});

/** The largest example there is, with a landscape section besides. */
const groot: Document = {
  ...voorbeelddocument,
  delen: [...voorbeelddocument.delen, { id: "breed", kop: "Breed", liggend: true, bouwstenen: [alinea("Een zin op een liggend vel.")] }],
};

describe("a document as a page", () => {
  it("carries our mark, its language, its title and the same bytes twice", () => {
    for (const taal of talen) {
      const blad = documentHtml(proefdocument(taal));
      expect(blad).toContain(KENMERK);
      expect(blad).toContain(`<html lang="${taal}">`);
      expect(blad).toContain("<title>Gapanalyse integriteit - Provincie Voorbeeld</title>");
      expect(documentHtml(proefdocument(taal))).toBe(blad);
      expect(blad).toMatch(/[^\n]\n$/);
    }
  });

  it("needs no script and nothing from outside", () => {
    expect(html).not.toMatch(/<script|<img|<link|\bsrc=|url\(| style="/);
    expect(html).toContain("default-src 'none'; style-src 'sha256-");
    expect(html).not.toContain("script-src");
  });

  it("has sections with headings by depth, and a way to each", () => {
    expect(alle(html, /<(h\d) /g)).toEqual(["h1", "h2", "h2", "h3", "h3", "h4", "h2", "h2"]);
    expect(alle(html.slice(html.indexOf("<nav"), html.indexOf("</nav>")), /href="#([^"]*)"/g)).toEqual([
      "samenvatting",
      "normen",
      "slot",
      "noten",
    ]);
  });

  it("gives tables a caption, column heads, row heads where asked, and widths in steps", () => {
    expect(html).toMatch(/<caption class="[^"]*bn-onzichtbaar">BN-06 Nevenwerkzaamheden, bestuurlijk<\/caption>/);
    expect(html).toMatch(/<th [^>]*scope="row"[^>]*>2<\/th>/);
    expect(alle(html, /<col class="(bn-b\d+)"/g).slice(0, 4)).toEqual(["bn-b20", "bn-b25", "bn-b25", "bn-b25"]);
  });

  it("draws bars with a title, a description and the same numbers in a table", () => {
    expect(html).toMatch(/<svg [^>]*role="img"[^>]*><title>Oordelen per domein<\/title><desc>Bestuurlijk voldoen 3 van 6 normen/);
    expect(html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain("bestuurlijk 3 2 1 6 ambtelijk 5 0 1 6 rijk 0 0 0 0");
  });

  it("shows every number of a single series at its bar, and tells them in a table to who listens", () => {
    const blad = documentHtml(met(enkeleReeks));
    const figuur = /<figure.*?<\/figure>/s.exec(blad)?.[0] ?? "";
    expect(alle(figuur, /<text(?! class="bn-staafnaam")[^>]*>(\d+)<\/text>/g)).toEqual(["58", "62", "1", "0"]);
    expect(figuur).toMatch(/<\/svg>\s*<div class="bn-onzichtbaar"><table/);
    expect(figuur).not.toContain("tabindex");
  });

  it("does not say the numbers of a chart again when a table nearby has them", () => {
    const figuur = /<figure.*?<\/figure>/s.exec(documentHtml(met({ ...enkeleReeks, herhaalt: true })))?.[0] ?? "";
    expect(figuur).toContain("<svg");
    expect(figuur).not.toContain("<table");
  });

  it("shares a note between the places that name it", () => {
    expect(alle(html, /<li id="(noot-\d+)">/g)).toEqual(["noot-1", "noot-2"]);
    expect(alle(html, / id="(bij-[\d-]+)"/g)).toEqual(["bij-1-1", "bij-1-2", "bij-2-1"]);
  });

  it("links to https and to its own sections only", () => {
    expect(html).toContain('href="https://wetten.overheid.nl/jci1.3:c:BWBR0005645&amp;artikel=11" rel="external noopener noreferrer"');
    const links = alle(documentHtml(vijandigDocument()), /href="([^"]*)"/g);
    expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
  });

  it("keeps its shape with hostile text", () => {
    const vorm = (tekst: string): readonly string[] =>
      alle(tekst.replace(/<\/?(?:a|sup)\b[^>]*>|<ol class="bn-noten">[\s\S]*/g, ""), /<(\/?[a-z]\w*)/g);
    const gif = documentHtml(vijandigDocument());
    expect(vorm(gif)).toEqual(vorm(html));
    expect(gif).not.toMatch(/^\s*::|##(?:\[|vso)/m);
  });
});

metGereedschap("chromium", "a document in a browser", (pad) => {
  let kijker: Kijker;
  beforeAll(async () => {
    kijker = await startKijker(pad);
  }, 60_000);
  afterEach(() => kijker?.ruimOp());
  afterAll(() => kijker?.sluit());

  it.each([
    ["light", groot, {}],
    ["dark, 320 px", groot, { colorScheme: "dark", viewport: { width: 320, height: 800 } }],
    ["hostile", vijandigDocument(groot), {}],
  ] as const)(
    "has nothing that axe objects to: %s",
    async (_, document, opties) => {
      const bladzijde = await kijker.open(documentHtml(document), { bypassCSP: true, reducedMotion: "reduce", ...opties });
      expect(await kijker.axe(bladzijde)).toEqual([]);
    },
    60_000,
  );

  it("asks for nothing, complains about nothing and never scrolls sideways", async () => {
    for (const document of [groot, vijandigDocument(groot)]) {
      const { page, klachten, verzoeken } = await kijker.open(documentHtml(document), { viewport: { width: 320, height: 800 } });
      expect({ klachten, verzoeken }).toEqual({ klachten: [], verzoeken: [] });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    }
  });

  it("lets a keyboard reach a table that scrolls", async () => {
    const { page } = await kijker.open(documentHtml(groot), { viewport: { width: 320, height: 800 } });
    const vak = page.getByRole("group", { name: "Organisaties en normen" });
    await vak.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => vak.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  it("prints on A4, upright and landscape, repeats the heads of tables and cuts no row", async () => {
    const { page } = await kijker.open(documentHtml(groot));
    const map = mkdtempSync(join(tmpdir(), "basisnormen-druk-"));
    const bestand = join(map, "document.pdf");
    await page.pdf({ path: bestand, preferCSSPageSize: true });
    const [pdfinfo, pdftotext] = [vind("pdfinfo"), vind("pdftotext")];
    if (pdfinfo) {
      const maten = execFileSync(pdfinfo, ["-l", "99", bestand], { encoding: "utf8" }).match(/\d+(?:\.\d+)? x \d+(?:\.\d+)? pts/g) ?? [];
      expect([...new Set(maten.map((maat) => maat.replace(/\.\d+/g, "")))].sort()).toEqual(["594 x 841 pts", "841 x 594 pts"]);
    }
    if (pdftotext) {
      const vellen = execFileSync(pdftotext, ["-layout", bestand, "-"], { encoding: "utf8" }).split("\f");
      const metTabel = vellen.filter((vel) => /Actie \d/.test(vel));
      expect(metTabel.length).toBeGreaterThan(1);
      for (const vel of metTabel) {
        expect(vel).toMatch(/^\s*Actie\s+Verantwoordelijk\s+Gereed\s+Aantal$/m);
        expect(alle(vel, /(Actie) \d/g)).toHaveLength(alle(vel, /(en de commissaris)/g).length);
      }
    }
    rmSync(map, { recursive: true });
  }, 60_000);
});
