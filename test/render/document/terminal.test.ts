import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alinea, cel, getal, kolom } from "../../../src/render/document/maak.ts";
import { documentTerminal } from "../../../src/render/document/terminal.ts";
import type { Bouwsteen, Document } from "../../../src/render/document/types.ts";
import { breedteVan } from "../../../src/render/terminal/wikkel.ts";
import { talen } from "../../../src/tekst/taal.ts";
import { enkeleReeks, proefdocument, vijandigDocument } from "./proefdocument.ts";

const gewoon = { kleur: false, breedte: 80 } as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes
const zonderKleur = (tekst: string): string => tekst.replace(/\u001b\[\d+m/g, "");
const met = (...bouwstenen: readonly Bouwsteen[]): Document => ({
  ...proefdocument(),
  gegevens: [],
  delen: [{ id: "een", kop: "Een", bouwstenen }],
});
const regelsVan = (document: Document, breedte = 80): readonly string[] =>
  documentTerminal(document, { kleur: false, breedte }).split("\n");
const smal = documentTerminal(proefdocument(), gewoon);

describe("a document in a terminal", () => {
  it.each([80, 100, 120])("has no line wider than %i columns, whatever it holds", (breedte) => {
    for (const taal of talen) {
      for (const document of [proefdocument(taal), vijandigDocument(proefdocument(taal))]) {
        for (const kleur of [false, true]) {
          for (const regel of documentTerminal(document, { kleur, breedte }).split("\n")) {
            expect(breedteVan(regel)).toBeLessThanOrEqual(breedte);
          }
        }
      }
    }
  });

  it("has no line wider than asked for any words, columns and widths", () => {
    const tekst = fc.string({ unit: "grapheme-ascii", maxLength: 90 });
    const tabel = fc.array(fc.array(tekst, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tabel, tekst, fc.integer({ min: 80, max: 140 }), (rijen, woorden, breedte) => {
        const document = met(alinea([{ tekst: woorden, noot: woorden }]), {
          soort: "tabel",
          titel: woorden,
          kolommen: (rijen[0] ?? []).map((kop, plek) => kolom(kop, plek + 1, plek % 3 === 2 ? "getal" : "tekst")),
          rijen: rijen.map((cellen) => ({ cellen: cellen.map((een) => cel(een, woorden)) })),
        });
        for (const regel of regelsVan(document, breedte)) expect(breedteVan(regel)).toBeLessThanOrEqual(breedte);
      }),
      { numRuns: 150 },
    );
  });

  it("treats a narrower window as 80 columns and a very wide one as 140", () => {
    expect(documentTerminal(proefdocument(), { kleur: false, breedte: 20 })).toBe(smal);
    expect(Math.max(...regelsVan(proefdocument(), 400).map(breedteVan))).toBe(140);
  });

  it("says the same with colour as without, also for hostile text", () => {
    for (const document of [proefdocument(), vijandigDocument()]) {
      const kleurig = documentTerminal(document, { kleur: true, breedte: 80 });
      expect(zonderKleur(kleurig)).toBe(documentTerminal(document, gewoon));
      expect(kleurig).not.toBe(zonderKleur(kleurig));
    }
  });

  it("has no control characters and no command for a build server, and ends in one newline", () => {
    const gif = documentTerminal(vijandigDocument(), gewoon);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
    expect(gif).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(gif).not.toMatch(/::|##/);
    expect(gif).toMatch(/[^\n]\n$/);
    expect(gif).toContain("<script>alert(1)</script>");
  });

  it("makes no command of two pieces that are harmless apart", () => {
    const tekst = documentTerminal(met(alinea([{ tekst: ":" }, { tekst: ":error::x #", stijl: "vet" }, { tekst: "#[group]" }])), gewoon);
    expect(tekst).not.toMatch(/::|##/);
  });

  it("keeps the space between pieces of different style, and makes one of many", () => {
    expect(
      regelsVan(met(alinea([{ tekst: "een " }, { tekst: "twee", stijl: "vet" }, { tekst: "  drie\n" }, { tekst: " vier" }]))),
    ).toContain("een twee drie vier");
  });

  it("puts notes and addresses, numbered, at the end of their section", () => {
    expect(smal).toMatch(/Zie de wet \[1\] en het slot\./);
    expect(smal.indexOf("[1] https://wetten.overheid.nl/")).toBeLessThan(smal.indexOf("Per norm"));
    expect(smal.match(/^\[2\] Integriteitsplan, hfst\. 3\.3, onderwerp 5$/gm)).toHaveLength(1);
    expect(smal).toMatch(/^2\. Dan dat\. \[3\]$/m);
  });

  it("shows no address that is not https", () => {
    const tekst = documentTerminal(met(alinea({ tekst: "klik", link: "javascript:alert(1)" })), gewoon);
    expect(tekst).not.toContain("javascript");
    expect(tekst).not.toContain("[1]");
  });

  it("puts columns next to each other when they fit, and below each other when there are too many", () => {
    const tabel = (aantal: number): Bouwsteen => ({
      soort: "tabel",
      titel: "T",
      kolommen: Array.from({ length: aantal }, (_, plek) => kolom(`kop${plek}`)),
      rijen: [{ cellen: Array.from({ length: aantal }, (_, plek) => cel(`een langere zin nummer ${plek}`)) }],
    });
    expect(regelsVan(met(tabel(4)))).toContain(" kop0              │ kop1              │ kop2              │ kop3");
    const onderElkaar = regelsVan(met(tabel(8)));
    expect(onderElkaar).toContain("kop7  een langere zin nummer 7");
    expect(regelsVan(met(tabel(8)), 140).join("\n")).toMatch(/kop0.*│ kop7/);
  });

  it("puts numbers to the right and a line above a sum", () => {
    const regels = regelsVan(
      met({
        soort: "tabel",
        titel: "T",
        kolommen: [kolom("wat"), kolom("uren", 1, "getal")],
        rijen: [{ cellen: [cel("a"), getal(5)] }, { cellen: [cel("som"), getal(125)], nadruk: true }],
      }),
    );
    expect(regels).toContain(" a   │    5");
    expect(regels[regels.indexOf(" som │  125") - 1]).toMatch(/^─+┼─+$/);
  });

  it("shows a bar with its number, every part with its own filling, and no bar for nothing", () => {
    expect(smal).toMatch(/^bestuurlijk {2}(█+)(▓+)(▒+) 6$/m);
    const [, goed = "", deels = "", niet = ""] = /^bestuurlijk {2}(█+)(▓+)(▒+) 6$/m.exec(smal) ?? [];
    expect([goed.length / niet.length, deels.length / niet.length]).toEqual([3, 2]);
    expect(smal).toContain("█ voldoet 3 · ▓ voldoet deels 2 · ▒ voldoet niet 1");
    expect(smal).toMatch(/^rijk +0$/m);
  });

  it("says the number of a single series once, at the end of its bar", () => {
    const uit = documentTerminal(met(enkeleReeks), gewoon);
    expect(uit).toMatch(/^2024 {2}█+ 58\n2025 {2}█+ 62\n2026 {2}█ 1\n2027 {3}0$/m);
    expect(uit).not.toContain("aantal eden");
  });

  it("shows a heat map as signs and words, or as signs with their meaning when it is too wide", () => {
    expect(smal).toMatch(/BN-01 Beleid +│ ✓ voldoet +│ ✗ voldoet niet/);
    const breed: Bouwsteen = {
      soort: "raster",
      titel: "R",
      hoek: "norm",
      kolommen: Array.from({ length: 12 }, (_, plek) => `O${plek}`),
      rijen: [{ naam: "BN-01", vakken: Array.from({ length: 12 }, () => ({ teken: "✗", tekst: "voldoet helemaal niet", toon: "fout" })) }],
    };
    const regels = regelsVan(met(breed));
    expect(regels.some((regel) => /BN-01 +(│ ✗ +){11}│ ✗/.test(regel))).toBe(true);
    expect(regels).toContain("✗ voldoet helemaal niet");
  });

  it("puts the signs of very many columns close together, their headings in pieces above each other", () => {
    const kolommen = Array.from({ length: 19 }, (_, plek) => `BN-${String(plek + 1).padStart(2, "0")}`);
    const goed = { teken: "✓", tekst: "voldoet", toon: "goed" } as const;
    const rijen = [
      { naam: "Gemeente met een lange naam", vakken: kolommen.map((_, plek) => (plek === 2 ? undefined : goed)) },
      { naam: "Kort", vakken: kolommen.map(() => goed) },
    ];
    const regels = regelsVan(met({ soort: "raster", titel: "R", hoek: "organisatie", kolommen, rijen }));
    const begin = regels.findIndex((regel) => regel.trimStart().startsWith("BN BN"));
    expect(regels.slice(begin, begin + 6)).toEqual([
      `${" ".repeat(23)}${" BN".repeat(19)}`,
      `organisatie            ${kolommen.map((naam) => ` ${naam.slice(3)}`).join("")}`,
      "Gemeente met een",
      `  lange naam           ${" ✓  ✓    ".padEnd(9)}${" ✓ ".repeat(16)}`.trimEnd(),
      `Kort                   ${" ✓ ".repeat(19)}`.trimEnd(),
      "✓ voldoet",
    ]);
  });

  it("shows a wide heat map below each other when a sign means several things", () => {
    const vakken = Array.from({ length: 12 }, (_, plek) => ({ teken: "✗", tekst: `${plek} van de 20 gehaald`, toon: "fout" }) as const);
    const regels = regelsVan(
      met({ soort: "raster", titel: "R", hoek: "n", kolommen: vakken.map((_, plek) => `O${plek}`), rijen: [{ naam: "x", vakken }] }),
    );
    expect(regels).toContain("O11  ✗ 11 van de 20 gehaald");
  });

  it("gives a remark a sign besides its colour", () => {
    expect(smal).toContain("│ ? Let op:\n│   van 3 wettelijke eisen is niets bekend.");
  });

  it("shows the depth of a heading without bold", () => {
    expect(smal).toMatch(/^Per norm\n═{80}$/m);
    expect(smal).toMatch(/^Nevenwerkzaamheden\n─{18}$/m);
    expect(smal).toMatch(/^Dieper\nEen zin\.$/m);
  });
});
