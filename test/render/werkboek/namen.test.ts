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

  it("cuts after a whole word within 31 characters and keeps names apart, whatever their capitals", () => {
    expect(bladnamen([lang, lang.toUpperCase(), lang])).toEqual([
      "Verantwoording over het…",
      "VERANTWOORDING OVER HET… (2)",
      "Verantwoording over het… (3)",
    ]);
    expect(bladnamen(["Wat er voor dit jaar was gepland", "Wat er voor dit jaar is gepland nu"])).toEqual([
      "Wat er voor dit jaar was…",
      "Wat er voor dit jaar is…",
    ]);
  });

  it("cuts a word only where no whole word would be left", () => {
    expect(bladnamen(["Hottentottententententoonstellingen", "De hottentottententententoonstellingen"])).toEqual([
      "Hottentottententententoonstell…",
      "De hottentottententententoonst…",
    ]);
  });

  it("keeps what tells sections of one name apart", () => {
    expect(bladnamen(["BN-01 Integriteitsbeleid · bestuurlijk", "BN-01 Integriteitsbeleid · ambtelijk"])).toEqual([
      "BN-01… · bestuurlijk",
      "BN-01… · ambtelijk",
    ]);
  });

  it("reads well where a heading has a colon or ends in a question mark", () => {
    expect(bladnamen(["Deel III: werkt het?"])).toEqual(["Deel III - werkt het"]);
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
