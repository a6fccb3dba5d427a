import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { delenVan, leesbaar } from "../render/document/word.ts";
import { COLOFON, OMSLAG, PLEK, sjabloon } from "../render/huisstijl-sjabloon.ts";
import { draai, type Verloop } from "./draai.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

const { pad, schrijf } = tijdelijkeMap();

const beschrijving = "basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\npeildatum: 2018-10-30\n";

const toets = (...opties: readonly string[]): Promise<Verloop> => {
  schrijf({ "basisnormen.yaml": beschrijving });
  return draai(["audit", pad(), "--norm", "BN-05", "--fail-on", "nooit", ...opties]);
};
const uit = (): string => join(pad(), "uit.docx");
const huis = (bytes: Uint8Array = sjabloon(OMSLAG + PLEK + COLOFON)): string => {
  writeFileSync(join(pad(), "huisstijl.docx"), bytes);
  return join(pad(), "huisstijl.docx");
};

/** The first use of a format loads it. */
const RUIM = { timeout: 60_000 };

describe("--format docx", RUIM, () => {
  it("writes a Word file", async () => {
    const { status, stderr } = await toets("--format", "docx", "--output", uit());
    expect(stderr).toContain("Geschreven: ");
    expect(status).toBe(0);
    expect(leesbaar(delenVan(readFileSync(uit()))["word/document.xml"] ?? "")).toContain("Managementsamenvatting");
  });

  it("replaces a Word file of ours, and nobody else's", async () => {
    expect((await toets("--format", "docx", "--output", uit())).status).toBe(0);
    expect((await toets("--format", "docx", "--output", uit())).status).toBe(0);
    writeFileSync(uit(), sjabloon(PLEK));
    const { status, stderr } = await toets("--format", "docx", "--output", uit());
    expect([status, stderr]).toEqual([2, expect.stringContaining("niet door basisnormen gemaakt")]);
  });

  it("never writes to standard output", async () => {
    expect((await toets("--format", "docx")).status).toBe(2);
  });
});

describe("--sjabloon", RUIM, () => {
  it("fills the template", async () => {
    const { status } = await toets("--format", "docx", "--sjabloon", huis(), "--output", uit());
    expect(status).toBe(0);
    const tekst = leesbaar(delenVan(readFileSync(uit()))["word/document.xml"] ?? "");
    expect(tekst).toContain("Adviesbureau Voorbeeld");
    expect(tekst).toContain("Provincie Voorbeeld");
  });

  it.each([
    ["without docx among the formats", () => ["--format", "json", "--sjabloon", huis()], "docx"],
    ["that does not exist", () => ["--format", "docx", "--sjabloon", join(pad(), "weg.docx")], "bestaat niet"],
    ["that is a folder", () => ["--format", "docx", "--sjabloon", pad()], "gewoon bestand"],
    ["that is no Word file", () => ["--format", "docx", "--sjabloon", huis(new TextEncoder().encode("tekst"))], "geen Word-document"],
    [
      "with its mark in a table",
      () => ["--format", "docx", "--sjabloon", huis(sjabloon(`<w:tbl><w:tr><w:tc>${PLEK}</w:tc></w:tr></w:tbl>`))],
      "eigen alinea",
    ],
    ["with an empty name", () => ["--format", "docx", "--sjabloon", ""], "leeg"],
  ] as const)("%s is wrong use, told in a sentence, and nothing is written", async (_, opties, deel) => {
    const { status, stderr } = await toets(...opties(), "--output", uit());
    expect([status, stderr]).toEqual([2, expect.stringContaining(deel)]);
    expect(stderr).not.toMatch(/\bat .*\.ts/);
    expect(existsSync(uit())).toBe(false);
  });

  it("is never overwritten itself, not even with --force", async () => {
    const { status } = await toets("--format", "docx", "--sjabloon", huis(), "--output", huis(), "--force");
    expect(status).toBe(2);
    expect(readFileSync(huis())).toEqual(Buffer.from(sjabloon(OMSLAG + PLEK + COLOFON)));
  });

  it("fills a saved rapport and a comparison too", async () => {
    const json = join(pad(), "rapport.json");
    expect((await toets("--format", "json", "--output", json)).status).toBe(0);
    for (const opdracht of [
      ["render", json],
      ["diff", json, json],
    ]) {
      const { status, stderr } = await draai([...opdracht, "--format", "docx", "--sjabloon", huis(), "--output", uit(), "--force"]);
      expect([status, stderr]).toEqual([0, expect.stringContaining("Geschreven")]);
      expect(leesbaar(delenVan(readFileSync(uit()))["word/document.xml"] ?? "")).toContain("Adviesbureau Voorbeeld");
    }
  });

  it("is told before the description is read", async () => {
    const { status, stderr } = await draai([
      "audit",
      join(pad(), "nergens"),
      "--format",
      "docx",
      "--output",
      uit(),
      "--sjabloon",
      join(pad(), "weg.docx"),
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("weg.docx")]);
  });
});
