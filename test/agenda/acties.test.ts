import { describe, expect, it } from "vitest";
import { agenda, een, kort } from "./maak.ts";

const actie = (rest: string): string => een("acties", `nr: "1", titel: iets doen, domein: ambtelijk, ${rest}`);
const acties = (rest: string, peildatum?: string): readonly string[] =>
  kort(agenda(actie(rest), peildatum === undefined ? {} : { peildatum }));

describe("an action", () => {
  it.each([
    ["ahead, on the last day it can be", "gereed: 2025-09", "komend actie 1 2025-09-01/2025-09-30"],
    ["in a period that has begun", "gereed: 2025", "komend actie 1 2025-01-01/2025-12-31"],
    ["on the last day of the term", "gereed: 2025-06-15", "komend actie 1 2025-06-15"],
    ["a day later", "gereed: 2025-06-14", "voorbij actie 1 2025-06-14"],
    ["under way and its term passed", "gereed: 2025-05, stand: lopend", "voorbij actie 1 2025-05-01/2025-05-31"],
    ["not started and its term passed", "gereed: 2025-05, stand: niet-gestart", "voorbij actie 1 2025-05-01/2025-05-31"],
    ["without any date", "proces: overleg", "zonder actie 1 zonder-datum"],
    ["with a frequency only", "frequentie: P1Y", "zonder actie 1 laatst-onbekend"],
  ])("%s", (_, rest, uit) => {
    expect(acties(rest)).toEqual([uit]);
  });

  it.each(["gereed: 2025-05, stand: gereed", "gereed: 2025-09, stand: vervallen", "gereed: 2027-01", "stand: gereed"])(
    "is not there when it is done, dropped or after the window: %s",
    (rest) => {
      expect(acties(rest)).toEqual([]);
    },
  );

  it("marks a period that has begun, and only that", () => {
    expect(agenda(actie("gereed: 2025")).komend).toMatchObject([{ loopt: true, termijn: "2025", dag_bron: "genoemd" }]);
    expect(agenda(actie("gereed: 2025-09")).komend[0]).not.toHaveProperty("loopt");
  });

  it("tells who in the organisation's words, where it stands, what for, and that it is not promised", () => {
    const [punt] = agenda(actie('gereed: 2025-09, verantwoordelijk: [griffie], voor: [BN-02], toegezegd: nee, bron: { plan: "1" }')).komend;
    expect(punt).toMatchObject({ wat: "Actie 1: Iets doen", eisen: ["BN-02"], onzeker: true, bron: "Plan, 1", plaats: { regel: 7 } });
  });

  it("may have passed where one source says so and another does not", () => {
    const uit = agenda(actie("gereed: [{ waarde: 2025-05, bron: { plan: a } }, { waarde: 2025-09, bron: { anders: b } }]"));
    expect(kort(uit)).toEqual(["misschien actie 1 2025-05-01/2025-09-30"]);
    expect(uit.misschien).toMatchObject([{ reden: "bronnen-verschillen", termijn: "2025-05; 2025-09" }]);
  });

  it("has passed where every source says so", () => {
    const rest = "gereed: [{ waarde: 2025-04, bron: { plan: a } }, { waarde: 2025-05, bron: { anders: b } }]";
    expect(acties(rest)).toEqual(["voorbij actie 1 2025-04-01/2025-05-31"]);
  });

  it("says that sources differ about who does it", () => {
    const bronnen = "verantwoordelijk: [{ waarde: [griffie], bron: { plan: a } }, { waarde: [voorzitter], bron: { anders: b } }]";
    expect(agenda(actie(`gereed: 2025-09, ${bronnen}`)).komend[0]?.wie).toBe("griffie, of voorzitter (de bronnen verschillen)");
  });

  it("may be done where a source says so", () => {
    const uit = agenda(actie("gereed: 2025-05, stand: [{ waarde: gereed, bron: { plan: a } }, { waarde: lopend, bron: { anders: b } }]"));
    expect(uit.misschien).toMatchObject([{ sleutel: "actie 1", reden: "stand-verschilt" }]);
    expect(uit.voorbij).toEqual([]);
  });
});

