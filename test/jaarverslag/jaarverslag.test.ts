import { describe, expect, it } from "vitest";
import { cijfersoorten } from "../../src/beschrijving/format/oordelen.ts";
import { teller, verslag } from "./maak.ts";

const cijfer = (rest: string): string => `cijfers:\n  - { soort: eden, domein: ambtelijk, ${rest} }\n`;
const eden = (jaar: number, aantal: number, rest = ""): string =>
  `  - { jaar: ${jaar}, soort: eden, domein: ambtelijk, aantal: ${aantal}${rest} }\n`;

describe("the year", () => {
  it.each([
    ["asked for", cijfer("jaar: 2024, aantal: 3"), { jaar: 2020 }, { jaar: 2020, jaar_bron: "optie" }],
    ["the last with figures", `cijfers:\n${eden(2023, 1)}${eden(2024, 2)}`, {}, { jaar: 2024, jaar_bron: "cijfers" }],
    ["the last with texts", "jaarverslagen: [{ jaar: 2024, visie: x }]\n", {}, { jaar: 2024, jaar_bron: "cijfers" }],
    ["not one that has not begun", cijfer("jaar: 2026, aantal: 3"), {}, { jaar: 2024, jaar_bron: "peildatum" }],
    ["the year before where nothing is known", "", {}, { jaar: 2024, jaar_bron: "peildatum" }],
  ])("is %s", (_, yaml, opties, verwacht) => {
    expect(verslag(yaml, opties)).toMatchObject(verwacht);
  });

  it("that has no figures says so, names the years that do, and invents none", () => {
    const uit = verslag(`cijfers:\n${eden(2021, 4)}${eden(2023, 5)}`, { jaar: 2022 });
    expect(uit.cijfers.andere_jaren).toEqual([2021, 2023]);
    expect(uit.cijfers.tellers.every(({ stand, cijfers }) => stand === "in-te-vullen" && cijfers.length === 0)).toBe(true);
    // A figure of a later year belongs to a later report.
    expect(uit.cijfers.vergelijking.jaren).toEqual([2021, 2022]);
    expect(uit.management.trends).toEqual([]);
  });

  it("that is not over yet is a limit; one that is, is not", () => {
    const yaml = cijfer("jaar: 2025, aantal: 3");
    expect(verslag(yaml, { peildatum: "2025-12-30" }).grenzen.join()).toContain("nog niet voorbij");
    expect(verslag(yaml, { peildatum: "2025-12-31" }).grenzen.join()).not.toContain("nog niet voorbij");
    expect(verslag(yaml, { peildatum: "2026-03-01" }).grenzen.join()).not.toContain("nog niet voorbij");
  });
});

