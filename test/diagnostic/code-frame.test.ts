import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/diagnostic/code-frame.ts";

const plek = (regel: number, kolom: number) => ({ bestand: "a.yaml", regel, kolom, pad: "" });

describe("codeFrame", () => {
  it("shows the line with a caret under the column", () => {
    expect(codeFrame("een\n  twee: x\ndrie\n", plek(2, 3))).toBe("2 |   twee: x\n  |   ^");
  });

  it("widens the margin for long line numbers", () => {
    expect(codeFrame(`${"\n".repeat(11)}twaalf`, plek(12, 1))).toBe("12 | twaalf\n   | ^");
  });

  it.each(["a\nb", "a\r\nb", "a\rb"])("breaks %j where YAML does", (tekst) => {
    expect(codeFrame(tekst, plek(2, 1))).toBe("2 | b\n  | ^");
  });

  it("makes tabs and control characters visible, each one column wide where it can", () => {
    expect(codeFrame("\tx\u001b: 1", plek(1, 4))).toBe("1 | →x␛: 1\n  |    ^");
  });

  it("keeps the caret right after a character that is shown longer", () => {
    expect(codeFrame("a\u202eb", plek(1, 3))).toBe("1 | a<U+202E>b\n  |          ^");
  });

  it("cuts a long line around the column", () => {
    const frame = codeFrame(`${"a".repeat(500)}X${"b".repeat(500)}`, plek(1, 501));
    const [regel = "", pijl = ""] = frame.split("\n");
    expect(regel).toBe(`1 | …${"a".repeat(48)}X${"b".repeat(47)}…`);
    expect(regel[pijl.indexOf("^")]).toBe("X");
  });

  it("cuts a long line at one side only near its start or end", () => {
    const tekst = "x".repeat(200);
    expect(codeFrame(tekst, plek(1, 1))).toBe(`1 | ${"x".repeat(96)}…\n  | ^`);
    expect(codeFrame(tekst, plek(1, 201))).toBe(`1 | …${"x".repeat(96)}\n  | ${" ".repeat(97)}^`);
  });

  it("points at the end of an empty or missing line", () => {
    expect(codeFrame("", plek(1, 1))).toBe("1 |\n  | ^");
    expect(codeFrame("a", plek(3, 5))).toBe("3 |\n  | ^");
  });

  it("is two lines, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(5), fc.nat(300), (tekst, regel, kolom) => {
        expect(codeFrame(tekst, plek(regel + 1, kolom + 1)).split(/\r\n|[\n\r\u2028\u2029]/)).toHaveLength(2);
      }),
    );
  });
});
