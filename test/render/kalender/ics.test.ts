import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keren } from "../../../src/beschrijving/herhaling.ts";
import { kalenderIcs } from "../../../src/render/kalender/ics.ts";
import type { Afspraak, Kalender } from "../../../src/render/kalender/types.ts";
import { planformaten } from "../../../src/render/plan/formaten.ts";
import { plan, voorbeeldplan } from "../../plan/maak.ts";
import { VIJANDIG } from "../vijandig.ts";
import { dagenVan, type GelezenKalender, leesIcs } from "./lees-ics.ts";

const kalender = (afspraken: readonly Afspraak[], extra: Partial<Kalender> = {}): Kalender => ({
  taal: "nl",
  naam: "Plan",
  soort: "plan 1.0",
  hulpmiddel: { naam: "basisnormen", versie: "0.0.0" },
  organisatie: { naam: "Provincie Voorbeeld", type: "provincie" },
  peildatum: "2018-10-30",
  afspraken,
  ...extra,
});
const afspraak = (extra: Partial<Afspraak> = {}): Afspraak => ({
  sleutel: "actie 1",
  dag: "2019-03-31",
  titel: "Iets",
  regels: [],
  ...extra,
});
const lees = (uit: Kalender): GelezenKalender => leesIcs(new TextEncoder().encode(kalenderIcs(uit)));

describe("a calendar", () => {
  it("keeps to the grammar of RFC 5545, also when it is empty or its texts are hostile", () => {
    expect(lees(kalender([])).gebeurtenissen).toEqual([]);
    const boos = lees(kalender([afspraak({ titel: VIJANDIG, regels: [VIJANDIG, "a,b;c\\d"] })], { naam: VIJANDIG }));
    expect(boos.gebeurtenissen[0]?.titel).toContain("alert");
    expect(boos.gebeurtenissen[0]?.tekst.split("\n")).toHaveLength(2);
    expect(boos.gebeurtenissen[0]?.tekst).toContain("a,b;c\\d");
  });

  it("folds between characters, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (titel) => {
        lees(kalender([afspraak({ titel })]));
      }),
      { numRuns: 100 },
    );
  });

  it("says who made it, when by the peildatum, and that it is to be published", () => {
    const { kop } = lees(kalender([]));
    expect(kop.get("PRODID")).toContain("basisnormen-rapport plan 1.0");
    expect(kop.get("METHOD")).toBe("PUBLISH");
    expect(kalenderIcs(kalender([afspraak()]))).toContain("DTSTAMP:20181030T000000Z");
  });

  it("puts an item on one whole day, which stays free", () => {
    const uit = kalenderIcs(kalender([afspraak({ dag: "2020-02-29" })]));
    expect(lees(kalender([afspraak({ dag: "2020-02-29" })])).gebeurtenissen[0]).toMatchObject({ begin: "20200229", einde: "20200301" });
    expect(uit).toContain("TRANSP:TRANSPARENT");
  });

  it("gives an item the same UID whatever its date, place, words or language, and another one in another organisation", () => {
    const uid = (een: Kalender): string | undefined => lees(een).gebeurtenissen.at(-1)?.uid;
    const eerste = uid(kalender([afspraak()]));
    expect(
      uid(
        kalender([afspraak({ sleutel: "x" }), afspraak({ dag: "2020-01-01", titel: "Anders" })], { taal: "en", peildatum: "2020-01-01" }),
      ),
    ).toBe(eerste);
    expect(uid(kalender([afspraak({ sleutel: "actie 2" })]))).not.toBe(eerste);
    expect(uid(kalender([afspraak()], { organisatie: { naam: "Gemeente X", type: "gemeente" } }))).not.toBe(eerste);
    // The same action in the agenda is that action: importing both must not double it.
    expect(uid(kalender([afspraak()], { soort: "agenda 1.0" }))).toBe(eerste);
  });

  it("calls the version of a later peildatum the newer one, and is the same for the same day", () => {
    const nummer = (peildatum: string): number =>
      Number(/^SEQUENCE:(\d+)\r$/m.exec(kalenderIcs(kalender([afspraak()], { peildatum })))?.[1] ?? Number.NaN);
    expect(nummer("2018-10-30")).toBe(17834);
    expect(nummer("2018-10-31")).toBe(17835);
    expect(nummer("1960-01-01")).toBe(0);
  });

  it("tells two items of one name apart", () => {
    expect(lees(kalender([afspraak(), afspraak()])).gebeurtenissen).toHaveLength(2);
  });
});