describe("the counters", () => {
  it("are the ten of the template, in its order", () => {
    expect(verslag("").cijfers.tellers.map(({ nr, id }) => `${nr} ${id}`)).toEqual([
      "1 eden",
      "2 misstanden",
      "3 onderzoeken",
      "4 incidenten",
      "5 klachten",
      "6 inkoopafwijkingen",
      "7 gesprekken",
      "8 trainingen",
      "9 adviezen",
      "10 diversen",
    ]);
  });

  it("have a place for every kind of figure, once", () => {
    const soorten = Object.keys(cijfersoorten);
    const regels = soorten.map((soort, i) => `  - { jaar: 2025, soort: ${soort}, domein: ambtelijk, aantal: ${i} }\n`).join("");
    const gevonden = verslag(`cijfers:\n${regels}`).cijfers.tellers.flatMap(({ cijfers }) => cijfers.map(({ soort }) => soort));
    expect(gevonden.toSorted()).toEqual(soorten.toSorted());
  });

  it("are open while the figure the template asks for is missing, also where a related one is there", () => {
    const uit = verslag("cijfers:\n  - { jaar: 2025, soort: meldingen-integriteit, domein: ambtelijk, aantal: 2 }\n");
    expect(teller(uit, "misstanden")).toMatchObject({ stand: "in-te-vullen", cijfers: [{ soort: "meldingen-integriteit" }] });
  });

  it("take the year before from that year itself, else from what this year says about it", () => {
    const eigen = verslag(`cijfers:\n${eden(2025, 5, ", vorig_jaar: 4")}${eden(2024, 3)}`);
    expect(teller(eigen, "eden").cijfers[0]).toMatchObject({ vorig: { jaar: 2024, aantal: { getal: 3 } }, verschil: 2 });
    const gezegd = verslag(cijfer("jaar: 2025, aantal: 5, vorig_jaar: 4"));
    expect(teller(gezegd, "eden").cijfers[0]).toMatchObject({ vorig: { jaar: 2024, aantal: { getal: 4 } }, verschil: 1 });
    expect(teller(verslag(cijfer("jaar: 2025, aantal: 5")), "eden").cijfers[0]?.vorig).toBeUndefined();
  });

  it("say of a zero whether it is explained, and of another number nothing", () => {
    const nul = (rest: string): string | undefined => teller(verslag(cijfer(`jaar: 2025, ${rest}`)), "eden").cijfers[0]?.nul;
    expect(nul("aantal: 0, toelichting: Niemand nieuw.")).toBe("uitgelegd");
    expect(nul("aantal: 0")).toBe("niet-uitgelegd");
    expect(nul("aantal: 1")).toBeUndefined();
  });

  it("have oaths in as many sessions of their domein as the activities of this year say, and of no other year", () => {
    const sessie = (jaar: number): string =>
      `activiteiten:\n  - { id: e, soort: eedaflegging, domein: ambtelijk, aantal: 5, deelnemers: 94, over: { jaar: ${jaar} } }\n`;
    expect(teller(verslag(`${cijfer("jaar: 2025, aantal: 94")}${sessie(2025)}`), "eden").cijfers[0]?.keren).toBe(5);
    expect(teller(verslag(`${cijfer("jaar: 2025, aantal: 94")}${sessie(2024)}`), "eden").cijfers[0]?.keren).toBeUndefined();
    const bestuurlijk = sessie(2025).replace("domein: ambtelijk", "domein: bestuurlijk");
    expect(teller(verslag(`${cijfer("jaar: 2025, aantal: 94")}${bestuurlijk}`), "eden").cijfers[0]?.keren).toBeUndefined();
  });
});

describe("a to h", () => {
  const standen = (yaml: string): string =>
    teller(verslag(yaml), "misstanden")
      .vragen.map(({ letter, stand }) => `${letter} ${stand}`)
      .join(", ");
  const melding = (aantal: number, rest = ""): string =>
    `cijfers:\n  - { jaar: 2025, soort: meldingen-misstand, domein: ambtelijk, aantal: ${aantal}${rest} }\n`;
  const verzoek = (aantal: number): string => `  - { jaar: 2025, soort: verzoeken-benadeling, domein: ambtelijk, aantal: ${aantal} }\n`;

  it("are all open where nothing is said", () => {
    expect(standen("")).toBe([..."abcdefgh"].map((letter) => `${letter} in-te-vullen`).join(", "));
  });

  it("have nothing to tell after a zero; outcomes may still be of a report of an earlier year", () => {
    expect(standen(melding(0) + verzoek(0))).toBe(
      "a ingevuld, b nvt, c in-te-vullen, d in-te-vullen, e in-te-vullen, f ingevuld, g nvt, h nvt",
    );
  });

  it("ask on after any other number", () => {
    expect(standen(melding(1) + verzoek(1))).toBe(
      "a ingevuld, b in-te-vullen, c in-te-vullen, d in-te-vullen, e in-te-vullen, f ingevuld, g in-te-vullen, h in-te-vullen",
    );
  });

  it("tell the kind of reports by their parts where nobody wrote about it", () => {
    expect(standen(melding(3, ", delen: [{ naam: a, aantal: 3 }]"))).toContain("b ingevuld");
  });

  it("are answered by what is written for this year, and not by another year", () => {
    expect(standen("jaarverslagen: [{ jaar: 2025, uitkomsten: Geen misstand. }]\n")).toContain("c ingevuld");
    expect(standen("cijfers: []\njaarverslagen: [{ jaar: 2025, visie: x }, { jaar: 2024, uitkomsten: Geen misstand. }]\n")).toContain(
      "c in-te-vullen",
    );
  });
});

