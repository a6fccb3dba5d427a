import { describe, expect, it } from "vitest";
import { gebruikteRegels, gebruikteTokens, tokensIn, zonderOmweg } from "../../tools/generate/css-keuze.ts";

const klassen = new Set(["a", "a--b"]);

describe("choosing from a style sheet", () => {
  it("keeps the rules of the classes in use, and of no class", () => {
    expect(gebruikteRegels(".a{x:1}.c{x:2}p{x:3}", klassen)).toBe(".a{x:1}p{x:3}");
  });

  it("keeps of a list of selectors those that can apply", () => {
    expect(gebruikteRegels(".a:hover,.c,.a .c,.a--b{x:1}", klassen)).toBe(".a:hover,.a--b{x:1}");
  });

  it("does not ask for a class that must not be there, nor part a selector within brackets", () => {
    expect(gebruikteRegels(".a:not(.c,:disabled):focus{x:1}:where(.a,.c){x:2}", klassen)).toBe(".a:not(.c,:disabled):focus{x:1}");
  });

  it("drops what is only for a state that nothing is in", () => {
    expect(gebruikteRegels(".a:disabled,.a{x:1}.a:invalid{x:2}", klassen)).toBe(".a{x:1}");
  });

  it("looks within a media query, and drops it when nothing is left", () => {
    expect(gebruikteRegels("@media print{.a{x:1}.c{x:2}}@media print{.c{x:1}}.a{x:3}", klassen)).toBe("@media print{.a{x:1}}.a{x:3}");
  });

  it("stops at what it does not know", () => {
    expect(() => gebruikteRegels("@import 'x';.a{x:1}", klassen)).toThrow("@import");
  });

  it("goes to a token at once, but not past one that the sheet sets", () => {
    const tokens = tokensIn(":root{--a:var(--b);--b:var(--c);--c:red;--d:var(--c);--e:calc(1px + var(--c));}");
    expect(zonderOmweg("p{--d:blue}a{x:var(--a, 1px);y:var(--d);z:var(--e)}", tokens)).toBe(
      "p{--d:blue}a{x:var(--c, 1px);y:var(--d);z:var(--e)}",
    );
  });

  it("takes the tokens that are named, and what those name, in order", () => {
    const tokens = tokensIn(":root{--z: 1px;--y: var(--x, 2px);--x: #fff;--w: 0;}");
    expect(gebruikteTokens(".a{p:var(--y);q:var(--nergens)}", tokens)).toBe("--x:#fff;--y:var(--x, 2px)");
  });
});
