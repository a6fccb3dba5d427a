import { beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/types.ts";
import { voorbeeldplan } from "./maak.ts";

/**
 * Chapter 8 of the Integriteitsplan Provincie Utrecht 2018-2021, read from the document itself: per row of its table the
 * number of crosses under 2018, 2019, 2020 and 2021. A row holds one activity or several; some have fewer crosses than that.
 */
const HOOFDSTUK_8: Readonly<Record<string, readonly [number, number, number, number]>> = {
  Regelgeving: [1, 1, 1, 1],
  "Werving en selectie": [0, 1, 0, 0],
  "Dialoogsessies integriteit": [1, 1, 1, 1],
  "Zelfonderzoek integriteit": [0, 0, 0, 1],
  "Activiteiten op managementniveau en organisatiebreed": [1, 1, 1, 1],
  "Rapportage integriteit": [1, 1, 1, 1],
  "Jaarverslag integriteit": [1, 1, 1, 1],
  "i-Monitor": [0, 0, 0, 1],
  "Het goede gesprek": [1, 1, 1, 1],
  "Afnemen ambtseed en -belofte": [1, 1, 1, 1],
  "Nevenfuncties en nevenwerkzaamheden": [2, 0, 0, 0],
  Bijverdiensten: [0, 2, 0, 0],
  "Financiële belangen": [0, 2, 0, 0],
  Geschenkenregister: [0, 0, 0, 0],
  Klokkenluidersregeling: [0, 1, 0, 0],
  "Kwetsbare functies": [0, 2, 0, 0],
  Vertrouwenspersoon: [0, 3, 0, 0],
  "Contactpersoon integriteit voor Provinciale en Gedeputeerde Staten": [0, 0, 0, 0],
  "Inspelen op actualiteit": [1, 1, 1, 1],
  "Evaluatie van beleid": [0, 0, 1, 1],
};
const JAREN = [2018, 2019, 2020, 2021];

/** The numbered actions of the overview of uitwerkingen, with what it delivers and when as the overview words it. */
const ACTIES: Readonly<Record<string, string | undefined>> = {
  "1": "Jaarlijks",
  "2": "Uiterlijk mei 2019",
  "3": "Uiterlijk mei 2019",
  "4": "Eens per vier jaar, voordat de kieslijsten worden ingediend",
  "5": "Jaarlijks in maart en september",
  "6": "Mei 2019",
  "7": undefined,
  "7a": "Najaar 2019",
  "8": "Jaarlijks in maart en september",
  "9": "Mei 2019",
  "10": "Maart 2019",
  "11": "Elk kwartaal",
  "12": "Eerste kwartaal 2019",
  "13": "In de eerste helft van 2019",
  "14": "Jaarlijks",
  "15": "Eerste kwartaal 2019",
  "16": "Maart 2019 of eerder",
  "17": "Januari 2019",
};

describe("the plan of Utrecht", () => {
  let uit: Plan;
  beforeAll(async () => {
    uit = await voorbeeldplan("provincie-utrecht-2018");
  });

  it("has the 18 numbered actions of the document, each with a process and with what it delivers", () => {
    const genummerd = uit.acties.filter(({ nr }) => /^\d/.test(nr));
    expect(genummerd.map(({ nr }) => nr).sort()).toEqual(Object.keys(ACTIES).sort());
    expect(genummerd).toHaveLength(18);
    for (const { nr, proces, oplevering } of genummerd) {
      expect(proces.length, nr).toBeGreaterThan(0);
      expect(oplevering[0]?.tekst, nr).toBe(ACTIES[nr]);
    }
  });

  it("names in the programme every action that chapter 8 refers to", () => {
    const genoemd = new Set(uit.programma.filter(({ afgeleid }) => !afgeleid).flatMap(({ acties }) => acties));
    for (const nr of ["1", "2", "3", "4", "6", "7", "7a", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"])
      expect(genoemd.has(nr), nr).toBe(true);
    expect(genoemd.has("5")).toBe(false);
  });

  it("has the years of chapter 8 as its columns", () => {
    expect(uit).toMatchObject({ jaren: JAREN, jaren_bron: "programma" });
  });

  it("marks the years that chapter 8 marks, row by row, and no other", () => {
    const regels = uit.programma.filter(({ afgeleid }) => !afgeleid);
    expect([...new Set(regels.map(({ onderwerp }) => onderwerp))]).toEqual(Object.keys(HOOFDSTUK_8));
    for (const [onderwerp, kruisen] of Object.entries(HOOFDSTUK_8)) {
      const genoemd = regels
        .filter((regel) => regel.onderwerp === onderwerp)
        .flatMap(({ jaren }) => jaren.filter(({ soort }) => soort === "genoemd").map(({ jaar }) => jaar));
      expect([...new Set(genoemd)].sort(), onderwerp).toEqual(JAREN.filter((_, plek) => (kruisen[plek] ?? 0) > 0));
      // A row never marks a year more often than it has activities for it.
      for (const [plek, jaar] of JAREN.entries())
        expect(genoemd.filter((een) => een === jaar).length, `${onderwerp} ${jaar}`).toBeGreaterThanOrEqual(kruisen[plek] ?? 0);
    }
  });

  it("has a remark at every line of a row that has fewer crosses than activities, so that no cross is firmer than the source", () => {
    const regels = uit.programma.filter(({ afgeleid }) => !afgeleid);
    for (const [onderwerp, kruisen] of Object.entries(HOOFDSTUK_8)) {
      const rij = regels.filter((regel) => regel.onderwerp === onderwerp && regel.jaren.length > 0);
      if (rij.length > Math.max(...kruisen)) for (const { activiteit, opmerking } of rij) expect(opmerking, activiteit).toBeDefined();
    }
  });

  it("marks as derived, not as stated, what chapter 8 does not mark", () => {
    const contact = uit.programma.find(({ acties }) => acties.includes("2"));
    expect(contact?.jaren).toEqual([{ jaar: 2019, soort: "afgeleid", keren: 1 }]);
    const opgave = uit.programma.find(({ acties }) => acties.includes("5"));
    expect(opgave).toMatchObject({ afgeleid: true, jaren: [2019, 2020, 2021].map((jaar) => ({ jaar, soort: "afgeleid", keren: 2 })) });
  });

  it("shows where the two places differ, in the action and as a signaal", () => {
    expect(uit.acties.find(({ nr }) => nr === "7a")?.gereed.map(({ waarde, bron }) => [waarde, bron])).toEqual([
      ["2019-H2", "Integriteitsplan Provincie Utrecht 2018-2021, overzicht van uitwerkingen, actie 7a"],
      ["2019-05", "Integriteitsplan Provincie Utrecht 2018-2021, hfst. 8, bijverdiensten"],
    ]);
    const soorten = new Set(uit.signalen.map(({ id }) => id));
    for (const id of ["actie-eigenaar-verschilt", "actie-datum-verschilt", "actie-buiten-programma"])
      expect(soorten.has(id), id).toBe(true);
  });
});
