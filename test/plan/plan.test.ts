import { describe, expect, it } from "vitest";
import { leesJaren } from "../../src/plan/jaren.ts";
import type { Plan } from "../../src/plan/types.ts";
import { jaartekst, plan, voorbeeldplan } from "./maak.ts";

const actie = (extra: string, nr = "1"): string => `  - { nr: "${nr}", titel: iets doen, domein: ambtelijk, ${extra} }\n`;
const met = (...regels: readonly string[]): string => `acties:\n${regels.join("")}`;
const regel = (uit: Plan, nr = "1"): string => {
  const gevonden = uit.programma.find(({ acties }) => acties.includes(nr));
  if (gevonden === undefined) throw new Error(`no line for ${nr}`);
  return jaartekst(gevonden);
};

describe("an action in the plan", () => {
  it("shows what its sources say differently, each with its source, and what they agree on once", () => {
    const [een] = plan(
      met(
        actie(
          `gereed: [{ waarde: 2019-05, bron: { plan: "1" } }, { waarde: 2019-H2, bron: { anders: "2" } }], verantwoordelijk: [{ waarde: [griffie], bron: { plan: "1" } }, { waarde: [griffie], bron: { anders: "3" } }]`,
        ),
      ),
    ).acties;
    expect(een?.gereed).toEqual([
      { tekst: "mei 2019", waarde: "2019-05", bron: "Plan, 1" },
      { tekst: "tweede helft 2019", waarde: "2019-H2", bron: "Ander plan, 2" },
    ]);
    expect(een?.verantwoordelijk).toEqual([{ tekst: "de Statengriffie", waarde: "griffie", bron: "Plan, 1; Ander plan, 3" }]);
  });

  it("is due on the first date that has not passed, and names the others", () => {
    const datums = `gereed: [{ waarde: 2019-H2, bron: { plan: "1" } }, { waarde: 2019-05, bron: { plan: "2" } }]`;
    expect(plan(met(actie(datums))).acties[0]?.moment).toMatchObject({ tot: "2019-05-31", anders: ["2019-H2"], bron: "genoemd" });
    expect(plan(met(actie(datums)), { peildatum: "2019-06-01" }).acties[0]?.moment?.tot).toBe("2019-12-31");
    expect(plan(met(actie(datums)), { peildatum: "2021-01-01" }).acties[0]?.moment?.tot).toBe("2019-12-31");
  });

  it("with only a frequency is due one period after the peildatum, and says that this was reckoned", () => {
    expect(plan(met(actie("frequentie: P3M"))).acties[0]?.moment).toEqual({
      van: "2019-01-30",
      tot: "2019-01-30",
      tekst: "2019-01-30",
      frequentie: "P3M",
      bron: "gerekend",
    });
  });

  it("without any date has no moment, and is told apart so that it does not vanish", () => {
    const uit = plan(met(actie("toegezegd: ja"), actie("gereed: 2019", "2"), actie("stand: vervallen", "3")));
    expect(uit.acties[0]?.moment).toBeUndefined();
    expect(uit.zonder_moment).toEqual(["1"]);
  });

  it("is about its onderwerp in words, else about the norm it is for", () => {
    const yaml = met(actie("onderwerp: geschenken"), actie("voor: [BN-06.a4]", "2"), actie("toegezegd: ja", "3"));
    expect(plan(yaml).acties.map(({ onderwerp }) => onderwerp)).toEqual([
      "Geschenken, giften en uitnodigingen",
      "Nevenwerkzaamheden",
      "Overig",
    ]);
    expect(plan(yaml, { taal: "en" }).acties.map(({ onderwerp }) => onderwerp)).toEqual([
      "Gifts and invitations",
      "Ancillary activities",
      "Other",
    ]);
  });
});

