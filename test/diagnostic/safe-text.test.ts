import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeText } from "../../src/diagnostic/safe-text.ts";

describe("safeText", () => {
  it.each([
    ["gewone tekst, ook é, € en 😀", "gewone tekst, ook é, € en 😀"],
    ["a\tb", "a→b"],
    ["\u001b[31mrood", "␛[31mrood"],
    ["a\r\nb", "a␍␊b"],
    ["\u0000", "␀"],
    ["\u007f", "␡"],
    ["\u009b31m", "<U+009B>31m"],
    ["jpg.\u202eexe", "jpg.<U+202E>exe"],
    ["\u2066x\u2069", "<U+2066>x<U+2069>"],
    ["a\u200bb\ufeff", "a<U+200B>b<U+FEFF>"],
    ["\ud800x", "<U+D800>x"],
    ["\u{e0041}", "<U+E0041>"],
  ])("of %j is %j", (tekst, verwacht) => {
    expect(safeText(tekst)).toBe(verwacht);
  });

  it("leaves nothing that moves a cursor or turns text round, and changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        const veilig = safeText(tekst);
        expect(veilig).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(safeText(veilig)).toBe(veilig);
      }),
    );
  });
});
