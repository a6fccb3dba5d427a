import { describe, expect, it } from "vitest";
import type { Inhoud } from "../../src/register/inhoud.ts";
import type { Registerstaat } from "../../src/register/types.ts";
import { inhoudVan, register, registers, systeem } from "./toets.ts";

const CIJFERS = "cijfers:\n  - { jaar: 2025, soort: geschenken, domein: ambtelijk, aantal: 3 }\n";

function staat(
  regel: string,
  { inhoud, meer = "", openbaar }: { readonly inhoud?: Inhoud; readonly meer?: string; readonly openbaar?: number } = {},
): Registerstaat {
  const uit = registers(systeem([regel], meer), new Map(inhoud ? [["r", inhoud]] : []), { ...(openbaar !== undefined && { openbaar }) });
  const [eerste] = uit.registers;
  if (eerste === undefined) throw new Error("no register");
  return eerste;
}

const soorten = ({ opmerkingen }: Registerstaat): readonly string[] => opmerkingen.map(({ soort }) => soort);

describe("whether rows may be published", () => {
  it.each([
    ["geschenken", "openbaar: ja", "openbaar"],
    ["geschenken", "", "niet-gezegd"],
    ["geschenken", "openbaar: onbekend", "niet-gezegd"],
    ["geschenken", "openbaar: nee", "nee"],
    ["geschenken", "openbaar: deels", "nee"],
    ["geschenken", "openbaar: [{ waarde: ja, bron: { een: '1' } }, { waarde: nee, bron: { twee: '1' } }]", "bronnen-verschillen"],
    ["geschenken", "openbaar: [{ waarde: ja, bron: { een: '1' } }, { waarde: ja, bron: { twee: '1' } }]", "openbaar"],
    ["geschenken", "openbaar: ja, stand: vervallen", "geldt-niet"],
    ["geschenken", "openbaar: ja, stand: voorgenomen", "geldt-niet"],
    ["geschenken", "openbaar: ja, aanwezig: nee", "geldt-niet"],
    ["publicatie-nevenwerkzaamheden", "", "openbaar"],
    ["publicatie-nevenwerkzaamheden", "openbaar: nee", "nee"],
    ["publicatie-nevenwerkzaamheden", "openbaar: onbekend", "niet-gezegd"],
    ["meldingen", "openbaar: ja", "soort"],
    ["kwetsbare-functies", "openbaar: ja", "soort"],
  ])("of a register of %s with %j: %s", (soort, rest, verwacht) => {
    const { openbaarheid } = staat(register(soort, rest));
    expect(openbaarheid.stand === "openbaar" ? "openbaar" : openbaarheid.reden).toBe(verwacht);
  });
});

describe("how recent a register is", () => {
  it.each([
    ["bijgewerkt: 2026-01-01, frequentie: P6M", { stand: "op-tijd", tot: "2026-07-01" }],
    ["bijgewerkt: 2025-12-30, frequentie: P6M", { stand: "op-tijd", tot: "2026-06-30" }],
    ["bijgewerkt: 2025-12-29, frequentie: P6M", { stand: "te-laat", sinds: "2026-06-30" }],
    ["bijgewerkt: 2025-12, frequentie: P6M", { stand: "misschien" }],
    ["bijgewerkt: 2024, frequentie: P1Y", { stand: "te-laat", sinds: "2026-01-01" }],
    ["bijgewerkt: 2026-06-01", { stand: "onbekend", reden: "geen-frequentie" }],
    ["frequentie: P6M", { stand: "onbekend", reden: "geen-datum" }],
    ["bijgewerkt: 2026-07-01, frequentie: P6M", { stand: "onbekend", reden: "na-peildatum" }],
    ["bijgewerkt: 2026-06-01, frequentie: P6M, actueel: nee", { stand: "te-laat", reden: "niet-actueel" }],
    [
      "frequentie: P6M, bijgewerkt: [{ waarde: 2026-01, bron: { een: '1' } }, { waarde: 2026-02, bron: { twee: '1' } }]",
      { stand: "onbekend", reden: "bronnen-verschillen" },
    ],
  ])("with %s", (rest, verwacht) => {
    expect(staat(register("geschenken", rest)).actualiteit).toMatchObject(verwacht);
    expect(Object.keys(staat(register("geschenken", rest)).actualiteit).sort()).toEqual(
      [
        ...new Set([
          ...Object.keys(verwacht),
          ...(rest.includes("bijgewerkt") ? ["bijgewerkt"] : []),
          ...(rest.includes("frequentie") ? ["frequentie"] : []),
        ]),
      ].sort(),
    );
  });

  it("is never overdue in the future, nor due in the past", () => {
    for (const dag of ["2025-02-28", "2025-08-29", "2025-08-31", "2026-02-28"]) {
      const { actualiteit } = staat(register("geschenken", `bijgewerkt: ${dag}, frequentie: P6M`));
      if (actualiteit.sinds !== undefined) expect(actualiteit.sinds <= "2026-06-30").toBe(true);
      if (actualiteit.tot !== undefined) expect(actualiteit.tot >= "2026-06-30").toBe(true);
    }
  });
});

