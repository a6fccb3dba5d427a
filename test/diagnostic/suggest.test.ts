import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, suggest } from "../../src/diagnostic/suggest.ts";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["soort", "soort", 0],
    ["sort", "soort", 1],
    ["sorot", "soort", 1],
    ["domien", "domein", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("of %j and %j is %i", (a, b, verwacht) => {
    expect(editDistance(a, b)).toBe(verwacht);
  });

  it("is symmetric, and zero only for equal words", () => {
    const woord = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(woord, woord, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe("suggest", () => {
  const sleutels = ["soort", "domein", "geldt_voor", "geldig_tot", "bron"];

  it.each([
    ["sort", "soort"],
    ["Soort", "soort"],
    ["domien", "domein"],
    ["geldt-voor", "geldt_voor"],
    ["geldt voor", "geldt_voor"],
    ["bronnen", undefined],
    ["bronn", "bron"],
    ["organisatie", undefined],
    ["x", undefined],
  ])("for %j is %j", (woord, verwacht) => {
    expect(suggest(woord, sleutels)).toBe(verwacht);
  });

  it("takes the first of equally near ones", () => {
    expect(suggest("abc", ["abd", "abe"])).toBe("abd");
  });

  it("gives up on a word too long, or on too many candidates, for a typing error", () => {
    expect(suggest("a".repeat(61), ["a".repeat(60)])).toBeUndefined();
    expect(suggest("a".repeat(60), ["a".repeat(59)])).toBe("a".repeat(59));
    expect(
      suggest(
        "soort",
        Array.from({ length: 2001 }, () => "soorr"),
      ),
    ).toBeUndefined();
  });
});
