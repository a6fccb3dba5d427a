import { beforeAll, describe, expect, it } from "vitest";
import type { Rollen } from "../../src/rollen/types.ts";
import { functie, open, rol, voorbeeldrollen } from "./maak.ts";

describe("the roles of Utrecht, as its plan of 2018 has them", () => {
  let uit: Rollen;
  beforeAll(async () => {
    uit = await voorbeeldrollen("provincie-utrecht-2018");
  });

  it("has a coordinator since 2017, for two years and half a position, whose term ends within a year", () => {
    const gevonden = functie(uit, "integriteitscoordinator");
    expect(gevonden).toMatchObject({ invulling: "vervuld", einde: { tekst: "2019", bron: "genoemd", oordeel: "binnenkort" } });
    expect(gevonden?.sinds.map(({ waarde }) => waarde)).toEqual(["2017"]);
    expect(gevonden?.termijn.map(({ waarde }) => waarde)).toEqual(["P2Y"]);
    expect(gevonden?.fte.map(({ waarde }) => waarde)).toEqual(["0.5"]);
  });

  it("has a griffier who keeps the three registers of Provinciale Staten", () => {
    expect(
      open(uit, "griffier", "register")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["financiele-belangen-ps", "geschenkenlijst-ps", "nevenfuncties-ps"]);
    expect(rol(uit, "griffier")?.naam).toBe("De Statengriffier");
  });

  it("has a director with the final responsibility and the gift register, and a commissaris with the portfolio for office-holders", () => {
    expect(rol(uit, "topambtenaar")?.vervult).toEqual(["algemeen-directeur", "opvolger-ambtelijk"]);
    expect(open(uit, "topambtenaar", "register").map(({ titel }) => titel)).toContain("Geschenkenregister medewerkers");
    expect(rol(uit, "voorzitter")?.vervult).toContain("portefeuillehouder-bestuurlijk");
    expect(rol(uit, "portefeuillehouder")?.functies).toEqual(["portefeuillehouder-ambtelijk", "portefeuillehouder-bestuurlijk"]);
  });

  it("misses contact persons and external vertrouwenspersonen, and has internal ones with two terms told", () => {
    expect(uit.functies.filter(({ invulling }) => invulling === "vacant").map(({ id }) => id)).toEqual([
      "contactpersoon-ps-gs",
      "vp-bestuurlijk-misstand",
      "vp-bestuurlijk-ongewenst-gedrag",
      "vp-integriteit-extern",
      "vp-ongewenst-gedrag-extern",
    ]);
    expect(rol(uit, "vertrouwenspersoon")?.invulling).toBe("deels");
    expect(functie(uit, "vp-ongewenst-gedrag")?.termijn.map(({ waarde }) => waarde)).toEqual(["P9Y", "P3Y"]);
    expect(functie(uit, "vp-ongewenst-gedrag")?.einde_onbekend).toBe(true);
  });

  it("names an owner of actions 7a and 14 only in chapter 8, and says so", () => {
    for (const [nr, plek] of [
      ["7a", "bijverdiensten"],
      ["14", "jaarverslag integriteit"],
    ] as const)
      expect(open(uit, "integriteitscoordinator", "actie").find(({ id }) => id === nr)?.volgens, nr).toBe(
        `Integriteitsplan Provincie Utrecht 2018-2021, hfst. 8, ${plek}`,
      );
    expect(uit.signalen.find(({ id }) => id === "eigenaar-elders")?.tekst).toMatch(/\b7a, 10, 14\b/);
  });

  it("names two owners of action 3, each by its chapter", () => {
    expect(open(uit, "griffie", "actie").find(({ id }) => id === "3")).toMatchObject({ ook_genoemd: ["de integriteitscoördinator"] });
    expect(open(uit, "integriteitscoordinator", "actie").find(({ id }) => id === "3")).toMatchObject({ ook_genoemd: ["de Statengriffie"] });
  });

  it("dates what chapter 8 marks by its crosses, and says of the rest that nobody names a first time", () => {
    const wanneer = (nr: string) => open(uit, "integriteitscoordinator", "actie").find(({ id }) => id === nr)?.wanneer;
    for (const nr of ["14", "o3", "o19", "o23", "o24"])
      expect(wanneer(nr), nr).toMatchObject({ tekst: "2018", jaren: [2018, 2019, 2020, 2021] });
    expect(wanneer("7")).toMatchObject({ tekst: "2018", frequentie: "P1Y" });
    expect(wanneer("o2")).toEqual({ bron: "onbekend", frequentie: "P1Y" });
  });

  it("tells what belongs to an action on the day of that action", () => {
    const koppels = [
      ["voorzitter", "activiteit", "gesprek-kandidatenlijst", "4", "2019"],
      ["griffie", "activiteit", "uitvraag-nevenfuncties-ps", "5", "2019-03"],
      ["integriteitscoordinator", "activiteit", "uitvraag-financiele-belangen-gs", "8", "2019-03"],
      ["integriteitscoordinator", "register", "kwetsbare-functies-nieuw", "13", "2019-H1"],
      ["leidinggevenden", "activiteit", "jaargesprek-kwetsbaarheid", "o18", "2018"],
    ] as const;
    for (const [wie, soort, id, nr, tekst] of koppels)
      expect(
        open(uit, wie, soort).find((taak) => taak.id === id),
        id,
      ).toMatchObject({ acties: [nr], wanneer: { tekst } });
    // Kept by the griffier, while the griffie does action 5; that another passage names the griffier links nothing.
    expect(open(uit, "griffier", "register").map(({ acties }) => acties)).toEqual([[], [], []]);
  });

  it("has no day that is not in its source or reckoned from one", () => {
    const alle = [...uit.rollen.flatMap(({ taken }) => taken), ...uit.zonder_rol].filter(({ soort }) => soort !== "eis");
    expect(alle.filter(({ wanneer }) => wanneer.bron === "gerekend").map(({ id }) => id)).toEqual([]);
  });

  it("calls the task of a body a task, and who is only named only named", () => {
    const invulling = (id: string): unknown => functie(uit, id)?.invulling;
    for (const id of ["taak-bedrijfsvoering", "taak-medewerkers", "taak-statenleden", "taak-directie"])
      expect(invulling(id), id).toBe("taak");
    expect(invulling("meldpunt-integriteitsambtenaar")).toBe("genoemd");
    expect(uit.samenvatting.functies).toMatchObject({ vervuld: 13, genoemd: 2, taak: 7, vacant: 5 });
  });

  it("asks Provinciale Staten to decide about actions 1, 2, 3, 10, 12 and 15", () => {
    expect(
      open(uit, "volksvertegenwoordiging", "besluit")
        .map(({ id }) => Number(id))
        .sort((a, b) => a - b),
    ).toEqual([1, 2, 3, 10, 12, 15]);
  });

  it("shows of an open eis where the description shows the gap", () => {
    const eis = rol(uit, "griffier")?.taken.find(({ id }) => id === "BN-06.b4");
    expect(eis).toMatchObject({ acties: ["5"], plaats: { bestand: "registers.yaml" } });
    expect(eis?.bron).toContain("onderwerp 5 bestuurlijk");
  });

  it("does not call the association of the municipalities that of the provinces", () => {
    expect(functie(uit, "klachtencommissie")?.vervuld_door.map(({ tekst }) => tekst)).toEqual(["een externe deskundige"]);
  });

  it("does not judge by a law of later years who follows up reports", () => {
    expect(uit.onverenigbaar).toEqual([]);
  });
});