describe("an action that is not promised for certain", () => {
  it.each(["nee", "deels"])("may have passed and does not count: %s", (toegezegd) => {
    const uit = agenda(actie(`gereed: 2025-05, toegezegd: ${toegezegd}`));
    expect(uit.misschien).toMatchObject([{ sleutel: "actie 1", onzeker: true, reden: "staat-niet-vast" }]);
    expect(uit.samenvatting).toMatchObject({ voorbij: 0, telt: 0, misschien: 1 });
  });

  it("counts when it is promised, or nothing is said of that", () => {
    for (const rest of ["gereed: 2025-05, toegezegd: ja", "gereed: 2025-05"])
      expect(agenda(actie(rest)).samenvatting).toMatchObject({ voorbij: 1, telt: 1 });
  });
});

describe("the words of the source", () => {
  it("stand with an action: what it gives, and what is said of its date", () => {
    const rest = "gereed: { waarde: 2027, opmerking: De bron zegt 2026/2027. }, oplevering: Voor de kieslijsten, frequentie: P4Y";
    expect(agenda(actie(rest), { peildatum: "2027-02-01" }).komend[0]).toMatchObject({
      oplevering: "Voor de kieslijsten",
      opmerking: "De bron zegt 2026/2027.",
    });
    const vervolg = agenda(actie("vervolg: verder, vervolg_gereed: { waarde: 2025-12, opmerking: Of later. }, oplevering: Een plan"));
    expect(vervolg.komend[0]).toMatchObject({ soort: "vervolg", opmerking: "Of later." });
    expect(vervolg.komend[0]).not.toHaveProperty("oplevering");
  });
});

describe("an action that comes back", () => {
  it("has every time in the window", () => {
    expect(acties("gereed: 2025-09, frequentie: P6M")).toEqual([
      "komend actie 1 2025-09-01/2025-09-30",
      "komend actie 1 2026-03-01/2026-03-31",
    ]);
    expect(agenda(actie("gereed: 2025-09, frequentie: P6M")).komend.map(({ dag_bron }) => dag_bron)).toEqual(["genoemd", "gerekend"]);
  });

  it("has passed when its first time has and nothing is said, and still comes again", () => {
    expect(acties("gereed: 2024-09, frequentie: P1Y")).toEqual([
      "voorbij actie 1 2024-09-01/2024-09-30",
      "komend actie 1 2025-09-01/2025-09-30",
    ]);
  });

  it("has passed when it was never begun", () => {
    expect(acties("gereed: 2024-09, frequentie: P1Y, stand: niet-gestart")[0]).toBe("voorbij actie 1 2024-09-01/2024-09-30");
  });

  it("says what is said of its date with the first time only", () => {
    const uit = agenda(actie("gereed: { waarde: 2025-09, opmerking: Eerste september. }, frequentie: P6M")).komend;
    expect(uit.map(({ opmerking }) => opmerking)).toEqual(["Eerste september.", undefined]);
  });

  it("still comes again when it was done", () => {
    expect(acties("gereed: 2024-09, frequentie: P1Y, stand: gereed")).toEqual(["komend actie 1 2025-09-01/2025-09-30"]);
  });

  it("is told once when it comes back within four weeks", () => {
    expect(acties("gereed: 2025-06-20, frequentie: P1W")).toEqual(["komend actie 1 2025-06-20"]);
  });
});

describe("what follows on an action", () => {
  it.each([
    ["2025-09", "komend actie 1 vervolg 2025-09-01/2025-09-30"],
    ["2025-05", "voorbij actie 1 vervolg 2025-05-01/2025-05-31"],
  ])("has a day of its own: %s", (dag, uit) => {
    expect(acties(`gereed: 2025-01, stand: gereed, vervolg: verder, vervolg_gereed: ${dag}`)).toEqual([uit]);
  });

  it("goes with an action that is dropped", () => {
    expect(acties("stand: vervallen, vervolg_gereed: 2025-05")).toEqual([]);
  });
});