describe("the checks", () => {
  const controles = (yaml: string): readonly string[] =>
    verslag(yaml).cijfers.controles.map(({ soort, klopt, aantal, met }) => `${soort} ${klopt} ${aantal} ${met.join("+")}`);
  const delen = (...aantallen: readonly number[]): string =>
    `delen: [${aantallen.map((aantal, i) => `{ naam: d${i}, aantal: ${aantal} }`).join(", ")}]`;

  it("add up parts", () => {
    expect(controles(cijfer(`jaar: 2025, aantal: 13, ${delen(4, 8, 1)}`))).toEqual(["delen true 13 4+8+1"]);
    expect(controles(cijfer(`jaar: 2025, aantal: 13, ${delen(4, 8)}`))).toEqual(["delen false 13 4+8"]);
    expect(controles(cijfer("jaar: 2025, aantal: 13"))).toEqual([]);
  });

  it("compare what is said about the year before", () => {
    expect(controles(`cijfers:\n${eden(2025, 5, ", vorig_jaar: 3")}${eden(2024, 3)}`)).toEqual(["vorig-jaar true 3 3"]);
    expect(controles(`cijfers:\n${eden(2025, 5, ", vorig_jaar: 4")}${eden(2024, 3)}`)).toEqual(["vorig-jaar false 4 3"]);
  });

  it("add up the two domains", () => {
    const domeinen = (samen: number): string =>
      `cijfers:\n${eden(2025, 5)}  - { jaar: 2025, soort: eden, domein: bestuurlijk, aantal: 2 }\n  - { jaar: 2025, soort: eden, domein: [bestuurlijk, ambtelijk], aantal: ${samen} }\n`;
    expect(controles(domeinen(7))).toEqual(["domeinen true 7 2+5"]);
    expect(controles(domeinen(8))).toEqual(["domeinen false 8 2+5"]);
  });

  it("compare the oaths with who came", () => {
    const sessie = (deelnemers: number): string =>
      `activiteiten:\n  - { id: e, soort: eedaflegging, domein: ambtelijk, deelnemers: ${deelnemers}, over: { jaar: 2025 } }\n`;
    expect(controles(cijfer("jaar: 2025, aantal: 94") + sessie(94))).toEqual(["deelnemers true 94 94"]);
    expect(controles(cijfer("jaar: 2025, aantal: 94") + sessie(90))).toEqual(["deelnemers false 94 90"]);
  });
});

describe("the years side by side", () => {
  it("keep an unknown year empty, and compare with the last that is known", () => {
    const uit = verslag(`cijfers:\n${eden(2022, 3)}${eden(2025, 5)}  - { jaar: 2024, soort: klachten, domein: ambtelijk, aantal: 1 }\n`);
    expect(uit.cijfers.vergelijking).toMatchObject({
      jaren: [2022, 2023, 2024, 2025],
      reeksen: [
        { soort: "eden", aantallen: [{ getal: 3 }, {}, {}, { getal: 5 }] },
        { soort: "klachten", aantallen: [{}, {}, { getal: 1 }, {}] },
      ],
    });
    expect(uit.management.trends).toMatchObject([
      { soort: "eden", van: { jaar: 2022, getal: 3 }, tot: { jaar: 2025, getal: 5 }, richting: "meer" },
    ]);
  });

  it.each([
    [4, 5, "meer"],
    [5, 4, "minder"],
    [4, 4, "gelijk"],
  ])("from %i to %i is %s", (was, is, richting) => {
    expect(verslag(`cijfers:\n${eden(2024, was)}${eden(2025, is)}`).management.trends).toMatchObject([{ richting }]);
  });
});

