import { beforeAll, describe, expect, it } from "vitest";
import { houdbaarheid } from "../../src/agenda/houdbaar.ts";
import { erna, ervoor } from "../../src/agenda/venster.ts";
import { weegFeiten } from "../../src/audit/evaluate.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import type { Eis, Grondslag, Normenkader } from "../../src/normenkader/types.ts";
import { eis, normenkader } from "../audit/opbouw.ts";
import { agenda, alle, een, kort } from "./maak.ts";

const halfJaar = eis("BN-99.b1", {
  soort: ["geschenken"],
  toets: [
    {
      als: ["functie", "binnen", ["veld", "bijgewerkt"], ["waarde", "P6M"]],
      cel: 'binnen(bijgewerkt, "P6M")',
      ontbreekt: "{titel} is te oud.",
    },
  ],
});
const kader = normenkader([halfJaar]);
const register = (rest: string): string => een("registers", `id: r, soort: geschenken, domein: bestuurlijk, titel: Register, ${rest}`);
const lijst = (yaml: string, peildatum = "2025-06-15", normen: Normenkader = kader): readonly string[] =>
  kort(agenda(yaml, { peildatum, kader: normen }));

describe("the period a norm asks", () => {
  it("ends on the last day on which the eis is met", () => {
    const uit = agenda(register("bijgewerkt: 2025-03-15"), { kader });
    expect(kort(uit)).toEqual(["komend norm BN-99.b1 2025-09-15"]);
    expect(uit.komend).toMatchObject([
      { dag_bron: "gerekend", wie: "de griffier", wie_voorstel: true, eisen: ["BN-99.b1"], zwaarte: "basisnorm" },
    ]);
    expect(uit.komend[0]?.wat).toBe("Werk ‘Register’ bij");
    expect(uit.komend[0]?.toelichting).toEqual([
      "Nodig om hieraan te blijven voldoen: Er is een register.",
      "Vanaf 16 september 2025: ‘Register’ is te oud.",
    ]);
  });

  it("has passed a day later, and counts", () => {
    const yaml = register("bijgewerkt: 2025-03-15");
    expect(lijst(yaml, "2025-09-15")).toEqual(["komend norm BN-99.b1 2025-09-15"]);
    expect(lijst(yaml, "2025-09-16")).toEqual(["voorbij norm BN-99.b1 2025-09-15"]);
    expect(agenda(yaml, { kader, peildatum: "2025-09-16" }).samenvatting).toMatchObject({ voorbij: 1, telt: 1 });
  });

  it("does not count where it is an aanbeveling", () => {
    const licht = normenkader([{ ...halfJaar, zwaarte: "aanbeveling" }]);
    const uit = agenda(register("bijgewerkt: 2025-03-15"), { kader: licht, peildatum: "2025-09-16" });
    expect(uit.samenvatting).toMatchObject({ voorbij: 1, telt: 0 });
    expect(uit.voorbij).toMatchObject([{ telt_niet: true }]);
  });

  it("is as exact as the date it is reckoned from", () => {
    expect(lijst(register("bijgewerkt: 2025-03"))).toEqual(["komend norm BN-99.b1 2025-09-01/2025-09-30"]);
    expect(lijst(register("bijgewerkt: 2025-03"), "2025-09-20")).toEqual(["komend norm BN-99.b1 2025-09-01/2025-09-30"]);
    expect(lijst(register("bijgewerkt: 2025-03"), "2025-10-01")).toEqual(["voorbij norm BN-99.b1 2025-09-01/2025-09-30"]);
  });

  it("is one with the next time of the register where that is the same day, and another where it is not", () => {
    const zelfde = agenda(register("bijgewerkt: 2025-03-15, frequentie: P6M"), { kader });
    expect(kort(zelfde)[0]).toBe("komend register r 2025-09-15");
    expect(zelfde.komend.map(({ eisen }) => eisen)).toEqual([["BN-99.b1"], []]);
    expect(lijst(register("bijgewerkt: 2025-03-15, frequentie: P4M"))).toContain("komend norm BN-99.b1 2025-09-15");
  });

  it("is told of no eis that nothing ages for, that was never met, that is left out, or that a deviation covers", () => {
    expect(lijst(register("openbaar: ja"))).toEqual([]);
    expect(lijst(register("bijgewerkt: 2020-01-01, actueel: nee"))).toEqual([]);
    expect(lijst(`${register("bijgewerkt: 2025-03-15")}buiten_bereik: [{ norm: BN-99, reden: elders }]\n`)).toEqual([]);
    const afwijking = een("afwijkingen", "eis: BN-99.b1, reden: druk, besloten_door: griffier, besloten_op: 2025-01-01, tot: 2027-01-01");
    expect(lijst(register("bijgewerkt: 2025-03-15") + afwijking)).toEqual([]);
  });

  it("lasts as long as the newest of the items, where one is enough", () => {
    const twee = `registers:\n  - { id: a, soort: geschenken, domein: bestuurlijk, bijgewerkt: 2025-01-10 }\n  - { id: b, soort: geschenken, domein: bestuurlijk, bijgewerkt: 2025-03-15 }\n`;
    expect(lijst(twee)).toEqual(["komend norm BN-99.b1 2025-09-15"]);
    const elk = normenkader([{ ...halfJaar, voor: "elk" }]);
    expect(lijst(twee, "2025-06-15", elk)).toEqual(["komend norm BN-99.b1 2025-07-10"]);
  });
});

