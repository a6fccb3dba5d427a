import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import type { RenderOpties } from "../../src/render/types.ts";
import { render } from "../../src/render/xlsx.ts";
import { kolomVan, pakUit, type Uitgepakt } from "./uitgepakt.ts";
import { vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const nl: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
const maak = async (rapport: Rapport = voorbeeld, opties = nl): Promise<Uitgepakt> => pakUit((await render(rapport, opties)) as Uint8Array);

const bladen = ["Samenvatting", "Normen", "Eisen", "Ontbreekt", "Acties", "Signalen", "Bronnen"];
const aantalRijen = ({ blad }: Uitgepakt, naam: string): number => (blad(naam).match(/<row /g) ?? []).length - 1;

describe("the audit as a workbook", () => {
  it("has its seven sheets, in both languages, whatever the texts", async () => {
    expect((await maak()).namen).toEqual(bladen);
    expect((await maak(vijandig(ingedeeld))).namen).toEqual(bladen);
    expect((await maak(voorbeeld, { ...nl, taal: "en" })).namen).toEqual([
      "Summary",
      "Norms",
      "Requirements",
      "Missing",
      "Actions",
      "Signals",
      "Sources",
    ]);
  });

  it("has a row for every norm, eis, gap, action and signaal", async () => {
    const boek = await maak();
    const tel = (waarden: (norm: Rapport["normen"][number]) => readonly unknown[]): number => voorbeeld.normen.flatMap(waarden).length;
    const { acties } = voorbeeld.samenvatting;
    expect(aantalRijen(boek, "Normen")).toBe(voorbeeld.normen.length);
    expect(aantalRijen(boek, "Eisen")).toBe(tel(({ eisen }) => eisen));
    expect(aantalRijen(boek, "Ontbreekt")).toBe(tel(({ ontbreekt }) => ontbreekt));
    expect(aantalRijen(boek, "Acties")).toBe(acties.gepland + acties.voorstel);
    expect(aantalRijen(boek, "Signalen")).toBe(voorbeeld.signalen.length);
  });

  it("filters every sheet but the summary, which has the reference date as a date", async () => {
    const boek = await maak();
    for (const naam of bladen) expect(boek.blad(naam).includes("<autoFilter")).toBe(naam !== "Samenvatting");
    expect([...boek.cellen("Samenvatting").values()]).toContainEqual({ soort: "getal", waarde: "43403" });
  });

  it("puts the gravest gap first, with what is planned for it", async () => {
    const ontbreekt = (await maak()).cellen("Ontbreekt");
    expect(kolomVan(ontbreekt, "eis")).toEqual(["BN-06.b2", "BN-06.b3"]);
    expect(kolomVan(ontbreekt, "uitwerking")[0]).toMatch(/^actie 5: Publiceer/);
    expect(kolomVan(ontbreekt, "wat ontbreekt")[0]).toMatch(/commissaris van de Koning\. De bron zegt: deels\.$/);
  });

  it("points at the nearest parent where nothing is described", async () => {
    const ontbreekt = (await maak()).cellen("Ontbreekt");
    expect(kolomVan(ontbreekt, "bestand")).toEqual(["registers.yaml", "registers.yaml"]);
    expect(kolomVan(ontbreekt, "regel")).toEqual(["15", "3"]);
  });

  it("keeps a quarter in words, with its last day as a date beside it; a period has no day", async () => {
    const acties = (await maak()).cellen("Acties");
    expect(kolomVan(acties, "gereed")).toEqual(["eerste kwartaal 2019", "binnen 3 maanden"]);
    expect(kolomVan(acties, "uiterlijk op")).toEqual(["43555"]);
    expect(kolomVan(acties, "hoe vaak")).toEqual(["elk half jaar"]);
  });

  it("names no last day while one of the actions for a gap has no date", async () => {
    const [norm] = voorbeeld.normen;
    const [actie] = norm?.uitwerking ?? [];
    if (norm === undefined || actie === undefined) throw new Error("no action");
    const { gereed: _gereed, ...zonder } = actie;
    const uitwerking = [actie, { ...zonder, actie: "6" }, { ...actie, actie: "7", gereed: "2018", stand: "vervallen" as const }];
    const ontbreekt = (await maak({ ...voorbeeld, normen: [{ ...norm, uitwerking }] })).cellen("Ontbreekt");
    expect(kolomVan(ontbreekt, "uiterlijk op")).toEqual([]);
    expect(kolomVan(ontbreekt, "gereed")[0]).toBe("5: eerste kwartaal 2019");
    expect(kolomVan(ontbreekt, "uitwerking")[0]).toMatch(/^actie 5: .*\(loopt, staat nog niet vast\)\nactie 6: .*\)$/);
  });

  it("has a day that is exactly known as a date", async () => {
    const [norm, ...rest] = voorbeeld.normen;
    if (norm === undefined) throw new Error("no norm");
    const opDag = { ...norm, uitwerking: norm.uitwerking.map((een) => ({ ...een, gereed: "2019-05-14" })) };
    const acties = (await maak({ ...voorbeeld, normen: [opDag, ...rest] })).cellen("Acties");
    expect(acties.get("E2")).toEqual({ soort: "getal", waarde: "43599" });
  });

  it("names an action once, with all eisen and norms it is for", async () => {
    const [norm] = voorbeeld.normen;
    if (norm === undefined) throw new Error("no norm");
    const ander = {
      ...norm,
      id: "BN-07",
      domein: "ambtelijk" as const,
      uitwerking: norm.uitwerking.map((een) => ({ ...een, eisen: ["BN-07.a1"] })),
    };
    const acties = (await maak({ ...voorbeeld, normen: [norm, ander] })).cellen("Acties");
    expect(kolomVan(acties, "nr")).toEqual(["5"]);
    expect(kolomVan(acties, "voor eisen")).toEqual(["BN-06.b2, BN-06.b3, BN-07.a1", "BN-06.b3, BN-07.a1"]);
    expect(kolomVan(acties, "normen")).toEqual(["BN-06, BN-07", "BN-06, BN-07"]);
  });

  it("explains an outcome that the columns do not: reason, judgement, deviation", async () => {
    const toelichting = kolomVan((await maak()).cellen("Eisen"), "toelichting").join("\n");
    expect(toelichting).toContain("volgt in 2019");
    expect(toelichting).toContain("oordeel van een beoordelaar: Besproken in de fracties. (de griffier, juni 2018)");
    expect(toelichting).toContain(
      "afwijking: De griffie controleert elk kwartaal zelf. (besluit van Provinciale Staten, geldt tot en met 31 december 2019)",
    );
  });

  it("has the law with its dates, and a link only where the reference is sound", async () => {
    const { cellen, delen } = await maak();
    const bronnen = cellen("Bronnen");
    expect(kolomVan(bronnen, "geldt vanaf")).toEqual(["37692", "40269"]);
    expect(kolomVan(bronnen, "tot en met")).toEqual(["44926"]);
    expect(kolomVan(bronnen, "wettekst")).toEqual(["wetten.overheid.nl"]);
    expect(delen["xl/worksheets/_rels/sheet7.xml.rels"]).toContain(
      "https://wetten.overheid.nl/jci1.3:c:BWBR0005645&amp;artikel=11&amp;lid=1",
    );
    expect((await maak(vijandig(voorbeeld))).delen["xl/worksheets/_rels/sheet7.xml.rels"]).not.toContain("TargetMode");
  });

  it("names each source once, with the eisen it is used for", async () => {
    const bronnen = (await maak()).cellen("Bronnen");
    const namen = kolomVan(bronnen, "bron");
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen).toContain("Integriteitsplan, hfst. 3.3, onderwerp 5");
    expect(kolomVan(bronnen, "gebruikt bij")).toContain("BN-06.b2, BN-06.b3");
  });

  it("shows the units of an indeling, names them at each eis, and what it leaves open", async () => {
    const { cellen } = await maak(ingedeeld);
    expect(kolomVan(cellen("Normen"), "onderdeel")).toEqual(["5B"]);
    expect(kolomVan(cellen("Eisen"), "onderdeel")).toContain("5B Nevenfuncties");
    const samenvatting = [...cellen("Samenvatting").values()].map(({ waarde }) => waarde);
    expect(samenvatting).toContain("Open eisen buiten deze indeling (1)");
    expect(samenvatting).toContain("Er is een jaarverslag.");
  });

  it("lists no more statements of a norm than a row can show, and says where the others are", async () => {
    const [norm] = voorbeeld.normen;
    const [gat] = norm?.ontbreekt ?? [];
    if (norm === undefined || gat === undefined) throw new Error("no gap");
    const ontbreekt = [...Array(60).keys()].map((nummer) => ({ ...gat, tekst: `Er ontbreekt iets, namelijk ${nummer}.` }));
    const { cellen } = await maak({ ...voorbeeld, normen: [{ ...norm, ontbreekt }] });
    const cel = kolomVan(cellen("Normen"), "ontbreekt")[0] ?? "";
    const getoond = cel.split("\n").length - 1;
    expect(cel).toContain(`… en nog ${60 - getoond}; zie het werkblad Ontbreekt.`);
    expect(aantalRijen(await maak({ ...voorbeeld, normen: [{ ...norm, ontbreekt }] }), "Ontbreekt")).toBe(60);
  });

  it("calculates nothing and links nowhere when every text is a formula", async () => {
    const { delen, cellen } = await maak(vijandig(ingedeeld, "=cmd|' /C calc'!A0"));
    for (const deel of Object.values(delen)) expect(deel).not.toMatch(/<f[ >/]|TargetMode/);
    expect(kolomVan(cellen("Eisen"), "bestand")).toContain("=cmd|' /C calc'!A0");
  });
});
