import { describe, expect, it } from "vitest";
import { standVan, weggevallen } from "../../src/baseline/gaten.ts";

type Gat = Parameters<typeof standVan>[0];

const gat = (onderwerp: string, soort: Gat["soort"] = "niet-voldaan", zwaarte: Gat["zwaarte"] = "basisnorm"): Gat => ({
  eis: "BN-99.b1",
  onderwerp,
  soort,
  zwaarte,
});

describe("a gap against earlier ones of its eis", () => {
  it.each([
    ["the same", gat("registers"), [gat("registers")], "bekend"],
    ["was not there", gat("registers"), [], "nieuw"],
    ["was unknown and is now missing", gat("registers"), [gat("registers", "onbekend")], "erger"],
    ["was missing and is now unknown", gat("registers", "onbekend"), [gat("registers")], "lichter"],
    ["weighs more", gat("registers", "niet-voldaan", "wettelijk"), [gat("registers")], "erger"],
    ["weighs less", gat("registers", "niet-voldaan", "aanbeveling"), [gat("registers")], "lichter"],
    ["is unknown now and weighs more", gat("registers", "onbekend", "wettelijk"), [gat("registers")], "erger"],
    ["an item that fell short already", gat("registers/a/openbaar"), [gat("registers/a/openbaar")], "bekend"],
    ["another item", gat("registers/b/openbaar"), [gat("registers/a/openbaar")], "nieuw"],
    ["another attribute of the item", gat("registers/a/bijgewerkt"), [gat("registers/a/openbaar")], "nieuw"],
    ["an item, where nothing was there", gat("registers/a/openbaar"), [gat("registers")], "bekend"],
    ["an item, where nothing was known", gat("registers/a/openbaar"), [gat("registers", "onbekend")], "erger"],
    ["nothing known, where an item fell short", gat("registers", "onbekend"), [gat("registers/a/openbaar")], "lichter"],
    ["nothing there, where an item fell short", gat("registers"), [gat("registers/a/openbaar")], "bekend"],
    ["one of two groups", gat("registers@a"), [gat("registers@a+b")], "bekend"],
    ["a group more", gat("registers@a+b"), [gat("registers@a")], "nieuw"],
    ["two groups that were told apart", gat("registers@a+b"), [gat("registers@a"), gat("registers@b", "onbekend")], "erger"],
    ["the eis as a whole, where groups were missed", gat("registers"), [gat("registers@a+b")], "bekend"],
    ["an item for a group, where nothing was there for it", gat("registers/x/openbaar@a"), [gat("registers@a+b")], "bekend"],
    ["an item for a group, where nothing was there for another", gat("registers/x/openbaar@a"), [gat("registers@b")], "nieuw"],
  ] as const)("%s", (_, nu, eerder, verwacht) => {
    expect(standVan(nu, eerder)).toBe(verwacht);
  });
});

describe("an earlier gap is gone", () => {
  it.each([
    ["when nothing goes on from it", [gat("registers/a/openbaar")], [gat("registers/b/openbaar")], ["registers/a/openbaar"]],
    ["not when one of its groups is left", [gat("registers@a+b")], [gat("registers@b")], []],
    ["not when only its item was described", [gat("registers")], [gat("registers/a/openbaar")], []],
    ["not when it is another soort", [gat("registers", "onbekend")], [gat("registers")], []],
  ] as const)("%s", (_, eerder, nu, verwacht) => {
    expect(weggevallen(eerder, nu).map(({ onderwerp }) => onderwerp)).toEqual(verwacht);
  });
});
