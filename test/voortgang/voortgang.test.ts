import { describe, expect, it } from "vitest";
import { actie, actiesUit, enige, systeem, voorbeeldvoortgang, voortgang } from "./toets.ts";

const laat = (rest: string, peildatum?: string): readonly (readonly (string | undefined)[])[] =>
  enige(actie("1", rest), peildatum === undefined ? {} : { peildatum }).te_laat.map(({ wat, soort, reden }) => [wat, soort, reden]);

describe("the progress report of Stichtse Vecht", () => {
  it("has 21 actions: 4 done, 11 under way and 6 not done, as its list says", async () => {
    const uit = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019");
    const nummers = (stand: string): readonly string[] => actiesUit(uit).flatMap((een) => (een.stand === stand ? [een.nr] : []));
    expect(uit.samenvatting).toMatchObject({
      acties: 21,
      stand: { gereed: 4, lopend: 11, "niet-gestart": 6, vervallen: 0, onbekend: 0 },
    });
    expect(nummers("gereed")).toEqual(["1.4", "2.5", "2.13", "2.17"]);
    expect(nummers("lopend")).toEqual(["1.1", "1.3", "2.1", "2.2", "2.3", "2.4", "2.7", "2.8", "2.9", "2.10", "2.15"]);
    expect(nummers("niet-gestart")).toEqual(["1.2", "2.6", "2.11", "2.12", "2.14", "2.16"]);
  });

  it("keeps its two plans and their headings, and counts each plan", async () => {
    const { plannen } = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019");
    expect(plannen.map(({ plan, koppen }) => [plan, koppen.map(({ kop, acties }) => [kop, acties.length])])).toEqual([
      ["Verbeterplan gemeenteraad", [["Integriteitscultuur raad", 4]]],
      [
        "Verbeterplan B&W en organisatie",
        [
          ["Integriteitscultuur", 4],
          ["Integriteitsbeleid", 8],
          ["Integriteitsborging", 5],
        ],
      ],
    ]);
    expect(plannen.map(({ telling }) => Object.values(telling.stand))).toEqual([
      [1, 2, 1, 0, 0],
      [3, 9, 5, 0, 0],
    ]);
  });

  it("knows the follow-up of the protocol in both ways, and that the blank state says nothing about what was done", async () => {
    const acties = new Map(actiesUit(await voorbeeldvoortgang("gemeente-stichtse-vecht-2019")).map((een) => [een.nr, een]));
    expect(acties.get("1.4")?.vervolg_gereed.map(({ waarde }) => waarde)).toEqual(["2019-Q3", "2019-10"]);
    expect(acties.get("1.4")?.te_laat).toMatchObject([{ wat: "vervolg", soort: "misschien", reden: "bronnen-verschillen" }]);
    expect(acties.get("1.2")).toMatchObject({ stand: "niet-gestart", proces: [] });
    expect(acties.get("2.13")?.bewijs).toMatchObject({ stand: "blijkt", eisen: [{ id: "BN-01.a12", uitkomst: "voldaan" }] });
  });

  it("has nothing late on its own day but the follow-up of which the sources differ: a year or half year that runs is not late", async () => {
    const uit = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019");
    expect(uit.peildatum).toBe("2019-08-31");
    expect(actiesUit(uit).flatMap(({ nr, te_laat }) => (te_laat.length > 0 ? [nr] : []))).toEqual(["1.4"]);
    expect(uit.samenvatting.te_laat).toEqual({ "niet-gedaan": 0, "niet-bekend": 0, misschien: 1 });
  });

  it("a year later tells what is not done, what may have been done, and nothing of a year that still runs", async () => {
    const uit = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019", { peildatum: "2020-08-31" });
    const met = (soort: string): readonly string[] =>
      actiesUit(uit).flatMap(({ nr, te_laat }) => (te_laat.some((een) => een.soort === soort) ? [nr] : []));
    expect(met("niet-gedaan")).toEqual(["1.1", "1.2", "2.12"]);
    expect(met("niet-bekend")).toEqual(["1.4", "2.1", "2.2", "2.17"]);
    // Its source does not promise it for certain.
    expect(met("misschien")).toEqual(["2.6"]);
  });
});

