import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesHash, past, schrijfHash } from "../../../src/render/html/browser/toestand.ts";

const keuzes = { domein: ["", "bestuurlijk", "ambtelijk"], oordeel: ["", "voldoet", "voldoet-niet"], acties: ["open"] };

describe("what is chosen in a page", () => {
  it("reads back what it wrote", () => {
    const gekozen = fc.record(
      {
        domein: fc.constantFrom("bestuurlijk", "ambtelijk"),
        oordeel: fc.constantFrom("voldoet", "voldoet-niet"),
        acties: fc.constant("open"),
      },
      { requiredKeys: [] },
    );
    const naar = fc.option(fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/), { nil: undefined });
    fc.assert(
      fc.property(gekozen, naar, (toestand, plek) => {
        fc.pre(Object.keys(toestand).length > 0);
        expect(leesHash(schrijfHash(toestand, plek), keuzes)).toEqual({ toestand, ...(plek !== undefined && { naar: plek }) });
      }),
    );
  });

  it("is readable in the address", () => {
    expect(schrijfHash({ domein: "bestuurlijk", oordeel: "voldoet-niet" })).toBe("#domein=bestuurlijk&oordeel=voldoet-niet");
    expect(schrijfHash({})).toBe("");
    expect(schrijfHash({}, "bronnen")).toBe("#bronnen");
  });

  it("ignores what it does not know", () => {
    expect(leesHash("#domein=elders&x=1&__proto__=ja&oordeel=voldoet", keuzes)).toEqual({ toestand: { oordeel: "voldoet" } });
  });

  it("tells a place from choices, and nothing from a place", () => {
    expect(leesHash("#deel-BN-06-ambtelijk", keuzes)).toEqual({ naar: "deel-BN-06-ambtelijk" });
    expect(leesHash("", keuzes)).toEqual({ toestand: {} });
  });

  it("fits when every choice is among the values", () => {
    const gegevens = { domein: "bestuurlijk ambtelijk", oordeel: "deels", acties: "" };
    expect(past(gegevens, {})).toBe(true);
    expect(past(gegevens, { domein: "ambtelijk", oordeel: "deels" })).toBe(true);
    expect(past(gegevens, { domein: "ambtelijk", acties: "open" })).toBe(false);
  });
});