describe("a deviation", () => {
  const vast = eis("BN-99.b1", {
    soort: ["geschenken"],
    toets: [{ als: ["veld", "openbaar"], cel: "openbaar", ontbreekt: "Niet openbaar." }],
  });
  const afwijking = (tot: string): string =>
    een("afwijkingen", `eis: BN-99.b1, reden: druk, besloten_door: griffier, besloten_op: 2024-01-01, tot: ${tot}`);

  it("ends on its last day, and asks for something after it while the eis is open", () => {
    const normen = normenkader([vast]);
    expect(lijst(register("openbaar: nee") + afwijking("2025-12-31"), undefined, normen)).toEqual([
      expect.stringMatching(/^komend afwijking BN-99\.b1 .* 2025-12-31$/) as string,
    ]);
    expect(lijst(register("openbaar: nee") + afwijking("2025-01-31"), undefined, normen)[0]).toMatch(/^voorbij afwijking/);
    expect(lijst(register("openbaar: onbekend") + afwijking("2025-01-31"), undefined, normen)[0]).toMatch(/^misschien afwijking/);
    expect(lijst(register("openbaar: ja") + afwijking("2025-01-31"), undefined, normen)).toEqual([]);
  });
});

describe("the end of an item", () => {
  it("takes the eisen along that fall with it", () => {
    const rol = eis("BN-99.b1", { uit: "rollen", soort: ["vertrouwenspersoon"] });
    const uit = agenda(een("rollen", "id: v, soort: vertrouwenspersoon, domein: bestuurlijk, tot: 2025-12"), { kader: normenkader([rol]) });
    expect(uit.komend).toMatchObject([{ sleutel: "rol v", van: "2025-12-01", tot: "2025-12-31", eisen: ["BN-99.b1"] }]);
  });
});