describe("a line of the programme", () => {
  const regel = (rest: string): string => een("programma", `onderwerp: Meten, activiteit: monitor, ${rest}`);
  const lijst = (yaml: string): readonly string[] => kort(agenda(yaml));

  it("has its years from the peildatum on", () => {
    expect(lijst(regel("jaren: [2024, 2025, 2026, 2030]"))).toEqual([
      "komend programma Meten monitor 2025 2025-01-01/2025-12-31",
      "komend programma Meten monitor 2026 2026-01-01/2026-12-31",
    ]);
  });

  it("without years and actions has no day", () => {
    expect(lijst(regel("jaren: [], frequentie: P1Y"))).toEqual(["zonder programma Meten monitor laatst-onbekend"]);
    expect(lijst(regel("jaren: []"))).toEqual(["zonder programma Meten monitor zonder-datum"]);
  });

  it("is one with its action: the action where that has a day, the line where it has none", () => {
    expect(lijst(actie("gereed: 2025-09") + regel('jaren: [2025], acties: ["1"]'))).toEqual(["komend actie 1 2025-09-01/2025-09-30"]);
    expect(lijst(actie("frequentie: P1Y") + regel('jaren: [2025], acties: ["1"]'))).toEqual([
      "komend programma Meten monitor 2025 2025-01-01/2025-12-31",
    ]);
  });

  it("goes on after its action is done, and stops when it is dropped", () => {
    const regels = regel('jaren: [2025, 2026], acties: ["1"]');
    expect(lijst(actie("gereed: 2025-03, stand: gereed") + regels)).toEqual(["komend programma Meten monitor 2026 2026-01-01/2026-12-31"]);
    expect(lijst(actie("gereed: 2025-03, stand: vervallen") + regels)).toEqual([]);
  });

  it("keeps its action among what has no day when its years have passed", () => {
    const regels = regel('jaren: [2023, 2024], acties: ["1"]');
    for (const rest of ["frequentie: P1Y", "proces: overleg"]) expect(lijst(actie(rest) + regels)).toEqual(["zonder actie 1 jaar-voorbij"]);
    expect(agenda(actie("proces: overleg") + regels).zonder_dag[0]?.toelichting).toEqual([
      "Het programma noemt 2023 en 2024; dat is voorbij.",
    ]);
    expect(lijst(regel("jaren: [2024]"))).toEqual(["zonder programma Meten monitor jaar-voorbij"]);
  });

  it("keeps its years for an action without a day when another action of it has one", () => {
    const twee = `acties:\n  - { nr: "1", titel: a, domein: ambtelijk, gereed: 2025-09 }\n  - { nr: "2", titel: b, domein: ambtelijk }\n`;
    expect(lijst(twee + regel('jaren: [2025], acties: ["1", "2"]'))).toEqual([
      "komend actie 1 2025-09-01/2025-09-30",
      "komend programma Meten monitor 2025 2025-01-01/2025-12-31",
    ]);
  });

  it("keeps the years in which its action has no day, and those of what comes back while its action is done once", () => {
    const jaar = "komend programma Meten monitor 2026 2026-01-01/2026-12-31";
    expect(lijst(actie("gereed: 2025-09") + regel('jaren: [2025, 2026], acties: ["1"]'))).toContain(jaar);
    expect(lijst(actie("gereed: 2026-03") + regel('jaren: [2026], frequentie: P1Y, acties: ["1"]'))).toContain(jaar);
    expect(lijst(actie("gereed: 2025-09, frequentie: P1Y") + regel('jaren: [2025, 2026], frequentie: P1Y, acties: ["1"]'))).toEqual([
      "komend actie 1 2025-09-01/2025-09-30",
    ]);
  });
});
