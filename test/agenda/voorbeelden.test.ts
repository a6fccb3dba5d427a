import { describe, expect, it } from "vitest";
import type { Agenda } from "../../src/agenda/types.ts";
import { audit } from "../../src/audit/audit.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

import { actiesUit, voorbeeldvoortgang } from "../voortgang/toets.ts";
import { voorbeeldagenda } from "./maak.ts";

const UTRECHT = "provincie-utrecht-2018";
const nummers = (punten: Agenda["voorbij"]): readonly string[] =>
  punten
    .filter(({ soort }) => soort === "actie")
    .map(({ sleutel }) => sleutel.replace("actie ", ""))
    .sort();

describe("the agenda of Utrecht", () => {
  it("has nothing that has passed on the day of the plan", async () => {
    const uit = await voorbeeldagenda(UTRECHT, { peildatum: "2018-10-30" });
    expect(uit.samenvatting).toMatchObject({ voorbij: 0, misschien: 0 });
    expect(uit).not.toHaveProperty("beschreven");
    expect(uit.komend.some(({ sleutel, termijn }) => sleutel === "actie 2" && termijn === "2019-05")).toBe(true);
  });

  it("in June 2019 has the actions of May that nobody says are done, and says of which day the description is", async () => {
    const uit = await voorbeeldagenda(UTRECHT, { peildatum: "2019-06-15" });
    expect(nummers(uit.voorbij)).toEqual(["10", "12", "15", "16", "17", "2", "3", "o11", "o14", "o8"]);
    expect(uit.beschreven).toBe("2018-10-30");
    expect(uit.samenvatting.telt).toBe(10);
  });

  it("has the Ambtenarenwet 2017 in it from the year before", async () => {
    const uit = await voorbeeldagenda(UTRECHT, { peildatum: "2019-06-15" });
    const wet = uit.komend.filter(({ soort }) => soort === "wet");
    expect(wet.length).toBeGreaterThan(5);
    expect(new Set(wet.map(({ tot }) => tot))).toEqual(new Set(["2020-01-01"]));
    expect(wet.find(({ eisen }) => eisen.includes("BN-06.a6"))).toMatchObject({ zwaarte: "wettelijk" });
  });
});

describe("against the signalen and the voortgang", () => {
  it.each([
    [UTRECHT, "2018-10-30"],
    [UTRECHT, "2019-06-15"],
    [UTRECHT, "2022-03-01"],
    ["gemeente-stichtse-vecht-2019", "2019-08-31"],
    ["gemeente-stichtse-vecht-2019", "2021-01-01"],
    ["model-gemeente-2026", "2031-01-01"],
  ])("%s on %s: the same actions and terms have passed", async (naam, peildatum) => {
    const uit = await voorbeeldagenda(naam, { peildatum });
    const { systeem } = await leesMap(`examples/${naam}`);
    const teksten = rapportteksten("nl");
    const { signalen } = audit(systeem, basisnormen, { peildatum, peildatumBron: "optie", taal: "nl", versie: "0", selectie: {}, teksten });
    const paden = (id: string): readonly string[] =>
      signalen
        .filter((een) => een.id === id)
        .flatMap(({ plaatsen }) => plaatsen.map(({ bestand, pad }) => `${bestand}${pad}`))
        .sort();
    const plekken = (...soorten: readonly string[]): readonly string[] =>
      uit.voorbij
        .filter(({ soort }) => soorten.includes(soort))
        .map(({ plaats }) => `${plaats?.bestand}${plaats?.pad}`)
        .sort();
    expect(plekken("actie")).toEqual(paden("actie-te-laat"));
    expect(plekken("rol", "document", "procedure")).toEqual(paden("termijn-voorbij"));
    const voortgang = actiesUit(await voorbeeldvoortgang(naam, { peildatum }));
    const zeker = voortgang.filter(({ te_laat }) => te_laat.some(({ wat, zekerheid }) => wat === "gereed" && zekerheid === "zeker"));
    for (const { nr } of zeker) expect(nummers(uit.voorbij)).toContain(nr);
    const misschien = voortgang.filter(({ te_laat }) =>
      te_laat.some(({ wat, reden }) => wat === "gereed" && reden === "bronnen-verschillen"),
    );
    for (const { nr } of misschien) expect(nummers(uit.misschien)).toContain(nr);
  });
});