describe("a year that only a later report tells about", () => {
  it("has the numbers of that report, and asks nothing of a year that says them itself", () => {
    const uit = verslag(`cijfers:\n${eden(2025, 5, ", vorig_jaar: 4, toelichting: Over 2025.")}`, { jaar: 2024 });
    expect(teller(uit, "eden").cijfers).toMatchObject([{ aantal: { getal: 4 } }]);
    expect(teller(uit, "eden").cijfers[0]?.toelichting).toBeUndefined();
    expect(uit.cijfers.andere_jaren).toBeUndefined();
    const eigen = verslag(`cijfers:\n${eden(2025, 5, ", vorig_jaar: 4")}${eden(2024, 3)}`, { jaar: 2024 });
    expect(teller(eigen, "eden").cijfers.map(({ aantal }) => aantal.getal)).toEqual([3]);
  });
});

describe("what is left to fill in", () => {
  it("counts a zero that nobody explains", () => {
    const tel = (rest: string): number => verslag(cijfer(`jaar: 2025, aantal: 0${rest}`)).samenvatting.in_te_vullen;
    expect(tel("")).toBe(tel(", toelichting: Niemand nieuw.") + 1);
  });

  it("counts a counter that only tells of office-holders", () => {
    const domein = (naam: string): string => `cijfers:\n  - { jaar: 2025, soort: klachten, domein: ${naam}, aantal: 2 }\n`;
    expect(teller(verslag(domein("bestuurlijk")), "klachten").stand).toBe("in-te-vullen");
    expect(teller(verslag(domein("ambtelijk")), "klachten").stand).toBe("ingevuld");
    expect(teller(verslag(domein("[bestuurlijk, ambtelijk]")), "klachten").stand).toBe("ingevuld");
  });

  it("is nothing about investigations, incidents or procurement where there were none", () => {
    const stand = (aantal: number): string | undefined =>
      teller(verslag(`cijfers:\n  - { jaar: 2025, soort: incidenten, domein: ambtelijk, aantal: ${aantal} }\n`), "incidenten").vragen[0]
        ?.stand;
    expect([stand(0), stand(1)]).toEqual(["nvt", "in-te-vullen"]);
  });
});

describe("more years than fit", () => {
  it("are named, and a year without figures in between keeps its column", () => {
    const { vergelijking } = verslag(`cijfers:\n${[2014, 2017, 2021, 2025].map((jaar) => eden(jaar, jaar - 2000)).join("")}`).cijfers;
    expect(vergelijking.jaren).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(vergelijking.weggelaten).toEqual([2014, 2017]);
  });
});

