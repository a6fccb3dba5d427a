import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { leesNormenkaderMap } from "../../src/io/lees-normenkader-map.ts";
import { draaiProeven } from "../../src/normenkader/proef.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { laad } from "../normenkader/pak.ts";

// The example of docs/normenkader.md: what its README-like comments say comes out.

const MAP = "examples/eigen-normenkader";
const gelezen = await leesNormenkaderMap(MAP);
const { systeem } = await leesMap(`${MAP}/beschrijving`);
const rapport = audit(systeem, gelezen.kader, {
  peildatum: systeem.peildatum ?? "",
  peildatumBron: "beschrijving",
  taal: "nl",
  versie: "0",
  selectie: {},
  teksten: rapportteksten("nl"),
});
const eisen = new Map(rapport.normen.flatMap((norm) => norm.eisen).map((eis) => [eis.id, eis]));

test("its own tests pass", () => {
  expect(draaiProeven(gelezen, laad).problemen).toEqual([]);
});

test.each([
  ["PU-01.b1", "onbekend", "basisnorm"], // nothing is said of the commissaris
  ["PU-01.a1", "voldaan", "basisnorm"],
  ["BN-06.b4", "niet-voldaan", "basisnorm"], // within half a year, not within a quarter
  ["BN-09.b9", "niet-voldaan", "basisnorm"], // was an aanbeveling
  ["BN-09.a101", "niet-voldaan", "aanbeveling"],
  ["WN-01.a3", "nvt", undefined],
])("%s is %s", (id, uitkomst, zwaarte) => {
  expect(eisen.get(id)).toMatchObject({ uitkomst, ...(zwaarte && { zwaarte }) });
});
