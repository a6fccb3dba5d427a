import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { draai } from "../cli/draai.ts";
import { tijdelijkeMap } from "../cli/tijdelijke-map.ts";
import { metGereedschap, vind } from "../gereedschap.ts";
import { bladzijden } from "../render/document/word.ts";

const { pad } = tijdelijkeMap();

metGereedschap("libreoffice", "the gap analysis of Utrecht 2018 in Word", (soffice) => {
  describe("as LibreOffice opens it", { timeout: 240_000 }, () => {
    it("has the four columns, a table of contents whose page numbers are right, and ends with the annexes", async () => {
      const pdftotext = vind("pdftotext");
      if (pdftotext === undefined) return;
      const uit = join(pad(), "rapport.docx");
      const opdracht = ["audit", "examples/provincie-utrecht-2018", "--indeling", "utrecht-hoofdstuk-3", "--format", "docx"];
      expect(await draai([...opdracht, "--output", uit, "--fail-on", "nooit"])).toMatchObject({ status: 0 });
      const paginas = bladzijden(soffice, pdftotext, readFileSync(uit));
      expect(paginas[0]).toContain("Provincie Utrecht");
      const inhoud = paginas.slice(1, 4).join("\n");
      const regels = [...inhoud.matchAll(/^\s*(?:\d\s+)?(\S.*?)\.{3,}\s*(\d+)$/gm)].map(
        ([, kop = "", pagina]) => [kop, Number(pagina)] as const,
      );
      expect(regels.length).toBeGreaterThan(35);
      const beginVan = (kop: string): number =>
        paginas.findIndex((tekst, plek) => plek > 1 && tekst.split("\n").some((regel) => regel.trim().replace(/^\d\s+/, "") === kop)) + 1;
      for (const [kop, pagina] of regels) {
        const echt = beginVan(kop);
        if (echt > 0) expect([kop, pagina]).toEqual([kop, echt]);
      }
      expect(regels.filter(([kop]) => beginVan(kop) > 0).length).toBeGreaterThan(30);
      expect(paginas.filter((tekst) => /norm\s+uitgewerkt\s+ontbreekt\s+uitwerking/.test(tekst)).length).toBeGreaterThan(20);
      expect(paginas.join("\n")).toMatch(/Methode en grenzen/);
    });
  });
});
