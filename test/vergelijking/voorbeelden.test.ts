import { describe, expect, it } from "vitest";
import { vergelijk } from "../../src/vergelijking/vergelijk.ts";
import { verschil, voorbeeldrapport } from "./toets.ts";

describe("Drenthe in 2018 and in 2022", async () => {
  const uit = vergelijk(await voorbeeldrapport("provincie-drenthe-2018"), await voorbeeldrapport("provincie-drenthe-2022"));

  it("is about the same organisation, in the right order", () => {
    expect(uit.opmerkingen).toEqual([]);
    expect([uit.oud.peildatum, uit.nieuw.peildatum]).toEqual(["2018-03-12", "2022-12-31"]);
  });

  it("finds what the annual report of 2022 adds", () => {
    expect(verschil(uit, "WN-02.a1")).toMatchObject({ groep: "verbeterd", nieuw: { uitkomst: "voldaan" } });
    expect(verschil(uit, "WN-02.a1").oorzaken).toContainEqual(
      expect.objectContaining({ soort: "feit-nieuw", feit: { id: "jaarverslag-2022", titel: "Jaarverslag integriteit 2022" } }),
    );
    expect(verschil(uit, "BN-13.a1").oorzaken).toMatchObject([{ soort: "feit-nieuw", feit: { id: "onderzoeksprotocol" } }]);
  });

  it("sees that the plan was adopted, and that the judgement that it was missing is gone", () => {
    const plan = verschil(uit, "BN-01.a1");
    expect(plan).toMatchObject({
      groep: "verbeterd",
      oud: { uitkomst: "niet-voldaan" },
      nieuw: { uitkomst: "voldaan" },
      verdwenen: "mede",
    });
    expect(plan.oorzaken).toContainEqual(expect.objectContaining({ soort: "uitspraak-nieuw", veld: "vastgesteld.op", nieuw: "2018-06" }));
  });

  it("counts what came into scope apart from what improved", () => {
    expect(uit.samenvatting.groepen).toMatchObject({ verbeterd: 18, verslechterd: 1, "ander-bereik": 72, "niet-vergeleken": 0 });
  });

  it("keeps the actions of the two plans apart", () => {
    expect(uit.samenvatting.acties).toEqual({ nieuw: 9, verdwenen: 13, gewijzigd: 0 });
  });
});

describe("Utrecht 2018 under the law of 2018 and of 2023", async () => {
  const uit = vergelijk(
    await voorbeeldrapport("provincie-utrecht-2018", "2018-10-30"),
    await voorbeeldrapport("provincie-utrecht-2018", "2023-03-01"),
  );

  it("finds nothing better, for no fact changed", () => {
    expect(uit.samenvatting.groepen.verbeterd).toBe(0);
    expect(uit.eisen.flatMap(({ oorzaken }) => oorzaken).filter(({ soort }) => /^(feit|uitspraak)-/.test(soort))).toEqual([]);
  });

  it("finds the eisen of the law on the protection of reporters, and no other cause for them", () => {
    const wbk = uit.wetten.filter(({ citaat }) => citaat.includes("Wet bescherming klokkenluiders"));
    expect(wbk.length).toBeGreaterThan(3);
    expect(wbk.every(({ van, verandering }) => van === "2023-02-18" && verandering === "nieuw")).toBe(true);
    const eisen = wbk.flatMap((wet) => wet.eisen).map((id) => verschil(uit, id));
    expect(eisen.some(({ groep }) => groep === "nieuw-van-toepassing")).toBe(true);
    for (const { groep, oorzaken } of eisen)
      if (groep === "nieuw-van-toepassing") expect(oorzaken.every(({ soort }) => soort === "wet-nieuw")).toBe(true);
  });

  it("blames the calendar for the role that ended and the self-assessment that got old", () => {
    expect(verschil(uit, "BN-01.a12").oorzaken).toMatchObject([
      { soort: "tijd", feit: { id: "integriteitscoordinator" }, veld: "tot", waarde: "2019" },
    ]);
    expect(verschil(uit, "WN-03.a7").oorzaken).toMatchObject([{ soort: "tijd", veld: "op", waarde: "2018-03" }]);
  });
});