describe("the law", () => {
  const wet = (id: string, van: string, tot: string | null = null): Grondslag => ({
    id,
    wet: `Wet ${id}`,
    bwb: null,
    artikel: "1",
    lid: null,
    onderdeel: null,
    eist: "Iets.",
    norm: ["BN-99"],
    domein: ["bestuurlijk"],
    organisatietypen: ["provincie"],
    van,
    tot,
    verificatie: { bron: "proef", zekerheid: "hoog" },
  });
  const metWet = (grondslag: Grondslag, deel: Partial<Eis> = {}): readonly string[] => {
    const { zwaarte, ...rest } = eis("BN-99.b1", { grondslag: [grondslag.id], ...deel });
    const normen = normenkader([deel.zwaarte === undefined ? rest : { ...rest, zwaarte: deel.zwaarte }], {
      grondslagen: { [grondslag.id]: grondslag },
    });
    return agenda("", { kader: normen }).komend.flatMap(({ tot, wat, toelichting }) => [`${tot} ${wat}`, ...toelichting]);
  };

  it("begins or ends on its day, and says in words what", () => {
    const kop = "2026-01-01 De wet verandert: Wet a";
    const zin = "Er is een register. (art. 1 Wet a)";
    expect(metWet(wet("a", "2026-01-01"))).toEqual([kop, `Wordt voortaan gevraagd: ${zin}`]);
    expect(metWet(wet("a", "2020-01-01", "2025-12-31"))).toEqual([kop, `Wordt niet meer gevraagd: ${zin}`]);
    expect(metWet(wet("a", "2026-01-01"), { zwaarte: "basisnorm" })).toEqual([kop, `Wordt een wettelijke plicht: ${zin}`]);
    expect(metWet(wet("a", "2020-01-01", "2025-12-31"), { zwaarte: "basisnorm" })).toEqual([kop, `Is geen wettelijke plicht meer: ${zin}`]);
  });

  it("is one row per law and day, whatever its articles, also for the law that takes its place", () => {
    const wetten = [
      { ...wet("oud", "2020-01-01", "2025-12-31"), wet: "Wet a" },
      { ...wet("nieuw", "2026-01-01"), wet: "Wet a 2025" },
      { ...wet("ander", "2026-01-01"), wet: "Wet b" },
    ];
    const normen = normenkader(
      wetten.map(({ id }, i) => {
        const { zwaarte, ...rest } = eis(`BN-99.b${i + 1}`, { grondslag: [id] });
        return rest;
      }),
      { grondslagen: Object.fromEntries(wetten.map((een) => [een.id, een])) },
    );
    expect(agenda("", { kader: normen }).komend.map(({ wat, eisen }) => [wat, eisen])).toEqual([
      ["De wet verandert: Wet a en Wet a 2025", ["BN-99.b1", "BN-99.b2"]],
      ["De wet verandert: Wet b", ["BN-99.b3"]],
    ]);
  });

  it("is not there when it changes nothing for this organisation, or outside the window", () => {
    expect(metWet({ ...wet("a", "2026-01-01"), organisatietypen: ["gemeente"] })).toEqual([]);
    expect(metWet(wet("a", "2025-06-15"))).toEqual([]);
    expect(metWet(wet("a", "2026-06-15"))).toEqual([]);
  });
});

describe("against the audit, day by day", () => {
  let systeem: Integriteitssysteem;
  beforeAll(async () => {
    ({ systeem } = await leesMap("examples/model-gemeente-2026"));
  });

  it("finds the first day on which an eis of the model is not met any more", () => {
    const peildatum = "2026-06-30";
    let gevonden = 0;
    for (const een of basisnormen.normen.flatMap(({ eisen }) => eisen)) {
      if (weegFeiten(een, systeem, peildatum).waarde !== true) continue;
      const uit = houdbaarheid(een, systeem, peildatum);
      let dag = peildatum;
      for (let i = 0; i < 400 && weegFeiten(een, systeem, dag).waarde === true; i += 1) dag = erna(dag);
      const valt = weegFeiten(een, systeem, dag).waarde === true ? undefined : dag;
      expect([een.id, uit !== undefined && uit.valt <= dag ? uit.valt : undefined]).toEqual([een.id, valt]);
      if (valt !== undefined) gevonden += 1;
    }
    expect(gevonden).toBeGreaterThan(10);
  });

  it("says of each of them what the audit says the day before, and from its day on", () => {
    for (const een of basisnormen.normen.flatMap(({ eisen }) => eisen)) {
      const uit = houdbaarheid(een, systeem, "2026-06-30");
      if (uit === undefined) continue;
      expect(weegFeiten(een, systeem, ervoor(uit.valt)).waarde).toBe(true);
      expect(weegFeiten(een, systeem, uit.valt).waarde).not.toBe(true);
      if (uit.zeker !== undefined) expect(weegFeiten(een, systeem, uit.zeker).waarde).toBe(false);
    }
  });
});

it("has no moment twice", () => {
  const uit = agenda(register("bijgewerkt: 2025-03-15, frequentie: P3M"), { kader });
  const sleutels = alle(uit).map(({ sleutel, tot }) => `${sleutel} ${tot}`);
  expect(new Set(sleutels).size).toBe(sleutels.length);
});
