import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { systeem } from "./opbouw.ts";

// What the report says it can still judge on the day that was asked for.

const grenzen = (peildatum: string, beschreven?: string): string =>
  audit(systeem([], beschreven === undefined ? {} : { peildatum: beschreven }), basisnormen, {
    peildatum,
    peildatumBron: "optie",
    taal: "nl",
    versie: "0",
    selectie: {},
    teksten: rapportteksten("nl"),
  }).grenzen.join("\n");

describe("the limits of a verdict", () => {
  test("before the normenkader began", () => {
    expect(grenzen("2006-03-31")).toContain("die gelden vanaf 1 april 2006");
    expect(grenzen("2006-04-01")).not.toContain("golden de basisnormen nog niet");
  });

  test("after the law was last read", () => {
    expect(grenzen("2999-01-01")).toContain("De wet is nagelezen tot en met 1 juli 2026.");
    expect(grenzen("2026-07-01")).not.toContain("nagelezen tot en met 1 juli");
  });

  test("on another day than the description is about", () => {
    expect(grenzen("2019-01-01", "2018-10-30")).toContain("De beschrijving gaat over 30 oktober 2018.");
    expect(grenzen("2018-10-30", "2018-10-30")).not.toContain("De beschrijving gaat over");
    expect(grenzen("2018-10-30")).not.toContain("De beschrijving gaat over");
  });
});