describe("the activities of the year", () => {
  const activiteit = (rest: string): string => `activiteiten:\n  - { id: t, soort: training, domein: ambtelijk, titel: Les, ${rest} }\n`;
  const gedaan = (yaml: string): readonly (string | undefined)[] =>
    verslag(yaml, { jaar: 2025 }).analyse.activiteiten.map(({ titel }) => titel);
  const onbekend = (yaml: string): readonly (string | undefined)[] =>
    verslag(yaml, { jaar: 2025 }).analyse.onbekend.map(({ titel }) => titel);

  it.each([
    ["laatst: 2025", true],
    ["laatst: 2025-06-01", true],
    ["over: { jaar: 2025 }", true],
    ["laatst: 2024", false],
    ["frequentie: P1Y", false],
    ["laatst: 2025, aanwezig: nee", false],
    ["laatst: 2025, stand: voorgenomen", false],
  ])("with %s: %s", (rest, verwacht) => {
    expect(gedaan(activiteit(rest))).toEqual(verwacht ? ["Les"] : []);
  });

  it("of a recurring thing without a date, or with a later one, it is not known; with an earlier one it was not done again", () => {
    expect(onbekend(activiteit("frequentie: P1Y"))).toEqual(["Les"]);
    expect(onbekend(activiteit("structureel: ja"))).toEqual(["Les"]);
    expect(onbekend(activiteit("structureel: nee"))).toEqual([]);
    expect(onbekend(activiteit("frequentie: P1Y, laatst: 2024"))).toEqual([]);
    expect(onbekend(activiteit("frequentie: P1Y, laatst: 2025"))).toEqual([]);
    expect(verslag(activiteit("frequentie: P1Y, laatst: 2025"), { jaar: 2024 }).analyse.onbekend).toHaveLength(1);
  });

  it("do not lie after the day of the report, and an end that is planned is not done", () => {
    const op = (peildatum: string): number =>
      verslag(activiteit("laatst: 2025-12-01"), { jaar: 2025, peildatum }).analyse.activiteiten.length;
    expect([op("2025-11-30"), op("2025-12-01")]).toEqual([0, 1]);
    const rol = "rollen:\n  - { id: v, soort: vertrouwenspersoon, domein: ambtelijk, tot: 2025-12-31 }\n";
    const gestopt = (peildatum: string): number => verslag(rol, { jaar: 2025, peildatum }).analyse.activiteiten.length;
    expect([gestopt("2025-06-30"), gestopt("2025-12-31")]).toEqual([0, 1]);
  });

  it("are also what was adopted, appointed or updated", () => {
    const uit = verslag(
      `documenten:\n  - { id: d, soort: gedragscode, domein: ambtelijk, titel: Code, vastgesteld: { op: 2025-03 } }
registers:\n  - { id: r, soort: geschenken, domein: ambtelijk, titel: Register, bijgewerkt: 2025-Q1 }
rollen:\n  - { id: v, soort: vertrouwenspersoon, domein: ambtelijk, titel: Persoon, aangewezen: { op: 2025-05-01 }, aantal: 2 }\n`,
      { jaar: 2025 },
    );
    expect(uit.analyse.activiteiten.map(({ titel, veld, aantal }) => [titel, veld, aantal])).toEqual([
      ["Code", "vastgesteld.op", undefined],
      ["Register", "bijgewerkt", undefined],
      ["Persoon", "aangewezen.op", undefined],
    ]);
  });
});

describe("what was planned", () => {
  it("is what the programme and the actions name for the year", () => {
    const uit = verslag(
      `acties:
  - { nr: "1", titel: in het programma, domein: ambtelijk }
  - { nr: "2", titel: dit jaar klaar, domein: ambtelijk, gereed: 2025-Q2, stand: gereed, verantwoordelijk: griffier }
  - { nr: "3", titel: later, domein: ambtelijk, gereed: 2026 }
programma:
  - { onderwerp: a, activiteit: b, jaren: [2025], acties: ["1"] }
  - { onderwerp: c, activiteit: d, jaren: [2026] }\n`,
      { jaar: 2025 },
    );
    expect(uit.kader.programma.map(({ onderwerp }) => onderwerp)).toEqual(["a"]);
    expect(uit.kader.acties).toMatchObject([{ nr: "1" }, { nr: "2", stand: "gereed", verantwoordelijk: "de Statengriffier" }]);
    expect(uit.management.volgend_jaar.map(({ onderwerp }) => onderwerp)).toEqual(["c"]);
  });
});

describe("the changes since an earlier audit", () => {
  const code =
    "documenten:\n  - { id: c, soort: gedragscode, domein: ambtelijk, geldt_voor: [medewerkers], vastgesteld: { op: 2020, door: dagelijks-bestuur } }\n";

  it("are the verdicts that differ, and the numbers of gaps", () => {
    const uit = verslag(`${code}volledig: [{ sectie: registers }]\n`, { vorig: { yaml: code, peildatum: "2024-12-31" } });
    const { veranderingen } = uit.management;
    expect(veranderingen?.eerder.peildatum).toBe("2024-12-31");
    expect(veranderingen?.oordelen.length).toBe(
      (veranderingen?.richting.verbeterd ?? 0) + (veranderingen?.richting.verslechterd ?? 0) + (veranderingen?.richting.anders ?? 0),
    );
    expect(veranderingen?.oordelen.some(({ oud, nieuw }) => oud !== nieuw)).toBe(true);
    expect(veranderingen?.gaten.nieuw).toBeGreaterThan(0);
  });

  it("are absent when nothing is given to compare with", () => {
    expect(verslag(code).management.veranderingen).toBeUndefined();
  });
});
