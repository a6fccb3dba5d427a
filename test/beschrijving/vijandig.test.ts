import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import { metAlleSyntaxisfouten } from "../../src/beschrijving/lees/syntaxisfouten.ts";
import { maxMeldingenPerBestand } from "../../src/beschrijving/limieten.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostic.ts";
import { kop } from "./plek.ts";

const MIB = 1024 * 1024;
const vol = (deel: string, tekens = 2 * MIB): string => deel.repeat(Math.ceil(tekens / deel.length)).slice(0, tekens);
const items = (aantal: number, item: (i: number) => string): string =>
  `${kop}documenten:\n${Array.from({ length: aantal }, (_, i) => `  - ${item(i)}\n`).join("")}`;

/** Texts made to cost time or memory, or to get past a check; each as large as a file may be, or nearly. */
const teksten: Readonly<Record<string, string>> = {
  "200,000 levels of flow": "[".repeat(200_000),
  "200,000 levels of groups": "{a: ".repeat(200_000),
  "1,400 levels of blocks": Array.from({ length: 1400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
  "200,000 dashes": "- ".repeat(200_000),
  "100,000 question marks": "? ".repeat(100_000),
  "an alias bomb": `a: &a [x, x, x, x]\n${Array.from({ length: 26 }, (_, i) => `b${i}: &b${i} [*a, *a, *a, *a]\n`).join("")}`,
  "only aliases": vol("- *a\n"),
  "only anchors": vol("- &a b\n"),
  "only tags": vol("- !a b\n"),
  "only double keys": vol("a:\n"),
  "only unknown keys": `${kop}${Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join("")}`,
  "only wrong items": items(120_000, () => "{ x: 1 }"),
  "only wrong values": items(30_000, () => "{ id: a, soort: gedragscodes, domein: bestuurlik }"),
  "only unknown sources": items(20_000, (i) => `{ id: d${i}, soort: gedragscode, domein: ambtelijk, bron: { x${i}: a } }`),
  "one id, over and over": items(40_000, () => "{ id: d, soort: gedragscode, domein: ambtelijk }"),
  "flow pairs": `[${vol("a: b, ")}]`,
  "flow keys": vol("[a, b]: c\n"),
  "open quotes": vol("'"),
  "open escapes": vol('"\\x'),
  "one long line": `${kop}x: ${vol("a")}`,
  "only line ends": vol("\r\n"),
  "only carriage returns": vol("\r"),
  "only tabs": vol("\t"),
  "only comments": vol("#\n"),
  "only percent signs": vol("%\n"),
  "names that are none": kop.replace("Provincie Voorbeeld", vol("mr. ", MIB)),
  "a telephone number without end": kop.replace("Provincie Voorbeeld", vol("06 ", MIB)),
};

function fout(tekst: string): DiagnosticError | undefined {
  try {
    laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]);
    return undefined;
  } catch (gevangen) {
    if (gevangen instanceof DiagnosticError) return gevangen;
    throw gevangen;
  }
}

describe("hostile text", () => {
  it.each(Object.keys(teksten))(
    "%s is refused or read in good time, in few words",
    async (naam) => {
      const begin = performance.now();
      const gevangen = fout(teksten[naam] ?? "");
      const alle = gevangen && (await metAlleSyntaxisfouten(gevangen));
      const gemeld = alle ? formatDiagnostics(alle.diagnostics, { bronteksten: alle.bronteksten }) : "";
      // Ten times what it takes here: a guard against growth that is not linear, not a measurement.
      expect(performance.now() - begin).toBeLessThan(20_000);
      expect(alle?.diagnostics.length ?? 0).toBeLessThanOrEqual(maxMeldingenPerBestand + 1);
      expect(gemeld.length).toBeLessThan(200_000);
    },
    30_000,
  );

  it("with syntax errors all over is listed in good time", async () => {
    for (const deel of ["a: b: c\n", "- ]\n", 'a: "\\q"\n', "x: }\n", "\t- a\n"]) {
      const gevangen = fout(vol(deel, 120 * 1024));
      const alle = gevangen && (await metAlleSyntaxisfouten(gevangen));
      expect(alle?.diagnostics.length).toBeLessThanOrEqual(maxMeldingenPerBestand);
    }
  }, 60_000);

  it("cannot reach JavaScript's own objects", () => {
    for (const sleutel of ["__proto__", "constructor", "prototype"]) {
      for (const tekst of [
        `${sleutel}: { x: 1 }`,
        `${kop}bronnen:\n  ${sleutel}: { titel: x }\n`,
        `${kop}documenten: [{ ${sleutel}: 1 }]\n`,
        `${kop}"${sleutel}": 1\n`,
      ]) {
        expect(fout(tekst)?.diagnostics.map(({ code }) => code)).toContain("sleutel-verboden");
      }
    }
    expect(({} as Readonly<Record<string, unknown>>).x).toBeUndefined();
  });

  it("with keys that every object has is read as text", () => {
    expect(fout(`${kop}toString: 1\nhasOwnProperty: 2\nvalueOf: 3\n`)?.diagnostics.map(({ code }) => code)).toEqual([
      "onbekende-sleutel",
      "onbekende-sleutel",
      "onbekende-sleutel",
    ]);
  });
});

describe("any text", () => {
  const begin = fc.constantFrom("", kop, `${kop}documenten:\n  - id: a\n    soort: gedragscode\n    domein: ambtelijk\n    `);
  const stuk = fc.constantFrom(
    "documenten",
    "registers",
    "acties",
    "bronnen",
    "volledig",
    "cijfers",
    "id",
    "soort",
    "domein",
    "bron",
    "waarde",
    "vastgesteld",
    "op",
    ": ",
    ":\n",
    "\n  ",
    "\n  - ",
    "\n    ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "ja",
    "nee",
    "2017",
    "2025-02-30",
    "P0D",
    "ambtelijk",
    "gedragscode",
    '"',
    "'",
    "&a",
    "*a",
    "|",
    "#",
    "é",
    "\u202e",
    "\0",
    "1",
    "~",
  );
  const tekst = fc.oneof(
    fc
      .tuple(
        begin,
        fc.array(stuk, { maxLength: 25 }).map((delen) => delen.join("")),
      )
      .map(([voor, na]) => voor + na),
    fc.string({ unit: "binary", maxLength: 100 }),
  );

  it("gives a description or a DiagnosticError with something in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tekst, { minLength: 1, maxLength: 3 }), async (bestanden) => {
        try {
          laadBeschrijving(bestanden.map((inhoud, i) => ({ bestand: `${i}.yaml`, tekst: inhoud })));
        } catch (gevangen) {
          if (!(gevangen instanceof DiagnosticError)) throw gevangen;
          const alle = await metAlleSyntaxisfouten(gevangen);
          expect(alle.diagnostics.length).toBeGreaterThan(0);
          expect(formatDiagnostics(alle.diagnostics, { bronteksten: alle.bronteksten })).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
