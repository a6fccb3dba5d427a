import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

// The real documents besides Utrecht: what an audit makes of each, as docs/voorbeelden.md reads it.

const verwacht = {
  "provincie-drenthe-2018": { voldoet: 0, deels: 0, "voldoet-niet": 1, "niet-getoetst": 30, nvt: 0 },
  "provincie-drenthe-2022": { voldoet: 1, deels: 5, "voldoet-niet": 0, "niet-getoetst": 25, nvt: 0 },
  "provincie-2020-jaarverslag": { voldoet: 0, deels: 4, "voldoet-niet": 0, "niet-getoetst": 27, nvt: 0 },
  "gemeente-stichtse-vecht-2019": { voldoet: 0, deels: 10, "voldoet-niet": 0, "niet-getoetst": 21, nvt: 0 },
};

describe.each(Object.entries(verwacht))("%s", (map, oordelen) => {
  test("is in order and gives these verdicts", async () => {
    const { systeem, waarschuwingen } = await leesMap(`examples/${map}`);
    expect(waarschuwingen).toEqual([]);
    const rapport = audit(systeem, basisnormen, {
      peildatum: systeem.peildatum ?? "",
      peildatumBron: "beschrijving",
      taal: "nl",
      versie: "0",
      selectie: {},
      teksten: rapportteksten("nl"),
    });
    expect(rapport.samenvatting.oordelen).toEqual(oordelen);
  });

  test("has a reading", () => {
    expect(readFileSync("docs/voorbeelden.md", "utf8")).toContain(`examples/${map}`);
  });
});

test("Stichtse Vecht: 21 recommendations, of which 4 done, 11 under way and 6 not begun", async () => {
  const { systeem } = await leesMap("examples/gemeente-stichtse-vecht-2019");
  const stand = (welke: string): number => systeem.acties.filter((actie) => actie.stand === welke).length;
  expect([systeem.acties.length, stand("gereed"), stand("lopend"), stand("niet-gestart")]).toEqual([21, 4, 11, 6]);
});
