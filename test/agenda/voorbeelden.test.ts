import { describe, expect, it } from "vitest";
import type { Agenda } from "../../src/agenda/types.ts";
import { audit } from "../../src/audit/audit.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

import { actiesUit, voorbeeldvoortgang } from "../voortgang/toets.ts";
import { alle, voorbeeldagenda } from "./maak.ts";

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

  it("in June 2019 has the actions of March and May that nobody says are done, and says of which day the description is", async () => {
    const uit = await voorbeeldagenda(UTRECHT, { peildatum: "2019-06-15" });
    expect(nummers(uit.voorbij)).toEqual(["10", "15", "16", "17", "2", "3", "5", "6", "8", "9", "o14", "o6", "o8"]);
    expect(uit.beschreven).toBe("2018-10-30");
    expect(uit.samenvatting.telt).toBe(13);
  });

  it("shows the actions that are not promised for certain apart, and does not count them", async () => {
    const uit = await voorbeeldagenda(UTRECHT, { peildatum: "2019-06-15" });
    expect(nummers(uit.misschien.filter(({ reden }) => reden === "staat-niet-vast"))).toEqual(["12", "o11"]);
  });

  it.each(["2018-10-30", "2019-04-15", "2026-11-22"])(
    "on %s has every open action somewhere, or a line of the programme for it",
    async (peildatum) => {
      const uit = await voorbeeldagenda(UTRECHT, { peildatum, maanden: 60 });
      const { systeem } = await leesMap(`examples/${UTRECHT}`);
      const genoemd = new Set([...alle(uit), ...uit.zonder_dag].map(({ sleutel }) => sleutel));
      const inRegel = (nr: string): boolean =>
        systeem.programma.some(
          ({ acties, onderwerp, activiteit, jaren }) =>
            acties.includes(nr) && jaren.some((jaar) => genoemd.has(`programma ${onderwerp} ${activiteit} ${jaar}`)),
        );
      const kwijt = systeem.acties.map(({ nr }) => nr).filter((nr) => !genoemd.has(`actie ${nr}`) && !inRegel(nr));
      expect(kwijt).toEqual([]);
    },
  );

  it("on 15 April 2019 still has the sessions of 2019 and the policy evaluation of 2021 of the programme", async () => {
    const uit = await voorbeeldagenda(UTRECHT, { peildatum: "2019-04-15", maanden: 36 });
    const sleutels = uit.komend.map(({ sleutel }) => sleutel);
    expect(sleutels).toContain("programma Dialoogsessies integriteit Dialoogsessies over dilemma's van alledag 2019");
    expect(sleutels).toContain("programma Evaluatie van beleid Evaluatie van het integriteitsbeleid 2021");
    expect(sleutels).toContain("programma Bijverdiensten Afspraken per geval over bijverdiensten 2019");
    const zonder = new Map(uit.zonder_dag.map(({ sleutel, reden }) => [sleutel, reden]));
    expect(zonder.get("actie 7")).toBe("jaar-voorbij");
    expect(zonder.has("actie o19")).toBe(false);
  });

  it("has the Ambtenarenwet 2017 in one row from the year before", async () => {
    const uit = await voorbeeldagenda(UTRECHT, { peildatum: "2019-06-15" });
    const wet = uit.komend.filter(({ soort }) => soort === "wet");
    expect(wet).toMatchObject([{ tot: "2020-01-01", zwaarte: "wettelijk", wat: "De wet verandert: Ambtenarenwet en Ambtenarenwet 2017" }]);
    expect(wet[0]?.eisen).toContain("BN-06.a6");
    expect(wet[0]?.toelichting).toContain(
      "Wordt een wettelijke plicht: De vastgelegde nevenwerkzaamheden van aangewezen functies zijn openbaar. (art. 5 lid 1 onder c Ambtenarenwet 2017)",
    );
  });
});

describe("against the signalen and the voortgang", () => {
  it.each([
    [UTRECHT, "2018-10-30"],
    [UTRECHT, "2019-06-15"],
    [UTRECHT, "2022-03-01"],
    ["gemeente-stichtse-vecht-2019", "2019-08-31"],
    ["gemeente-stichtse-vecht-2019", "2021-01-01"],
    [UTRECHT, "2026-11-22"],
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
    const metReden = (...redenen: readonly string[]): readonly string[] =>
      voortgang.flatMap(({ nr, te_laat }) => te_laat.flatMap(({ wat, reden }) => (redenen.includes(reden) ? [`${nr} ${wat}`] : []))).sort();
    const uitAgenda = (lijst: "voorbij" | "misschien"): readonly string[] =>
      uit[lijst]
        .filter(({ soort }) => soort === "actie" || soort === "vervolg")
        .map(({ sleutel, soort }) => `${sleutel.split(" ")[1]} ${soort === "actie" ? "gereed" : "vervolg"}`)
        .sort();
    expect(uitAgenda("voorbij")).toEqual(metReden("lopend", "niet-gestart", "niet-gemeld"));
    expect(uitAgenda("misschien")).toEqual(metReden("terugkerend", "stand-verschilt", "bronnen-verschillen", "staat-niet-vast"));
  });
});