describe("the programme", () => {
  const regelVan = (extra: string): string => `programma:\n  - { onderwerp: Iets, activiteit: doen, ${extra} }\n`;

  it("gives the years as the source states them, whatever the action says", () => {
    const uit = plan(met(actie("gereed: 2019, frequentie: P1Y")) + regelVan('jaren: [2020, 2018], acties: ["1"]'));
    expect(uit.programma).toHaveLength(1);
    expect(regel(uit)).toBe("X2018 X2020");
  });

  it("expands an action that no line names from its first date and frequency, and marks that as derived", () => {
    const uit = plan(met(actie("gereed: 2019-03, frequentie: P6M")) + regelVan("jaren: [2018, 2021]"));
    expect(uit.programma.map(({ afgeleid }) => afgeleid)).toEqual([false, true]);
    expect(regel(uit)).toBe("○22019 ○22020 ○22021");
  });

  it("does not mark a year in which what comes back every four years does not fall", () => {
    expect(regel(plan(met(actie("gereed: 2019, frequentie: P4Y")), { jaren: { van: 2018, tot: 2024 } }))).toBe("○2019 ○2023");
  });

  it("gives a line without years those of its actions, as derived", () => {
    const uit = plan(met(actie("gereed: 2019-05")) + regelVan('jaren: [], acties: ["1"]'), { jaren: { van: 2018, tot: 2021 } });
    expect(regel(uit)).toBe("○2019");
    expect(uit.programma[0]?.afgeleid).toBe(false);
  });

  it("leaves out what is dropped", () => {
    expect(plan(met(actie("gereed: 2019, stand: vervallen"))).programma).toEqual([]);
  });

  it("has the years of the lines, else four from the peildatum, else those asked for", () => {
    expect(plan(regelVan("jaren: [2019, 2021]"))).toMatchObject({ jaren: [2019, 2020, 2021], jaren_bron: "programma" });
    expect(plan("")).toMatchObject({ jaren: [2018, 2019, 2020, 2021], jaren_bron: "peildatum" });
    expect(plan(regelVan("jaren: [2019]"), { jaren: { van: 2020, tot: 2020 } })).toMatchObject({ jaren: [2020], jaren_bron: "optie" });
  });

  it.each([
    ["2018-2021", { van: 2018, tot: 2021 }],
    ["2018", { van: 2018, tot: 2018 }],
    ["2018-2029", { van: 2018, tot: 2029 }],
    ["2018-2030", undefined],
    ["2021-2018", undefined],
    ["18-21", undefined],
    ["", undefined],
    ["0000", undefined],
  ])("reads --jaren %s", (tekst, jaren) => {
    expect(leesJaren(tekst)).toEqual(jaren);
  });
});

describe("gaps and proposals", () => {
  const OPEN = 'documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, bekend: nee, bron: { plan: "1" } }\n';

  it("every gap of the rapport has an action or a proposal", async () => {
    for (const uit of [plan(OPEN), await voorbeeldplan("provincie-utrecht-2018"), await voorbeeldplan("gemeente-stichtse-vecht-2019")])
      for (const gat of uit.gaten) expect(gat.acties.length > 0 || gat.voorstel !== undefined, gat.eis).toBe(true);
  });

  it("a proposal makes way for an action, but not for one that was dropped", () => {
    const gat = (yaml: string) => plan(OPEN + yaml).gaten.find(({ eis }) => eis === "BN-02.a3");
    expect(gat("")?.voorstel).toMatch(/^v\d+$/);
    expect(gat(met(actie("voor: [BN-02.a3]")))).toMatchObject({ acties: ["1"] });
    expect(gat(met(actie("voor: [BN-02.a3]")))?.voorstel).toBeUndefined();
    expect(gat(met(actie("voor: [BN-02.a3], stand: vervallen")))).toMatchObject({ acties: [], voorstel: expect.any(String) as string });
    expect(gat(met(actie("voor: [BN-02]")))).toMatchObject({ acties: [], algemeen: ["1"], voorstel: expect.any(String) as string });
  });

  it("a proposal has a number that no action has, in any case of letters", () => {
    const nrs = plan(OPEN + met(actie("toegezegd: ja", "V1"), actie("toegezegd: ja", "v3"))).voorstellen.map(({ nr }) => nr);
    expect(nrs.slice(0, 3)).toEqual(["v2", "v4", "v5"]);
    expect(new Set(nrs).size).toBe(nrs.length);
  });

  it("a proposal says whether something is missing for certain", () => {
    const { voorstellen } = plan(OPEN);
    expect(voorstellen.find(({ eisen }) => eisen.includes("BN-02.a3"))?.eerst_nagaan).toBeUndefined();
    expect(voorstellen.find(({ eisen }) => eisen.includes("BN-04.a1"))?.eerst_nagaan).toBe(true);
  });

  it("the signalen about actions come along, and no others", () => {
    const uit = plan(`${OPEN}${met(actie("gereed: 2017"))}`);
    expect(uit.signalen.map(({ id }) => id)).toContain("actie-te-laat");
    expect(uit.signalen.map(({ id }) => id)).not.toContain("bewijs-zonder-bron");
  });
});