describe("the stand of an action", () => {
  it.each(["gereed", "lopend", "niet-gestart", "vervallen"])("is %s where the description says so", (stand) => {
    expect(enige(actie("1", `stand: ${stand}`))).toMatchObject({ stand });
    expect(enige(actie("1", `stand: ${stand}`))).not.toHaveProperty("stand_reden");
  });

  it("tells a stand that is not stated and sources that differ apart", () => {
    expect(enige(actie("1"))).toMatchObject({ stand: "onbekend", stand_reden: "staat-er-niet", stand_gezegd: [] });
    const verschillend = enige(actie("1", "stand: [{ waarde: gereed, bron: { een: '1' } }, { waarde: lopend, bron: { twee: '1' } }]"));
    expect(verschillend).toMatchObject({
      stand: "onbekend",
      stand_reden: "bronnen-verschillen",
      stand_gezegd: [{ bron: "Een, 1" }, { bron: "Twee, 1" }],
    });
  });
});

describe("overdue", () => {
  it("begins on the day after the date", () => {
    expect(laat("stand: lopend, gereed: 2019-08-30")).toEqual([["gereed", "niet-gedaan", "lopend"]]);
    expect(laat("stand: lopend, gereed: 2019-08-31")).toEqual([]);
    expect(laat("stand: lopend, gereed: 2019-09-01")).toEqual([]);
  });

  it("is not while an imprecise date runs, and is once its last day has passed", () => {
    expect(laat("stand: niet-gestart, gereed: 2019-Q3", "2019-09-30")).toEqual([]);
    expect(laat("stand: niet-gestart, gereed: 2019-Q3", "2019-10-01")).toEqual([["gereed", "niet-gedaan", "niet-gestart"]]);
  });

  const twee = (eerste: string, tweede: string): string =>
    `stand: lopend, gereed: [{ waarde: ${eerste}, bron: { een: '1' } }, { waarde: ${tweede}, bron: { twee: '1' } }]`;

  it("is perhaps where only one of two sources gives a date that has passed, and certain where both do", () => {
    expect(laat(twee("2019-01", "2020"))).toEqual([["gereed", "misschien", "bronnen-verschillen"]]);
    expect(laat(twee("2019-01", "2019-03"))).toEqual([["gereed", "niet-gedaan", "lopend"]]);
  });

  it("is perhaps where one of two dates that exclude each other has begun, not where the one lies within the other", () => {
    expect(laat(twee("2019-Q3", "2019-10"))).toEqual([["gereed", "misschien", "bronnen-verschillen"]]);
    expect(laat(twee("2019", "2019-Q4"))).toEqual([]);
    expect(laat(twee("2019-09", "2019-10"))).toEqual([]);
  });

  it("tells what is not done from what may have been done", () => {
    const stand = (a: string, b: string): string => `stand: [{ waarde: ${a}, bron: { een: '1' } }, { waarde: ${b}, bron: { twee: '1' } }]`;
    expect(laat("gereed: 2018")).toEqual([["gereed", "niet-bekend", "niet-gemeld"]]);
    expect(laat(`gereed: 2018, ${stand("gereed", "lopend")}`)).toEqual([["gereed", "niet-bekend", "stand-verschilt"]]);
    expect(laat(`gereed: 2018, ${stand("niet-gestart", "lopend")}`)).toEqual([["gereed", "niet-gedaan", "lopend"]]);
  });

  it("takes the first time of what comes back as any other date, unless it is under way", () => {
    expect(laat("stand: lopend, gereed: 2018, frequentie: P1Y")).toEqual([["gereed", "niet-bekend", "terugkerend"]]);
    expect(laat("stand: niet-gestart, gereed: 2018, frequentie: P1Y")).toEqual([["gereed", "niet-gedaan", "niet-gestart"]]);
    expect(laat("gereed: 2018, frequentie: P1Y")).toEqual([["gereed", "niet-bekend", "niet-gemeld"]]);
  });

  it("is perhaps for what nobody promises for certain", () => {
    expect(laat("gereed: 2018, toegezegd: deels")).toEqual([["gereed", "misschien", "staat-niet-vast"]]);
    expect(laat("gereed: 2018, toegezegd: ja")).toEqual([["gereed", "niet-bekend", "niet-gemeld"]]);
  });

  it("looks at the follow-up of what is done, and at nothing of what is dropped", () => {
    expect(laat("stand: gereed, gereed: 2018, vervolg_gereed: 2019-05")).toEqual([["vervolg", "niet-bekend", "niet-gemeld"]]);
    expect(laat("stand: niet-gestart, vervolg_gereed: 2019-05")).toEqual([["vervolg", "niet-gedaan", "niet-gestart"]]);
    expect(laat("stand: vervallen, gereed: 2018, vervolg_gereed: 2019-05")).toEqual([]);
  });

  it("counts an action once, as not done where it is late with one thing and perhaps with another", () => {
    const uit = voortgang(systeem([actie("1", "stand: lopend, gereed: 2018, vervolg_gereed: 2019-05")]));
    expect(uit.samenvatting.te_laat).toEqual({ "niet-gedaan": 1, "niet-bekend": 0, misschien: 0 });
  });
});

