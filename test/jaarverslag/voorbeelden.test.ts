import { describe, expect, it } from "vitest";
import { teller, voorbeeldverslag } from "./maak.ts";

describe("the province's report on 2020", () => {
  it("has the reports and talks of its table, and they add up: 13 = 4 + 8 + 1, 17 = 5 + 10 + 2", async () => {
    const uit = await voorbeeldverslag("provincie-2020-jaarverslag");
    expect(uit).toMatchObject({ jaar: 2020, jaar_bron: "cijfers" });
    const [gesprekken, meldingen] = teller(uit, "gesprekken").cijfers;
    expect(meldingen).toMatchObject({ soort: "meldingen-vertrouwenspersoon", aantal: { getal: 13 } });
    expect(meldingen?.delen.map(({ aantal }) => aantal.getal)).toEqual([4, 8, 1]);
    expect(gesprekken).toMatchObject({ soort: "gesprekken-vertrouwenspersoon", aantal: { getal: 17 } });
    expect(gesprekken?.delen.map(({ aantal }) => aantal.getal)).toEqual([5, 10, 2]);
    const sommen = uit.cijfers.controles.filter(({ soort }) => soort === "delen");
    expect(sommen.map(({ klopt, aantal, met }) => [klopt, aantal, met])).toEqual([
      [true, 13, [4, 8, 1]],
      [true, 17, [5, 10, 2]],
    ]);
  });

  it("has 67 oaths, as many as came to the sessions", async () => {
    const uit = await voorbeeldverslag("provincie-2020-jaarverslag");
    expect(teller(uit, "eden").cijfers).toMatchObject([{ aantal: { getal: 67 }, domein: ["ambtelijk"] }]);
    expect(uit.cijfers.controles).toContainEqual(expect.objectContaining({ soort: "deelnemers", klopt: true, aantal: 67, met: [67] }));
  });

  it("knows of 2019 only that it was more, so it shows no number for that year", async () => {
    const uit = await voorbeeldverslag("provincie-2020-jaarverslag");
    expect(uit.cijfers.vergelijking.jaren).toEqual([2020]);
    expect(uit.management.trends).toEqual([]);
    const [, meldingen] = teller(uit, "gesprekken").cijfers;
    expect(meldingen?.vorig).toBeUndefined();
  });
});

describe("Drenthe's report on 2022", () => {
  it("has 94 oaths in 5 sessions", async () => {
    const uit = await voorbeeldverslag("provincie-drenthe-2022");
    expect(uit.jaar).toBe(2022);
    expect(teller(uit, "eden")).toMatchObject({ cijfers: [{ keren: 5, aantal: { getal: 94 } }] });
    expect(uit.cijfers.controles).toContainEqual(expect.objectContaining({ soort: "deelnemers", klopt: true, aantal: 94 }));
  });

  it("has no report of a violation, and one the year before; the zero is explained", async () => {
    const uit = await voorbeeldverslag("provincie-drenthe-2022");
    const melding = teller(uit, "misstanden").cijfers.find(({ soort }) => soort === "meldingen-integriteit");
    expect(melding).toMatchObject({ aantal: { getal: 0 }, vorig: { jaar: 2021, aantal: { getal: 1 } }, verschil: -1, nul: "uitgelegd" });
    expect(uit.management.trends).toMatchObject([{ soort: "meldingen-integriteit", richting: "minder" }]);
  });

  it("says what the report says where a person must write, and leaves the rest open", async () => {
    const { kader, management } = await voorbeeldverslag("provincie-drenthe-2022");
    const standen = [...kader.vragen, ...management.vragen].map(({ id, stand }) => [id, stand]);
    expect(Object.fromEntries(standen)).toMatchObject({ visie: "ingevuld", vooruitblik: "ingevuld", samenvatting: "in-te-vullen" });
  });
});

describe("the model municipality", () => {
  it("has all ten counters, a to h, and nothing left to fill in", async () => {
    const uit = await voorbeeldverslag("model-gemeente-2026");
    expect(uit.samenvatting).toMatchObject({ tellers: { ingevuld: 10, totaal: 10 }, in_te_vullen: 0 });
    expect(teller(uit, "misstanden").vragen.map(({ letter }) => letter)).toEqual([..."abcdefgh"]);
  });
});

describe("Utrecht in 2018, which gives no figures", () => {
  it("takes the year before the day, has every counter open, and says what was planned for the next", async () => {
    const uit = await voorbeeldverslag("provincie-utrecht-2018", { jaar: 2018 });
    expect(uit.cijfers.tellers.every(({ stand }) => stand === "in-te-vullen")).toBe(true);
    expect(uit.cijfers.andere_jaren).toBeUndefined();
    expect(uit.management.volgend_jaar.length).toBeGreaterThan(5);
    expect((await voorbeeldverslag("provincie-utrecht-2018")).jaar).toBe(2017);
  });
});
