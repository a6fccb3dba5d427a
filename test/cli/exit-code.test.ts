import { describe, expect, it } from "vitest";
import { type Ending, exitCode, type FailOn } from "../../src/cli/exit-code.ts";

const geen = { "niet-voldaan": 0, onbekend: 0 };
const rapport = (open: Partial<Extract<Ending, { kind: "rapport" }>["open"]>, failOn: FailOn): Ending => ({
  kind: "rapport",
  open: { wettelijk: geen, basisnorm: geen, aanbeveling: geen, ...open },
  failOn,
});

describe("exitCode", () => {
  it.each([
    ["ok", 0],
    ["usage", 2],
    ["beschrijving", 3],
    ["normenkader", 4],
    ["bug", 5],
  ] as const)("%s is %i", (kind, code) => {
    expect(exitCode({ kind })).toBe(code);
  });

  it.each([
    ["wettelijk", 1, 0, 0],
    ["basisnorm", 1, 1, 0],
    ["aanbeveling", 1, 1, 1],
    ["nooit", 0, 0, 0],
  ] as const)("--fail-on %s counts its own weight and what is heavier", (failOn, wettelijk, basisnorm, aanbeveling) => {
    const een = { "niet-voldaan": 1, onbekend: 0 };
    expect(exitCode(rapport({ wettelijk: een }, failOn))).toBe(wettelijk);
    expect(exitCode(rapport({ basisnorm: een }, failOn))).toBe(basisnorm);
    expect(exitCode(rapport({ aanbeveling: een }, failOn))).toBe(aanbeveling);
  });

  it("is 1 for an agenda with anything overdue, and never a count", () => {
    expect(exitCode({ kind: "agenda", overdue: 0 })).toBe(0);
    expect(exitCode({ kind: "agenda", overdue: 7 })).toBe(1);
  });

  it("counts unknown like missing, and is never a count", () => {
    expect(exitCode(rapport({ wettelijk: { "niet-voldaan": 0, onbekend: 300 } }, "wettelijk"))).toBe(1);
    expect(exitCode(rapport({}, "aanbeveling"))).toBe(0);
  });
});