describe("an action that is said to be done", () => {
  const gereed = (voor: string, meer = ""): unknown => enige(actie("1", `stand: gereed${voor}`), { meer }).bewijs;
  const code = (bekend: string): string =>
    `documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, titel: De code, bekend: ${bekend} }\n`;

  it("shows where the eis it is for is met, by which item", () => {
    const uit = { stand: "blijkt", eisen: [{ id: "BN-02.a3", uitkomst: "voldaan", feiten: ["De code"] }] };
    expect(gereed(", voor: [BN-02.a3]", code("ja"))).toEqual(uit);
  });

  it("contradicts itself where that eis is open, missing or unknown, as the signaal says", () => {
    expect(gereed(", voor: [BN-02.a3]", code("nee"))).toMatchObject({ stand: "gat-open", eisen: [{ uitkomst: "niet-voldaan" }] });
    expect(gereed(", voor: [BN-02.a3]")).toMatchObject({ stand: "gat-open", eisen: [{ uitkomst: "onbekend" }] });
    const uit = voortgang(systeem([actie("1", "stand: gereed, voor: [BN-02.a3]")], code("nee")));
    expect(uit.signalen.map(({ id }) => id)).toContain("gereed-maar-open");
    expect(uit.samenvatting.bewijs).toEqual({ blijkt: 0, "gat-open": 1, gevraagd: 0 });
  });

  it("is asked for evidence where it names no eis, only a norm, or an eis that is not judged", () => {
    expect(gereed("")).toEqual({ stand: "gevraagd", reden: "geen-eis", eisen: [] });
    expect(gereed(", voor: [BN-02]")).toEqual({ stand: "gevraagd", reden: "hele-norm", eisen: [] });
    const buiten = "buiten_bereik:\n  - { norm: BN-02, reden: later }\n";
    expect(gereed(", voor: [BN-02.a3]", buiten)).toMatchObject({ stand: "gevraagd", reden: "niet-getoetst" });
  });

  it("is the only one that is asked", () => {
    for (const stand of ["stand: lopend", "stand: niet-gestart", "stand: vervallen", ""])
      expect(enige(actie("1", stand))).not.toHaveProperty("bewijs");
  });
});

describe("plans and headings", () => {
  it("stand in the order of their first action, whatever the order in the file; without a name they come last", () => {
    const regels = [
      actie("10", "plan: B"),
      actie("2", "plan: A, kop: y"),
      actie("1"),
      actie("9", "plan: A, kop: x"),
      actie("3", "plan: A"),
    ];
    const namen = (lijst: readonly string[]): unknown =>
      voortgang(systeem(lijst)).plannen.map(({ plan, koppen }) => [
        plan,
        koppen.map(({ kop, acties }) => [kop, acties.map(({ nr }) => nr)]),
      ]);
    expect(namen(regels)).toEqual([
      [
        "A",
        [
          ["y", ["2"]],
          ["x", ["9"]],
          [undefined, ["3"]],
        ],
      ],
      ["B", [[undefined, ["10"]]]],
      [undefined, [[undefined, ["1"]]]],
    ]);
    expect(namen([...regels].reverse())).toEqual(namen(regels));
  });

  it("are none where there are no actions", () => {
    expect(voortgang(systeem([]))).toMatchObject({ plannen: [], samenvatting: { acties: 0 } });
  });
});
