import { describe, expect, it } from "vitest";
import { isTeDiep } from "../../src/beschrijving/lees/diepte.ts";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";
import { metAlleSyntaxisfouten } from "../../src/beschrijving/lees/syntaxisfouten.ts";
import { maxTekensTweedeLezing } from "../../src/beschrijving/limieten.ts";
import { DiagnosticError, diagnostic } from "../../src/diagnostic/diagnostic-error.ts";

/** The first error, as js-yaml gives it. */
function eerste(tekst: string, bestand = "a.yaml"): DiagnosticError {
  const uit = leesYaml(tekst, bestand);
  return new DiagnosticError("fouten" in uit ? uit.fouten : [], new Map([[bestand, tekst]]));
}
const kort = ({ diagnostics }: DiagnosticError): readonly string[] =>
  diagnostics.map((een) => `${een.plaats.regel}:${een.plaats.kolom} ${een.code === "yaml-syntaxis" ? een.args.oorzaak : een.code}`);
const alle = async (tekst: string): Promise<readonly string[]> => kort(await metAlleSyntaxisfouten(eerste(tekst)));

describe("the first syntax error", () => {
  it.each([
    ["a:\n\t- b\n", "2:1 tab"],
    ["a: 'b", "1:6 aanhalingsteken"],
    ["a: 'b\n", "2:1 niet-gesloten"],
    ['a: "b\nc: d', "2:1 niet-gesloten"],
    ['a: "\\q"\n', "1:6 escape"],
    ["a: [b, c", "1:9 haakje"],
    ["a: [b, c\nd: e", "2:1 niet-gesloten"],
    ["a: [b c: d e: f]\n", "1:13 komma"],
    ["a: [,]\n", "1:5 komma"],
    ["a: |x\n  b\n", "1:5 tekstblok"],
    ["a: b\n c: d\n", "2:3 inspringing"],
    ["a: b\nc\nd: e\n", "3:2 dubbele-punt"],
    ["a: b: c\n", "1:5 inspringing"],
    ["a: 1\n... x\n", "2:5 einde"],
  ])("of %j is %s", (tekst, verwacht) => {
    expect(kort(eerste(tekst))).toEqual([verwacht]);
  });

  it("does not carry the text of the file with it", () => {
    expect(JSON.stringify(eerste("geheim: 'b\n").diagnostics)).not.toContain("geheim");
  });
});

describe("all syntax errors", () => {
  it("are listed, one per line", async () => {
    expect(await alle('a: b: c\nd: "\\q"\ne: [f\ng: h\n')).toEqual(["1:4 dubbele-punt", "2:5 escape", "4:1 niet-gesloten"]);
  });

  it.each([
    ["a: @b\n", "1:4 teken"],
    ["a: 'b\nc: d\n", "3:1 aanhalingsteken"],
    ["a: [b\nc: d\n", "2:1 niet-gesloten"],
    ["a: [b, c", "1:9 niet-gesloten"],
    ["[b, c", "1:6 haakje"],
    ['a: ["b" "c"]\n', "1:9 komma"],
    ["a: b\n c: d\n", "1:4 dubbele-punt"],
    ["a:\n    b: c\n  d: e\n", "3:1 inspringing"],
    ["a: |x\n  b\n", "1:5 tekstblok"],
    ["a:\n\t- b\n", "2:1 tab"],
  ])("of %j are %s", async (tekst, verwacht) => {
    expect(await alle(tekst)).toEqual([verwacht]);
  });

  it("stay what they are where the second parser reads on", async () => {
    // js-yaml wants a line of flow to be further to the right than its key; yaml is laxer.
    const fout = new DiagnosticError(
      [diagnostic("yaml-syntaxis", { bestand: "a.yaml", regel: 1, kolom: 1, pad: "" }, { oorzaak: "anders" })],
      new Map([["a.yaml", "a: 1"]]),
    );
    expect(kort(await metAlleSyntaxisfouten(fout))).toEqual(["1:1 anders"]);
  });

  it("of other kinds are left alone", async () => {
    const fout = eerste("a: &x 1\n");
    expect(await metAlleSyntaxisfouten(fout)).toBe(fout);
  });

  it("are not looked for in a text that is too long or too deep", async () => {
    expect(await alle(`${"a: b: c\n".repeat(maxTekensTweedeLezing / 8)}d: b: c\n`)).toHaveLength(1);
    expect(await alle(`a: b: c\n${"[".repeat(5000)}`)).toEqual(["1:5 inspringing"]);
  });

  it("share one budget over all files", async () => {
    const half = `${"# x\n".repeat(maxTekensTweedeLezing / 4 - 10)}a: b: c\nd: e: f\n`;
    const delen = ["a.yaml", "b.yaml"].map((bestand) => eerste(half, bestand));
    const samen = new DiagnosticError(
      delen.flatMap(({ diagnostics }) => diagnostics),
      new Map(delen.flatMap(({ bronteksten }) => [...bronteksten])),
    );
    const { diagnostics } = await metAlleSyntaxisfouten(samen);
    expect(diagnostics.map(({ plaats }) => plaats.bestand)).toEqual(["a.yaml", "a.yaml", "b.yaml"]);
  });
});

describe("isTeDiep", () => {
  it.each([
    ["an ordinary file", "a:\n  - b: {c: [1, 2]}\n    d: e\n", false],
    ["many groups side by side", "[{a: 1}, ".repeat(3) + "{b: 2}, ".repeat(500), false],
    ["many dashes below each other", "- a\n".repeat(500), false],
    ["brackets", "[".repeat(100), true],
    ["brackets over lines", "[\n".repeat(100), true],
    ["dashes on one line", "- ".repeat(100), true],
    ["question marks", "? ".repeat(100), true],
    ["indentation", Array.from({ length: 100 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), true],
    ["all together", Array.from({ length: 30 }, (_, i) => `${" ".repeat(i)}- - [{a:`).join("\n"), true],
  ])("of %s", (_, tekst, verwacht) => {
    expect(isTeDiep(tekst)).toBe(verwacht);
  });
});