describe("the roles of other examples", () => {
  it("shows in Drenthe 2018 that the position of coordinator is open, and the kwartiermaker by itself", async () => {
    const uit = await voorbeeldrollen("provincie-drenthe-2018");
    expect(rol(uit, "integriteitscoordinator")).toMatchObject({ invulling: "gepland" });
    expect(rol(uit, "functie:kwartiermaker")?.naam).toBe("Kwartiermaker integriteitscoördinator");
    expect(uit.zonder_rol.map(({ id }) => id)).toContain("b5");
  });

  it("shows in Stichtse Vecht the coordinator of 1 April 2019 for 0.4, and a meldpunt that is not there yet", async () => {
    const uit = await voorbeeldrollen("gemeente-stichtse-vecht-2019");
    expect(functie(uit, "integriteitscoordinator")).toMatchObject({ sinds: [{ waarde: "2019-04-01" }], fte: [{ waarde: "0.4" }] });
    expect(rol(uit, "soort:meldpunt")?.invulling).toBe("deels");
    expect(rol(uit, "griffier")?.naam).toBe("De raadsgriffier");
  });

  it("has two names for two offices in a waterschap", async () => {
    const uit = await voorbeeldrollen("model-waterschap-2026");
    expect([rol(uit, "griffier")?.naam, rol(uit, "topambtenaar")?.naam]).toEqual(["De bestuurssecretaris", "De secretaris-directeur"]);
  });

  it.each(["model-gemeente-2026", "model-waterschap-2026", "model-omgevingsdienst-2026"])("finds nothing wrong in %s", async (naam) => {
    const uit = await voorbeeldrollen(naam);
    expect(uit.functies.filter(({ invulling }) => !["vervuld", "genoemd", "taak"].includes(invulling))).toEqual([]);
    expect(uit.onverenigbaar).toEqual([]);
    expect(uit.signalen).toEqual([]);
  });

  it("shows who had to appoint again when the terms of the model gemeente had passed", async () => {
    const uit = await voorbeeldrollen("model-gemeente-2026", { peildatum: "2028-02-01" });
    expect(uit.functies.filter(({ invulling }) => invulling === "afgelopen").map(({ id }) => id)).toEqual([
      "vertrouwenspersonen-intern",
      "vertrouwenspersoon-extern",
    ]);
    expect(
      open(uit, "dagelijks-bestuur", "benoeming")
        .filter(({ wanneer }) => wanneer.voorbij)
        .map(({ id }) => id),
    ).toEqual(["vertrouwenspersonen-intern", "vertrouwenspersoon-extern"]);
  });
});