describe("a publication", () => {
  it("of nevenwerkzaamheden has the three columns of the form, also when the file lacks one", async () => {
    const regel = register("publicatie-nevenwerkzaamheden", "bestand: { pad: r.csv }");
    const inhoud = await inhoudVan(regel, "Functie;Nevenfuncties;Bezoldigd\nAdviseur;Bestuurslid;ja\n");
    expect(staat(regel, { inhoud }).publicatie).toEqual({
      kolommen: [
        { veld: "functie", aanwezig: true, leeg: 0 },
        { veld: "nevenwerkzaamheid", aanwezig: true, leeg: 0 },
        { veld: "beperkende_maatregel", aanwezig: false, leeg: 1 },
      ],
      regels: [{ functie: "Adviseur", nevenwerkzaamheid: "Bestuurslid" }],
    });
  });

  it("of gifts has the columns that the file has, with what is empty", async () => {
    const regel = register("geschenken", "openbaar: ja, bestand: { pad: r.csv }");
    const inhoud = await inhoudVan(
      regel,
      "Datum;Functie;Geschenk;Waarde\n2025-01-01;Wethouder;Taart;\n2025-01-02;Raadslid;Boek;€ 1.025,50\n",
    );
    const { publicatie } = staat(regel, { inhoud });
    expect(publicatie?.kolommen.map(({ veld, leeg }) => [veld, leeg])).toEqual([
      ["datum", 0],
      ["functie", 0],
      ["omschrijving", 0],
      ["waarde", 1],
    ]);
    expect(publicatie?.regels[1]).toEqual({ datum: "2025-01-02", functie: "Raadslid", omschrijving: "Boek", waarde: 1025.5 });
  });

  it("is not made of a register that is not public", async () => {
    const regel = register("geschenken", "bestand: { pad: r.csv }");
    const inhoud = await inhoudVan(regel, "Datum;Functie;Geschenk\n2025-01-01;Wethouder;Taart\n");
    const uit = staat(regel, { inhoud });
    expect(uit.publicatie).toBeUndefined();
    expect(uit.telling).toEqual({ regels: 1, eerste: "2025-01-01", laatste: "2025-01-01" });
  });
});

