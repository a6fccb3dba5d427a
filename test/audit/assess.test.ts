import { describe, expect, test } from "vitest";
import { assess, type Weegbaar } from "../../src/audit/assess.ts";
import type { Oordeel, Uitkomst } from "../../src/audit/uitkomst-types.ts";

const kern = (uitkomst: Uitkomst): Weegbaar => ({ uitkomst, kern: true, telt: true });
const los = (uitkomst: Uitkomst): Weegbaar => ({ uitkomst, kern: false, telt: true });
const aanbeveling = (uitkomst: Uitkomst): Weegbaar => ({ uitkomst, kern: false, telt: false });

describe("the verdict over a set of eisen", () => {
  test.each<[string, readonly Weegbaar[], Oordeel]>([
    ["nothing applies", [kern("nvt"), los("nvt")], "nvt"],
    ["there is nothing", [], "nvt"],
    ["nothing is known", [kern("onbekend"), los("niet-getoetst")], "niet-getoetst"],
    ["the kern is missing", [kern("niet-voldaan"), los("voldaan")], "voldoet-niet"],
    ["one of two kern eisen is missing", [kern("voldaan"), kern("niet-voldaan")], "voldoet-niet"],
    ["a missing kern weighs more than an unknown one", [kern("onbekend"), kern("niet-voldaan")], "voldoet-niet"],
    ["all is met", [kern("voldaan"), los("voldaan"), los("nvt")], "voldoet"],
    ["all is met or accepted", [kern("voldaan"), los("afwijking")], "voldoet"],
    ["the kern is unknown, something else is known", [kern("onbekend"), los("voldaan")], "niet-getoetst"],
    ["the kern was left out", [kern("niet-getoetst"), los("niet-voldaan")], "niet-getoetst"],
    ["the kern is met, something is missing", [kern("voldaan"), los("niet-voldaan")], "deels"],
    ["the kern is met, something is unknown", [kern("voldaan"), los("onbekend")], "deels"],
    ["no kern applies, something is met", [kern("nvt"), los("voldaan"), los("niet-voldaan")], "deels"],
    ["no kern applies, nothing is met, something is unknown", [los("niet-voldaan"), los("onbekend")], "niet-getoetst"],
    ["no kern applies and all is missing", [los("niet-voldaan")], "voldoet-niet"],
    ["recommendations are not counted", [kern("voldaan"), aanbeveling("niet-voldaan")], "voldoet"],
    ["only recommendations", [aanbeveling("niet-voldaan")], "nvt"],
  ])("%s", (_naam, eisen, verwacht) => {
    expect(assess(eisen)).toBe(verwacht);
  });
});