describe("what comes back", () => {
  const dagen = (herhaling: NonNullable<Afspraak["herhaling"]>, dag: string): readonly string[] =>
    lees(kalender([afspraak({ dag, herhaling })])).gebeurtenissen.flatMap(dagenVan);
  const verwacht = (eerste: { van: string; tot: string }, frequentie: string, tot: string): readonly string[] =>
    keren({ eerste, frequentie }, { van: eerste.van, tot })
      .map((keer) => keer.tot.replaceAll("-", ""))
      .filter((dag) => dag <= tot.replaceAll("-", ""));

  it("falls on the last day of its month where only the month is known", () => {
    expect(dagen({ frequentie: "P6M", tot: "2021-12-31", maandeinde: true }, "2019-03-31")).toEqual([
      "20190331",
      "20190930",
      "20200331",
      "20200930",
      "20210331",
      "20210930",
    ]);
    expect(dagen({ frequentie: "P1Y", tot: "2021-12-31", maandeinde: true }, "2019-02-28")).toEqual(["20190228", "20200229", "20210228"]);
  });

  it("is one rule where a rule says it, and an event per time where none does", () => {
    const aantal = (frequentie: string, dag: string): number =>
      lees(kalender([afspraak({ dag, herhaling: { frequentie, tot: "2019-12-31", maandeinde: false } })])).gebeurtenissen.length;
    expect(aantal("P3M", "2019-01-15")).toBe(1);
    expect(aantal("P1M", "2019-01-30")).toBe(12);
    expect(aantal("P1M15D", "2019-01-15")).toBeGreaterThan(1);
    expect(aantal("P4Y", "2019-01-15")).toBe(1);
  });

  it("has no rule when it does not come back before the end", () => {
    expect(kalenderIcs(kalender([afspraak({ herhaling: { frequentie: "P4Y", tot: "2021-12-31", maandeinde: true } })]))).not.toContain(
      "RRULE",
    );
  });

  it("falls on the days that our own reckoning gives, for every period and first day", () => {
    const periode = fc.constantFrom("P1M", "P2M", "P3M", "P6M", "P1Y", "P2Y", "P4Y", "P18M", "P1W", "P2W", "P10D", "P1M10D");
    const dag = fc
      .date({ min: new Date("2018-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
      .map((een) => een.toISOString().slice(0, 10));
    fc.assert(
      fc.property(periode, dag, (frequentie, begin) => {
        const tot = "2023-12-31";
        expect(dagen({ frequentie, tot, maandeinde: false }, begin)).toEqual(verwacht({ van: begin, tot: begin }, frequentie, tot));
      }),
      { numRuns: 150 },
    );
  });
});

describe("the calendar of a plan", () => {
  const lees = async (uit: ReturnType<typeof plan>): Promise<GelezenKalender> => {
    const { render } = await planformaten.ics.laad();
    return leesIcs(new TextEncoder().encode((await render(uit, { kleur: false, breedte: 80, taal: "nl" })) as string));
  };
  const met = (extra: string): string => `acties:\n  - { nr: "5", titel: iets doen, domein: ambtelijk, ${extra} }\n`;

  it("puts a vague date on its last day and says so", async () => {
    const [een] = (await lees(plan(met("gereed: 2019-H1")))).gebeurtenissen;
    expect(een).toMatchObject({ begin: "20190630", titel: "Actie 5: Iets doen" });
    expect(een?.tekst).toContain("laatste dag die het kan zijn");
    expect((await lees(plan(met("gereed: 2019-05-14")))).gebeurtenissen[0]?.tekst).not.toContain("laatste dag");
  });

  it("leaves out what is done or dropped, but not what comes back", async () => {
    expect((await lees(plan(met("gereed: 2019, stand: vervallen, frequentie: P1Y")))).gebeurtenissen).toEqual([]);
    expect((await lees(plan(met("gereed: 2019, stand: gereed")))).gebeurtenissen).toEqual([]);
    expect((await lees(plan(met("gereed: 2019, stand: gereed, frequentie: P1Y")))).gebeurtenissen).toHaveLength(1);
    expect((await lees(plan(met("toegezegd: ja")))).gebeurtenissen).toEqual([]);
  });

  it("has a line of the programme without an action in each year it names", async () => {
    const { gebeurtenissen } = await lees(plan("programma:\n  - { onderwerp: Iets, activiteit: doen, jaren: [2019, 2021] }\n"));
    expect(gebeurtenissen.map(({ begin }) => begin)).toEqual(["20191231", "20211231"]);
  });

  it("leaves out what has only a frequency: a day reckoned from the peildatum would move with every new calendar", async () => {
    expect((await lees(plan(met("frequentie: P3M")))).gebeurtenissen).toEqual([]);
    const programma = 'programma:\n  - { onderwerp: Iets, activiteit: doen, jaren: [2019, 2021], acties: ["5"] }\n';
    const { gebeurtenissen } = await lees(plan(met("frequentie: P1Y") + programma));
    expect(gebeurtenissen.map(({ begin, titel, regel }) => [begin, titel, regel])).toEqual([
      ["20191231", "Actie 5: Iets doen", undefined],
      ["20211231", "Actie 5: Iets doen", undefined],
    ]);
  });

  it("of Utrecht is the same on every day: nothing moves when it is imported again", async () => {
    const op = async (peildatum: string): Promise<unknown> =>
      (await lees(await voorbeeldplan("provincie-utrecht-2018", { peildatum }))).gebeurtenissen;
    expect(await op("2026-11-23")).toEqual(await op("2026-11-22"));
  });

  it("of Utrecht can be read, ends with the plan, and has every action with a date, or a frequency and a marked year", async () => {
    const utrecht = await voorbeeldplan("provincie-utrecht-2018");
    const { gebeurtenissen } = await lees(utrecht);
    expect(gebeurtenissen.flatMap(dagenVan).every((dag) => dag <= "20221231")).toBe(true);
    const inJaar = new Set(
      utrecht.programma.filter(({ jaren }) => jaren.some(({ soort }) => soort === "genoemd")).flatMap(({ acties }) => acties),
    );
    for (const { nr, titel, moment } of utrecht.acties)
      expect(
        gebeurtenissen.some((een) => een.titel === `Actie ${nr}: ${titel}`),
        nr,
      ).toBe(moment !== undefined && (moment.bron === "genoemd" || inJaar.has(nr)));
    const opgave = gebeurtenissen.find(({ titel }) => titel.startsWith("Actie 5:"));
    expect(opgave && dagenVan(opgave)).toEqual(["20190331", "20190930", "20200331", "20200930", "20210331", "20210930"]);
  });
});