describe("what somebody must look at", () => {
  const regel = (rest: string): string => register("geschenken", `bestand: { pad: r.csv }, ${rest}`);
  const inhoud = (...dagen: readonly string[]): Promise<Inhoud> =>
    inhoudVan(regel("openbaar: ja"), `Datum;Functie;Geschenk;Bestemming\n${dagen.map((dag, i) => `${dag};A;${i};\n`).join("")}`);

  it("is a row after the day on which the register was updated, or after the peildatum", async () => {
    expect(soorten(staat(regel("bijgewerkt: 2026-01-01"), { inhoud: await inhoud("2026-01-02") }))).toEqual(["na-bijgewerkt"]);
    expect(soorten(staat(regel("bijgewerkt: 2026-01"), { inhoud: await inhoud("2026-01-31") }))).toEqual([]);
    expect(soorten(staat(regel("bijgewerkt: 2026-01-01"), { inhoud: await inhoud("2026-07-01") }))).toEqual(["later"]);
  });

  it("is what the description says to be in it and is not", async () => {
    expect(soorten(staat(regel("bevat: { bestemming: ja }"), { inhoud: await inhoud("2025-01-01") }))).toEqual(["bevat-zonder-kolom"]);
    expect(soorten(staat(regel("bevat: { bezoldiging: ja }"), { inhoud: await inhoud("2025-01-01") }))).toEqual(["bevat-zonder-kolom"]);
    expect(soorten(staat(regel("bevat: { bestemming: nee }"), { inhoud: await inhoud("2025-01-01") }))).toEqual([]);
  });

  it("is a yearly figure that does not add up with the rows of a year that is whole", async () => {
    const drie = await inhoud("2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01");
    const uit = staat(regel(""), { inhoud: drie, meer: CIJFERS });
    expect(uit.opmerkingen).toMatchObject([{ soort: "cijfer-anders", tekst: expect.stringMatching(/2025.*2 regels.*3/) }]);
    const gelijk = await inhoud("2025-01-01", "2025-02-01", "2025-12-31");
    expect(soorten(staat(regel(""), { inhoud: gelijk, meer: CIJFERS }))).toEqual([]);
    expect(soorten(staat(regel(""), { inhoud: await inhoud("2026-01-01"), meer: CIJFERS }))).toEqual([]);
  });

  it("is that it is empty, or said not to be complete", async () => {
    expect(soorten(staat(regel("volledig_ingevuld: nee"), { inhoud: await inhoud() }))).toEqual(["leeg", "niet-volledig"]);
  });

  it("is a function that must report and has no row, told as a count", async () => {
    const lijst = register("aangewezen-functies", "onderwerpen: [financiele-belangen], bestand: { pad: l.csv }", "lijst");
    const belangen = register("financiele-belangen", "bestand: { pad: r.csv }");
    const van = systeem([belangen, lijst]);
    const [b, l] = [
      await inhoudVan(belangen, "Functie;Belang\nHoofd Inkoop;x\n"),
      await inhoudVan(lijst, "Functie\nHoofd inkoop\nDirecteur\n"),
    ];
    const uit = registers(
      van,
      new Map([
        ["r", b],
        ["lijst", l],
      ]),
    );
    expect(uit.registers[0]?.telling?.functies).toEqual({ aangewezen: 2, zonder_regel: 1 });
    expect(uit.registers[0]?.opmerkingen.map(({ soort }) => soort)).toEqual(["functies-zonder-regel"]);
    expect(JSON.stringify(uit)).not.toMatch(/hoofd|directeur/i);
  });
});

describe("the version for the public", () => {
  const regel = register("geschenken", "bestand: { pad: r.csv }, opmerking: Geheim");
  const inhoud = (aantal: number): Promise<Inhoud> =>
    inhoudVan(regel, `Datum;Functie;Geschenk\n${Array.from({ length: aantal }, (_, i) => `2025-01-0${i + 1};A;${i}\n`).join("")}`);

  it("tells of a register that is not public only that it is kept and whether in time: no count, no day, at whatever number", async () => {
    for (const aantal of [0, 1, 5, 9]) {
      const uit = registers(
        systeem([`${regel}, bijgewerkt: 2026-06-03, frequentie: P6M, volledig_ingevuld: deels`]),
        new Map([["r", await inhoud(aantal)]]),
        {
          openbaar: 5,
        },
      );
      expect(uit.registers).toEqual([
        {
          id: "register-1",
          soort: "geschenken",
          titel: "geschenkenregister",
          domein: ["ambtelijk"],
          openbaarheid: { stand: "intern", reden: "niet-gezegd" },
          actualiteit: { stand: "op-tijd" },
          eisen: [],
          opmerkingen: [],
        },
      ]);
    }
  });

  it("says the same whether there is a file or not, so nothing can be worked out from a next version", async () => {
    const meldingen = register("meldingen", "bestand: { pad: r.csv }", "m");
    const met = await inhoudVan(meldingen, "Datum\n2025-11-17\n");
    const uit = (inhoud_: ReadonlyMap<string, Inhoud>): string => JSON.stringify(registers(systeem([meldingen]), inhoud_, { openbaar: 5 }));
    expect(uit(new Map([["m", met]]))).toBe(uit(new Map()));
  });

  it("has no signalen, remarks, eisen, ids, or registers that are not in force", async () => {
    const openbaar = register("geschenken", "openbaar: ja, bijgewerkt: 2020, volledig_ingevuld: nee", "open-id");
    const van = systeem([regel, openbaar, register("meldingen", "", "meldingen-id"), register("meldingen", "stand: vervallen", "oud-id")]);
    const uit = registers(van, new Map([["r", await inhoud(9)]]), { openbaar: 5 });
    expect(uit.signalen).toEqual([]);
    expect(uit.registers.map(({ id }) => id)).toEqual(["register-1", "register-2", "register-3"]);
    for (const een of uit.registers) expect([...een.eisen, ...een.opmerkingen]).toEqual([]);
    expect(JSON.stringify(uit)).not.toMatch(/geheim|"open-id"|meldingen-id|Register r"/i);
  });
});
