import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/audit/evaluate.ts";
import type { Organisatietype } from "../../src/beschrijving/format/begrippen.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { systeem } from "../audit/opbouw.ts";

// The law as dated data: between two days exactly those eisen change that the law changed.

type Gewicht = string;

function gewichten(type: Organisatietype, peildatum: string): ReadonlyMap<string, Gewicht> {
  const leeg = systeem([], { organisatie: { naam: "Leeg", type, medewerkers: 500 } });
  return new Map(
    basisnormen.normen.flatMap((norm) =>
      norm.eisen.map((eis): [string, Gewicht] => {
        const { uitkomst, zwaarte } = evaluate(eis, norm, leeg, basisnormen, peildatum);
        return [eis.id, uitkomst === "nvt" ? "nvt" : (zwaarte ?? "")];
      }),
    ),
  );
}

/** Eis → "before → after", only where the weight differs. */
function verschil(type: Organisatietype, dag: string, volgende: string): Readonly<Record<string, string>> {
  const [eerst, daarna] = [gewichten(type, dag), gewichten(type, volgende)];
  return Object.fromEntries(
    [...eerst].filter(([eis, gewicht]) => daarna.get(eis) !== gewicht).map(([eis, gewicht]) => [eis, `${gewicht} → ${daarna.get(eis)}`]),
  );
}

describe("between two days", () => {
  test.each<[string, Organisatietype, string, string]>([
    ["Ambtenarenwet → Ambtenarenwet 2017", "provincie", "2019-12-31", "2020-01-01"],
    ["Ambtenarenwet → Ambtenarenwet 2017", "gemeenschappelijke-regeling", "2019-12-31", "2020-01-01"],
    ["Ambtenarenwet → Ambtenarenwet 2017", "politie", "2019-12-31", "2020-01-01"],
    ["Wet bevorderen integriteit en functioneren decentraal bestuur", "gemeente", "2022-12-31", "2023-01-01"],
    ["Wet bevorderen integriteit en functioneren decentraal bestuur", "waterschap", "2022-12-31", "2023-01-01"],
    ["Wet bevorderen integriteit: geheimhouding", "provincie", "2023-03-31", "2023-04-01"],
    ["Wet bescherming klokkenluiders", "provincie", "2023-02-17", "2023-02-18"],
    ["Wet Huis voor klokkenluiders", "gemeente", "2016-06-30", "2016-07-01"],
    ["AVG", "provincie", "2018-05-24", "2018-05-25"],
    ["bevorderen van integriteit door de voorzitter", "gemeente", "2016-01-31", "2016-02-01"],
  ])("%s, %s, %s and %s", (_wet, type, dag, volgende) => {
    expect(verschil(type, dag, volgende)).toMatchSnapshot();
  });

  test.each(["2018-10-30", "2021-06-30", "2024-06-30"])("two days with the same law around %s: nothing changes", (dag) => {
    expect(verschil("provincie", dag, `${dag.slice(0, 9)}${dag.endsWith("0") ? "1" : "0"}`.replace("-31", "-29"))).toEqual({});
  });
});

test("no eis is silently absent: every nvt says why, for every type and time", () => {
  for (const type of ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] as const) {
    const leeg = systeem([], { organisatie: { naam: "Leeg", type, medewerkers: 20 } });
    for (const peildatum of ["2005-12-31", "2010-01-01", "2018-10-30", "2026-06-30"]) {
      for (const norm of basisnormen.normen) {
        for (const eis of norm.eisen) {
          const { uitkomst, reden } = evaluate(eis, norm, leeg, basisnormen, peildatum);
          if (uitkomst === "nvt") expect(reden, `${eis.id} ${type} ${peildatum}`).toBeDefined();
          if (reden?.soort === "organisatietype" || reden?.soort === "drempel") expect(reden.tekst, `${eis.id} ${type}`).not.toBe("");
        }
      }
    }
  }
});
