import { describe, expect, it } from "vitest";
import { render as markdown } from "../../src/render/markdown.ts";
import { sindsBaseline } from "../../src/render/sinds.ts";
import { render as terminal } from "../../src/render/terminal.ts";
import { vergeleken, voorbeeld } from "./voorbeeld.ts";

const opties = { kleur: false, breedte: 80, taal: "nl" } as const;

describe("what changed since the baseline", () => {
  it("is told in the order new, worse, lower, solved, gone", () => {
    const sinds = sindsBaseline(vergeleken, "nl");
    expect(sinds?.groepen.map(({ kop, punten }) => [kop, punten.length])).toEqual([
      ["Nieuw", 1],
      ["Erger geworden", 1],
      ["Oordelen die lager zijn", 1],
      ["Opgelost", 1],
      ["Weg zonder te zijn opgelost", 2],
    ]);
    expect(sinds?.telling).toEqual(["0 bekend, 1 nieuw, 1 erger, 1 opgelost, 2 weg zonder te zijn opgelost, 1 oordeel lager."]);
    expect(sinds?.groepen.at(-1)?.punten.map(({ bij }) => bij)).toEqual([["nu niet getoetst"], ["de eis is er niet meer"]]);
  });

  it("says so when nothing got worse", () => {
    const baseline = {
      ...vergeleken.baseline,
      gaten: { nieuw: 0, erger: 0, bekend: 2, lichter: 0 },
      gedaald: [],
    } as typeof vergeleken.baseline;
    const sinds = sindsBaseline({ ...voorbeeld, ...(baseline && { baseline }) }, "nl");
    expect(sinds?.telling.at(-1)).toBe("Geen nieuwe gaten, en geen die erger zijn geworden.");
  });

  it("stands before what to do first, in a window and in the full report", () => {
    for (const uitvoer of [terminal(vergeleken, opties), markdown(vergeleken, opties)] as string[]) {
      const plek = uitvoer.indexOf("Sinds de baseline van 30 oktober 2017");
      expect(plek).toBeGreaterThan(0);
      expect(uitvoer.indexOf("Erger geworden (1)")).toBeGreaterThan(plek);
      expect(uitvoer.indexOf("Eerst doen")).toBeGreaterThan(plek);
    }
  });

  it("is not there without a baseline", () => {
    expect(terminal(voorbeeld, opties)).not.toContain("baseline");
    expect(markdown(voorbeeld, opties)).not.toContain("baseline");
  });
});
