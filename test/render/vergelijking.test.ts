import { describe, expect, it } from "vitest";
import type { Formaat, RenderOpties } from "../../src/render/types.ts";
import { maakDocument } from "../../src/render/vergelijking/document.ts";
import { vergelijkingformaten } from "../../src/render/vergelijking/formaten.ts";
import { talen } from "../../src/tekst/taal.ts";
import type { Vergelijking } from "../../src/vergelijking/types.ts";
import { vergelijk } from "../../src/vergelijking/vergelijk.ts";
import { rapport, voorbeeldrapport } from "../vergelijking/toets.ts";
import { overalVijandig, vijandig } from "./vijandig.ts";
import { voorbeeld } from "./voorbeeld.ts";

const gewoon: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
const gevaarlijk = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const VOOR = "geldt_voor: [volksvertegenwoordiging, dagelijks-bestuur, voorzitter]";
const code = (extra: string): string =>
  `documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, titel: Gedragscode, bron: { plan: "1" }${extra} }\n`;
const oud = rapport(
  `${code(", bekend: nee")}registers:\n  - { id: r, soort: nevenwerkzaamheden, domein: bestuurlijk, ${VOOR}, openbaar: nee }\n`,
);
const nieuw = rapport(code(", vastgesteld: { op: 2019 }"), { peildatum: "2023-03-01" });

/** The sections of the document, by id. */
const delen = (uit: Vergelijking): readonly string[] => maakDocument(uit, "nl").delen.map(({ id }) => id);

const maak = async (naam: string, uit: Vergelijking, opties: RenderOpties = gewoon): Promise<string> => {
  const formaat = (vergelijkingformaten as Readonly<Record<string, Formaat<Vergelijking>>>)[naam];
  if (formaat === undefined) throw new Error(naam);
  const tekst = await (await formaat.laad()).render(uit, opties);
  return typeof tekst === "string" ? tekst : Buffer.from(tekst).toString("latin1");
};

describe("a comparison as a document", () => {
  it("leads with bad news that vanished, and shows each changed eis in one place", () => {
    const uit = vergelijk(oud, nieuw);
    expect(delen(uit).slice(0, 3)).toEqual(["samenvatting", "oordelen", "verdwenen"]);
    const tekst = JSON.stringify(maakDocument(uit, "nl").delen.slice(2));
    expect(tekst.split("BN-02.a3").length).toBeGreaterThan(1);
    expect(JSON.stringify(maakDocument(uit, "nl").delen.filter(({ id }) => id === "verbeterd"))).not.toContain("BN-02.a3");
  });

  it("of a rapport with itself says that nothing changed", async () => {
    expect(delen(vergelijk(oud, oud))).toEqual(["samenvatting", "oordelen", "uitleg"]);
    expect(await maak("terminal", vergelijk(oud, oud))).toContain("Er is niets veranderd");
    expect(await maak("terminal", vergelijk(oud, oud), { ...gewoon, taal: "en" })).toContain("Nothing has changed");
  });

  it("names the fact, the attribute, both values and the place", async () => {
    const tekst = (await maak("markdown", vergelijk(oud, rapport(code(", bekend: ja"))))).replace(/\s+/g, " ");
    expect(tekst).toContain("Gedragscode: bij ‘bekend’ stond “nee”; nu staat er “ja” (basisnormen.yaml:6).");
    expect(tekst).toMatch(/Verdwenen: .*evenwerkzaamheden/);
    expect(tekst).toMatch(/\(oud: basisnormen\.yaml:\d+\)/);
  });

  it("says plainly that the order is reversed and that the organisations differ", async () => {
    const ander = rapport("", { peildatum: "2010-01-01", organisatie: "naam: Gemeente Ander, type: gemeente" });
    const tekst = (await maak("markdown", vergelijk(oud, ander))).replace(/\s+/g, " ");
    expect(tekst).toContain("twee verschillende organisaties: Provincie Voorbeeld en Gemeente Ander");
    expect(tekst).toContain("De volgorde is omgekeerd: het oude rapport (30 oktober 2018) is jonger dan het nieuwe (1 januari 2010).");
  });

  it.each(talen)("has no empty place in any sentence about the examples (%s)", async (taal) => {
    const paren = [
      vergelijk(await voorbeeldrapport("provincie-drenthe-2018"), await voorbeeldrapport("provincie-drenthe-2022")),
      vergelijk(await voorbeeldrapport("provincie-drenthe-2022"), await voorbeeldrapport("provincie-drenthe-2018")),
      vergelijk(await voorbeeldrapport("provincie-utrecht-2018"), await voorbeeldrapport("provincie-utrecht-2018", "2026-01-01")),
      vergelijk(await voorbeeldrapport("gemeente-stichtse-vecht-2019"), await voorbeeldrapport("model-gemeente-2026")),
    ];
    for (const uit of paren)
      expect(await maak("markdown", uit, { ...gewoon, taal })).not.toMatch(/undefined|null|NaN|\[object|“”|‘’|\(\)|: \./);
  });
});

describe.each(Object.entries(vergelijkingformaten))("comparison as %s", (naam, formaat) => {
  const vijandige = [
    vergelijk(vijandig(oud), vijandig(nieuw)),
    vergelijk(overalVijandig(voorbeeld), overalVijandig({ ...nieuw, selectie: { norm: ["x"] } })),
  ];

  it("ends in one newline, carries our mark, and is the same twice", async () => {
    const een = await maak(naam, vergelijk(oud, nieuw));
    if (!formaat.binair) expect(een).toMatch(/[^\n]\n$/);
    expect(een).toContain(formaat.merk);
    expect(await maak(naam, vergelijk(oud, nieuw))).toBe(een);
  });

  // What stands in a workbook is looked at where the documents are (test/render/document).
  it.skipIf(formaat.binair)("keeps hostile text as text: nothing that a terminal, browser or build server would act on", async () => {
    for (const uit of vijandige) {
      const tekst = await maak(naam, uit);
      expect(tekst).not.toMatch(gevaarlijk);
      expect(tekst).not.toMatch(/^\s*::/m);
      expect(tekst).not.toMatch(/##(?:\[|vso|teamcity)/);
      if (naam === "html") expect(tekst).not.toMatch(/<script>alert|href="javascript|src="http/);
      if (naam === "markdown") expect(tekst).not.toMatch(/<script>alert|[^\\]\]\(javascript/);
      expect(tekst).toContain("alert");
    }
  });
});

describe("comparison in a terminal", () => {
  it.each([80, 120])("is never wider than %d columns", async (breedte) => {
    const uit = vergelijk(await voorbeeldrapport("provincie-drenthe-2018"), await voorbeeldrapport("provincie-drenthe-2022"));
    const regels = (await maak("terminal", uit, { ...gewoon, breedte })).split("\n");
    expect(Math.max(...regels.map((regel) => [...regel].length))).toBeLessThanOrEqual(breedte);
  });
});
