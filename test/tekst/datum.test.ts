import { describe, expect, it } from "vitest";
import { datumtekst } from "../../src/tekst/datum.ts";
import { duurtekst, frequentietekst } from "../../src/tekst/periode.ts";

describe("datumtekst", () => {
  it.each([
    ["2018-10-30", "30 oktober 2018", "30 October 2018"],
    ["2019-05", "mei 2019", "May 2019"],
    ["2019-Q1", "eerste kwartaal 2019", "first quarter of 2019"],
    ["2019-H2", "tweede helft 2019", "second half of 2019"],
    ["2019-33", "eerste kwartaal 2019", "first quarter of 2019"],
    ["2019-36", "vierde kwartaal 2019", "fourth quarter of 2019"],
    ["2019-40", "eerste helft 2019", "first half of 2019"],
    ["2019-41", "tweede helft 2019", "second half of 2019"],
    ["2019", "2019", "2019"],
  ])("%s", (datum, nl, en) => {
    expect(datumtekst("nl")(datum)).toBe(nl);
    expect(datumtekst("en")(datum)).toBe(en);
  });

  it.each(["2019-13", "2019-H3", "2019-42", "medio 2019", "", "2019-5"])("leaves %j as it was written", (datum) => {
    expect(datumtekst("nl")(datum)).toBe(datum);
  });
});

describe("periods", () => {
  it.each([
    ["P6M", "elk half jaar", "6 maanden", "every six months"],
    ["P1Y", "elk jaar", "1 jaar", "every year"],
    ["P1M", "elke maand", "1 maand", "every month"],
    ["P3M", "elke 3 maanden", "3 maanden", "every 3 months"],
    ["P4Y", "elke 4 jaar", "4 jaar", "every 4 years"],
    ["P1W", "elke week", "1 week", "every week"],
    ["P7D", "elke 7 dagen", "7 dagen", "every 7 days"],
    ["P1Y6M", "elke 1 jaar en 6 maanden", "1 jaar en 6 maanden", "every 1 year and 6 months"],
  ])("%s", (periode, frequentie, duur, engels) => {
    expect(frequentietekst(periode, "nl")).toBe(frequentie);
    expect(duurtekst(periode, "nl")).toBe(duur);
    expect(frequentietekst(periode, "en")).toBe(engels);
  });

  it.each(["P", "jaarlijks", "PT5M", ""])("leaves %j as it was written", (periode) => {
    expect(frequentietekst(periode, "nl")).toBe(periode);
    expect(duurtekst(periode, "en")).toBe(periode);
  });
});
