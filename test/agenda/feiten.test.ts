import { describe, expect, it } from "vitest";
import { agenda, een, kort } from "./maak.ts";

const register = (rest: string): string => een("registers", `id: r, soort: geschenken, domein: ambtelijk, titel: Register, ${rest}`);
const lijst = (yaml: string, peildatum?: string): readonly string[] => kort(agenda(yaml, peildatum === undefined ? {} : { peildatum }));

describe("a register", () => {
  it("is due one period after it was last updated, and after that again", () => {
    expect(lijst(register("bijgewerkt: 2025-03-31, frequentie: P6M"))).toEqual([
      "komend register r 2025-09-30",
      "komend register r 2026-03-31",
    ]);
  });

  it("is in time on the last day, and a day later it is not", () => {
    const yaml = register("bijgewerkt: 2024-12-15, frequentie: P6M");
    expect(lijst(yaml, "2025-06-15")[0]).toBe("komend register r 2025-06-15");
    expect(lijst(yaml, "2025-06-16")).toEqual(["voorbij register r 2025-06-15"]);
  });

  it("counts from every day it may have been", () => {
    expect(lijst(register("bijgewerkt: 2024-12, frequentie: P6M"))[0]).toBe("komend register r 2025-06-01/2025-06-30");
    expect(lijst(register("bijgewerkt: 2024-11, frequentie: P6M"))).toEqual(["voorbij register r 2025-05-01/2025-05-31"]);
    expect(lijst(register("bijgewerkt: 2025, frequentie: P6M"))).toEqual([
      "komend register r 2025-07-01/2025-12-15",
      "komend register r 2026-01-01/2026-06-15",
    ]);
  });

  it("counts with every period and day that sources give", () => {
    const bronnen = (a: string, b: string): string => `[{ waarde: ${a}, bron: { plan: a } }, { waarde: ${b}, bron: { anders: b } }]`;
    expect(lijst(register(`bijgewerkt: 2024-06-01, frequentie: ${bronnen("P6M", "P2Y")}`))).toEqual([
      "komend register r 2024-12-01/2026-06-01",
    ]);
    expect(lijst(register(`bijgewerkt: ${bronnen("2024-01-01", "2024-02-01")}, frequentie: P1Y`))).toEqual([
      "voorbij register r 2025-01-01/2025-02-01",
    ]);
  });

  it("counts from the day it was adopted where nothing says that it was updated since", () => {
    expect(lijst(register("vastgesteld: { op: 2022-09-01 }, frequentie: P3Y"))).toEqual(["komend register r 2025-09-01"]);
    expect(lijst(register("vastgesteld: { op: 2020-09-01 }, bijgewerkt: 2023-01-01, frequentie: P3Y"))).toEqual([
      "komend register r 2026-01-01",
    ]);
  });

  it("has no day without a last time, with one after the peildatum, or when its source calls it out of date", () => {
    expect(lijst(register("frequentie: P6M"))).toEqual(["zonder register r laatst-onbekend"]);
    expect(lijst(register("bijgewerkt: 2025-07-01, frequentie: P6M"))).toEqual(["zonder register r laatst-onbekend"]);
    expect(lijst(register("bijgewerkt: 2020-01-01, frequentie: P6M, actueel: nee"))).toEqual(["zonder register r niet-actueel"]);
  });

  it.each([
    "bijgewerkt: 2020",
    "bijgewerkt: 2020, frequentie: P1Y, aanwezig: nee",
    "bijgewerkt: 2020, frequentie: P1Y, stand: vervallen",
    "frequentie: P1Y, stand: voorgenomen",
  ])("is not there without a period, or when it is not in use: %s", (rest) => {
    expect(lijst(register(rest))).toEqual([]);
  });

  it("tells who keeps it, how the day was reckoned and how often", () => {
    const [eerste, tweede] = agenda(register('houder: griffier, bijgewerkt: 2025-03, frequentie: P6M, bron: { plan: "1" }')).komend;
    expect(eerste).toMatchObject({ wat: "‘Register’ bijwerken", wie: "de griffier", dag_bron: "gerekend", frequentie: "P6M", feit: "r" });
    expect(eerste?.toelichting).toEqual(["Laatst bijgewerkt: maart 2025. Afgesproken: elk half jaar."]);
    expect(tweede?.toelichting).toEqual([]);
  });
});

