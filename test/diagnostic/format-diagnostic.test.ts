import { describe, expect, it } from "vitest";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../../src/diagnostic/diagnostic-error.ts";
import { diagnosticTekst, formatDiagnostic, formatDiagnostics, sortDiagnostics } from "../../src/diagnostic/format-diagnostic.ts";

const plek = (bestand: string, regel: number, kolom: number) => ({ bestand, regel, kolom, pad: "" });
const bronteksten = new Map([
  ["a.yaml", "id: een\nid: twee\n"],
  ["b.yaml", "naam: dhr. J. de Vries\n"],
]);

describe("formatDiagnostic", () => {
  const dubbel = diagnostic("sleutel-dubbel", plek("a.yaml", 2, 1), { sleutel: "id" }, [plek("a.yaml", 1, 1)]);

  it("gives place, severity, code, message, line and other places", () => {
    expect(formatDiagnostic(dubbel, { bronteksten })).toBe(
      ['a.yaml:2:1 fout[sleutel-dubbel] De sleutel "id" staat hier twee keer.', "  2 | id: twee", "    | ^", "  zie ook a.yaml:1:1"].join(
        "\n",
      ),
    );
  });

  it("speaks English when asked", () => {
    expect(formatDiagnostic(dubbel, { taal: "en" })).toBe(
      'a.yaml:2:1 error[sleutel-dubbel] The key "id" is here twice.\n  see also a.yaml:1:1',
    );
  });

  it("puts the folder before the name of a file that was read", () => {
    expect(formatDiagnostic(dubbel, { bronteksten, voorvoegsel: "map/" })).toMatch(/^map\/a\.yaml:2:1 .*zie ook map\/a\.yaml:1:1$/s);
  });

  it("gives no line or column of a path that was not read", () => {
    const fout = diagnostic("pad-bestaat-niet", plaatsVanBestand("weg"), { pad: "weg" });
    expect(formatDiagnostic(fout, { bronteksten })).toMatch(
      /^weg fout\[pad-bestaat-niet\] Het pad "weg" bestaat niet\.\n {2}.*basisnormen init/,
    );
  });

  it("never shows the line that holds personal data", () => {
    const tekst = formatDiagnostic(diagnostic("persoonsgegeven", plek("b.yaml", 1, 7), { soort: "naam" }), { bronteksten });
    expect(tekst).toMatch(/^b\.yaml:1:7 waarschuwing\[persoonsgegeven\]/);
    expect(tekst).not.toContain("Vries");
  });

  it("makes text from the file and the path harmless before colouring", () => {
    const fout = diagnostic("onbekende-sleutel", plek("\u001b]0;x\u0007.yaml", 1, 1), { sleutel: "\u001b[2J\u202e", toegestaan: [] });
    const rood = (tekst: string): string => `\u001b[31m${tekst}\u001b[39m`;
    const zelf = (tekst: string): string => tekst;
    const tekst = formatDiagnostic(fout, { highlighter: { fout: rood, waarschuwing: zelf, plaats: zelf, gedempt: zelf } });
    expect(tekst).toBe('␛]0;x␇.yaml:1:1 \u001b[31mfout[onbekende-sleutel]\u001b[39m De sleutel "␛[2J<U+202E>" is hier niet bekend.');
  });
});

describe("formatDiagnostics", () => {
  it("sorts by file, line and column, and keeps the order of equal places", () => {
    const op = (bestand: string, regel: number, kolom: number, sleutel: string) =>
      diagnostic("verplicht-ontbreekt", plek(bestand, regel, kolom), { sleutel });
    const gemengd = [op("b", 1, 1, "1"), op("a", 10, 1, "2"), op("a", 2, 9, "3"), op("a", 2, 1, "4"), op("a", 2, 1, "5")];
    expect(sortDiagnostics(gemengd).map(({ args }) => ("sleutel" in args ? args.sleutel : ""))).toEqual(["4", "5", "3", "2", "1"]);
    expect(
      formatDiagnostics(gemengd)
        .split("\n\n")
        .map((een) => een.split(" ")[0]),
    ).toEqual(["a:2:1", "a:2:1", "a:2:9", "a:10:1", "b:1:1"]);
  });

  it("of nothing is empty", () => {
    expect(formatDiagnostics([])).toBe("");
  });
});

describe("words", () => {
  it("names the allowed values only when there are few", () => {
    const weinig = diagnostic("onbekende-waarde", plek("a", 1, 1), { waarde: "x", toegestaan: ["ja", "nee"] });
    const veel = diagnostic("onbekende-waarde", plek("a", 1, 1), {
      waarde: "x",
      toegestaan: Array.from({ length: 13 }, (_, i) => `w${i}`),
      bedoeld: "w1",
    });
    expect(diagnosticTekst(weinig)).toEqual({ melding: 'De waarde "x" is hier niet bekend.', hint: "Mogelijk: ja, nee." });
    expect(diagnosticTekst(veel)).toEqual({ melding: 'De waarde "x" is hier niet bekend.', hint: 'Bedoelde je "w1"?' });
  });

  it("asks for quotes around a number where text is wanted", () => {
    const fout = diagnostic("verkeerd-type", plek("a", 1, 1), { verwacht: "tekst", gekregen: "getal", sleutel: "nr" });
    expect(diagnosticTekst(fout)).toEqual({
      melding: 'Bij "nr" hoort tekst te staan, maar er staat een getal.',
      hint: "Zet aanhalingstekens om de waarde.",
    });
  });
});

describe("DiagnosticError", () => {
  it("tells places and codes in its message, never text of the file", () => {
    const fout = new DiagnosticError([diagnostic("sleutel-dubbel", plek("a.yaml", 2, 1), { sleutel: "geheim" })], bronteksten);
    expect(fout.message).toBe("a.yaml:2:1 sleutel-dubbel");
    expect(fout).toBeInstanceOf(Error);
  });
});
