import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { eis, normenkader, PEILDATUM, register, systeem } from "./opbouw.ts";

const goed = eis("BN-99.b1");
const open = eis("BN-99.b2", { soort: ["geschenken"] });

function rapport(selectie: { norm?: readonly string[] }) {
  return audit(systeem([register("a"), register("g", { soort: "geschenken", aanwezig: false })]), normenkader([goed, open]), {
    peildatum: PEILDATUM,
    peildatumBron: "optie",
    taal: "nl",
    versie: "0",
    selectie,
    teksten: rapportteksten("nl"),
  });
}

test("a verdict does not get better by showing less", () => {
  const geheel = rapport({});
  const deel = rapport({ norm: ["BN-99.b1"] });
  expect(geheel.normen.map(({ oordeel }) => oordeel)).not.toContain("voldoet");
  expect(deel.normen.map(({ oordeel }) => oordeel)).toEqual(geheel.normen.map(({ oordeel }) => oordeel));
  expect(deel.normen.flatMap(({ eisen }) => eisen.map(({ id }) => id))).toEqual(["BN-99.b1"]);
});

test("the report says that a part is shown, and only then", () => {
  const zin = /oordeel gaat steeds over alle eisen/;
  expect(rapport({ norm: ["BN-99.b1"] }).grenzen.join(" ")).toMatch(zin);
  expect(rapport({}).grenzen.join(" ")).not.toMatch(zin);
});