describe("an activity or study", () => {
  it("comes again one period after the last time", () => {
    expect(lijst(een("activiteiten", "id: a, soort: training, domein: ambtelijk, laatst: 2024-09-01, frequentie: P1Y"))).toEqual([
      "komend activiteit a 2025-09-01",
    ]);
    expect(lijst(een("onderzoeken", "id: o, soort: evaluatie, domein: ambtelijk, op: 2020, frequentie: P4Y"))).toEqual([
      "voorbij onderzoek o 2024-01-01/2024-12-31",
    ]);
    expect(lijst(een("activiteiten", "id: a, soort: training, domein: ambtelijk, frequentie: P1Y"))).toEqual([
      "zonder activiteit a laatst-onbekend",
    ]);
  });
});

describe("a role, document or procedure", () => {
  const rol = (rest: string, id = "r"): string => `  - { id: ${id}, soort: vertrouwenspersoon, domein: ambtelijk, ${rest} }\n`;
  const rollen = (...regels: readonly string[]): string => `rollen:\n${regels.join("")}`;

  it("ends on the day it states, or when the term of its appointment is over", () => {
    expect(lijst(rollen(rol("tot: 2025-12-31")))).toEqual(["komend rol r 2025-12-31"]);
    expect(lijst(rollen(rol("sinds: 2022-09-01, termijn: P3Y")))).toEqual(["komend rol r 2025-08-31"]);
    expect(agenda(rollen(rol("sinds: 2022-09-01, termijn: P3Y"))).komend).toMatchObject([{ dag_bron: "gerekend" }]);
    expect(lijst(een("documenten", "id: d, soort: gedragscode, domein: ambtelijk, geldig_tot: 2025-12"))).toEqual([
      "komend document d 2025-12-01/2025-12-31",
    ]);
    expect(lijst(een("procedures", "id: p, soort: geschenken, domein: ambtelijk, geldig_tot: 2025-01-31"))).toEqual([
      "voorbij procedure p 2025-01-31",
    ]);
  });

  it("asks for something when it has ended, unless another is in its place", () => {
    expect(lijst(rollen(rol("tot: 2025-01-31")))).toEqual(["voorbij rol r 2025-01-31"]);
    expect(lijst(rollen(rol("tot: 2025-01-31"), rol("sinds: 2025-02-01", "s")))).toEqual([]);
    expect(lijst(rollen(rol("tot: 2025-01-31, stand: vervallen")))).toEqual([]);
  });

  it("is not succeeded by a colleague who began before its term ended", () => {
    const a = rol("sinds: 2020-03-01, termijn: P3Y", "a");
    expect(lijst(rollen(a, rol("sinds: 2020-03-01", "b")))).toEqual(["voorbij rol a 2023-02-28"]);
    expect(lijst(rollen(a, rol("sinds: 2023-02-27", "b")))).toEqual(["voorbij rol a 2023-02-28"]);
    for (const sinds of ["2023-02-28", "2023-06-01", "2023"]) expect(lijst(rollen(a, rol(`sinds: ${sinds}`, "b")))).toEqual([]);
    // Nothing says when the other began, so it may be the successor.
    expect(lijst(rollen(a, rol("bekend: ja", "b")))).toEqual([]);
  });

  it("stays succeeded when its successor has ended too, and one that is still to begin is none yet", () => {
    const a = rol("sinds: 2020-03-01, termijn: P3Y", "a");
    const b = rol("sinds: 2023-03-01, tot: 2026-06-30", "b");
    expect(lijst(rollen(a, b), "2026-06-30")).toEqual(["komend rol b 2026-06-30"]);
    expect(lijst(rollen(a, b), "2026-07-01")).toEqual(["voorbij rol b 2026-06-30"]);
    expect(lijst(rollen(a, b), "2023-02-28")).toEqual(["komend rol a 2023-02-28"]);
    expect(lijst(rollen(a, rol("sinds: 2026-01-01", "b")), "2025-06-15")).toEqual(["voorbij rol a 2023-02-28"]);
    expect(lijst(rollen(a, rol("sinds: 2023-03-01, stand: vervallen", "b")))).toEqual([]);
  });

  it("has no day when sources differ about the length of its term and its begin is not known, and says both", () => {
    const twee = "termijn: [{ waarde: P9Y, bron: { plan: a } }, { waarde: P3Y, bron: { anders: b } }]";
    const [punt] = agenda(rollen(rol(twee))).zonder_dag;
    expect(punt).toMatchObject({
      sleutel: "rol r",
      reden: "begin-onbekend",
      toelichting: ["Termijn: 9 jaar, of 3 jaar (de bronnen verschillen)."],
    });
  });

  it("has no day when only the length of its term is known", () => {
    expect(lijst(rollen(rol("termijn: P3Y")))).toEqual(["zonder rol r begin-onbekend"]);
  });
});
