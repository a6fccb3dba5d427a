import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bladnamen } from "../../../src/render/werkboek/namen.ts";

const lang = "Verantwoording over het integriteitsbeleid";

describe("bladnamen", () => {
  it("leaves good names as they are", () => {
    expect(bladnamen(["Samenvatting", "BN-06 Nevenwerk", "Eisen & acties"])).toEqual(["Samenvatting", "BN-06 Nevenwerk", "Eisen & acties"]);
  });

  it("replaces what a spreadsheet forbids", () => {
    expect(bladnamen(["a/b\\c:d*e?f[g]", "'tussen'", "History", ""])).toEqual(["a-b-c-d-e-f-g-", "tussen", "History_", "_"]);
  });

  it("cuts off at 31 characters and keeps names apart, whatever their capitals", () => {
    expect(bladnamen([lang, lang.toUpperCase(), lang])).toEqual([
      "Verantwoording over het integri",
      "VERANTWOORDING OVER HET INT (2)",
      "Verantwoording over het int (3)",
    ]);
  });

  it("gives names that Excel accepts, for any wishes, and none of them changes when named again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("a", "A", "a (2)", "'", "history")), {
          maxLength: 8,
        }),
        (wensen) => {
          const namen = bladnamen(wensen);
          for (const naam of namen) {
            expect(naam.length).toBeGreaterThan(0);
            expect(naam.length).toBeLessThanOrEqual(31);
            expect(naam).not.toMatch(/[:\\/?*[\]\p{Cc}\p{Cs}]|^'|'$/u);
          }
          expect(new Set(namen.map((naam) => naam.toLowerCase())).size).toBe(wensen.length);
          expect(bladnamen(namen)).toEqual(namen);
        },
      ),
    );
  });
});
