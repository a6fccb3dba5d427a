import { describe, expect, it } from "vitest";
import type { Regelnaam } from "../../src/rollen/onverenigbaar.ts";
import { onverenigbaarheden } from "../../src/rollen/onverenigbaar.ts";
import { rollen } from "./maak.ts";

const item = (id: string, soort: string, extra: string): string => `  - { id: ${id}, soort: ${soort}, domein: ambtelijk, ${extra} }\n`;
const gevonden = (items: string, opties = {}): readonly string[] =>
  rollen(`rollen:\n${items}`, opties).onverenigbaar.map(({ regel }) => regel);

/** Per rule what goes against it, and what is nearly the same and does not. */
const gevallen: Readonly<Record<Regelnaam, readonly (readonly [botst: string, botstNiet: string])[]>> = {
  "secretaris-griffier": [[item("a", "griffier", "vervuld_door: topambtenaar"), item("a", "griffier", "vervuld_door: griffie")]],
  "meldpunt-leiding": [
    [
      item("a", "meldpunt", "vervuld_door: directie, onderwerpen: [melden-misstand]"),
      item("a", "meldpunt", "vervuld_door: directie, onderwerpen: [ongewenst-gedrag]"),
    ],
    [
      item("a", "opvolger", "vervuld_door: topambtenaar, onderwerpen: [melden-misstand]"),
      item("a", "opvolger", "vervuld_door: juridischezaken, onderwerpen: [melden-misstand]"),
    ],
  ],
  "vertrouwenspersoon-leiding": [
    [item("a", "vertrouwenspersoon", "vervuld_door: leidinggevenden"), item("a", "vertrouwenspersoon", "vervuld_door: medewerkers")],
  ],
  "vertrouwenspersoon-voorzitter": [
    [
      item("a", "vertrouwenspersoon", "vervuld_door: voorzitter").replace("ambtelijk", "bestuurlijk"),
      item("a", "vertrouwenspersoon", "vervuld_door: voorzitter"),
    ],
  ],
  "vertrouwenspersoon-personeelszaken": [
    [item("a", "vertrouwenspersoon", "vervuld_door: personeelszaken"), item("a", "vertrouwenspersoon", "vervuld_door: extern")],
  ],
  "vertrouwenspersoon-ondernemingsraad": [
    [item("a", "vertrouwenspersoon", "vervuld_door: ondernemingsraad"), item("a", "taakdrager", "vervuld_door: ondernemingsraad")],
  ],
  "vertrouwenspersoon-onderzoekt": [
    [item("a", "opvolger", "vervuld_door: vertrouwenspersoon"), item("a", "opvolger", "vervuld_door: juridischezaken")],
    [
      item("a", "vertrouwenspersoon", "vervuld_door: juridischezaken") + item("b", "opvolger", "vervuld_door: juridischezaken"),
      item("a", "vertrouwenspersoon", "vervuld_door: extern") + item("b", "opvolger", "vervuld_door: extern"),
    ],
  ],
  "vertrouwenspersoon-coordinator": [
    [
      item("a", "vertrouwenspersoon", "vervuld_door: integriteitscoordinator"),
      item("a", "contactpersoon", "vervuld_door: integriteitscoordinator"),
    ],
    [
      item("a", "integriteitscoordinator", "vervuld_door: vertrouwenspersoon"),
      item("a", "integriteitscoordinator", "vervuld_door: juridischezaken"),
    ],
  ],
  "vertrouwenspersoon-klachtencommissie": [
    [item("a", "klachtencommissie", "vervuld_door: vertrouwenspersoon"), item("a", "klachtencommissie", "vervuld_door: koepel")],
    [item("a", "vertrouwenspersoon", "vervuld_door: klachtencommissie"), item("a", "klachtenmeldpunt", "vervuld_door: klachtencommissie")],
    [
      item("a", "vertrouwenspersoon", "vervuld_door: griffie") + item("b", "klachtencommissie", "vervuld_door: griffie"),
      item("a", "vertrouwenspersoon", "vervuld_door: koepel") + item("b", "klachtencommissie", "vervuld_door: koepel"),
    ],
  ],
  "rapporteert-aan-zichzelf": [
    [
      item("a", "integriteitscoordinator", "rapporteert_aan: integriteitscoordinator"),
      item("a", "integriteitscoordinator", "rapporteert_aan: topambtenaar"),
    ],
    [
      item("a", "taakdrager", "vervuld_door: directie, rapporteert_aan: directie"),
      item("a", "taakdrager", "vervuld_door: directie, rapporteert_aan: dagelijks-bestuur"),
    ],
  ],
};

describe.each(onverenigbaarheden.map(({ naam }) => naam))("the rule %s", (naam) => {
  it.each(gevallen[naam])("finds what goes against it, and nothing in what does not", (botst, botstNiet) => {
    expect(gevonden(botst)).toContain(naam);
    expect(gevonden(botstNiet)).not.toContain(naam);
  });

  it("tells why and where it comes from, in both languages", () => {
    const [[botst = ""] = []] = gevallen[naam];
    for (const taal of ["nl", "en"] as const) {
      const een = rollen(`rollen:\n${botst}`, { taal }).onverenigbaar.find(({ regel }) => regel === naam);
      expect(een?.waarom.length).toBeGreaterThan(20);
      expect(een?.bron.length).toBeGreaterThan(5);
      expect(een?.plaatsen.length).toBeGreaterThan(0);
    }
  });
});

describe("a conflict between roles", () => {
  const botsing = "vervuld_door: personeelszaken";

  it.each([
    ["is not there", "aanwezig: nee"],
    ["is planned", "stand: voorgenomen"],
    ["was withdrawn", "stand: vervallen"],
    ["has ended", "tot: 2024-01"],
  ])("is not told of a role that %s", (_, extra) => {
    expect(gevonden(item("a", "vertrouwenspersoon", `${botsing}, ${extra}`))).toEqual([]);
  });

  it.each([
    [
      "sources differ about who fills it",
      "vervuld_door: [{ waarde: personeelszaken, bron: { plan: '1' } }, { waarde: extern, bron: { anders: '2' } }]",
    ],
    ["it may have ended", `${botsing}, tot: 2024`],
  ])("is told as perhaps when %s", (_, extra) => {
    expect(rollen(`rollen:\n${item("a", "vertrouwenspersoon", extra)}`).onverenigbaar).toMatchObject([{ zekerheid: "misschien" }]);
  });

  it("is certain of one office in two roles, and not of one department", () => {
    const samen = (door: string): string =>
      item("a", "vertrouwenspersoon", `vervuld_door: ${door}`) + item("b", "opvolger", `vervuld_door: ${door}`);
    const zekerheid = (door: string): unknown =>
      rollen(`rollen:\n${samen(door)}`).onverenigbaar.find(({ regel }) => regel === "vertrouwenspersoon-onderzoekt")?.zekerheid;
    expect(zekerheid("griffier")).toBe("zeker");
    expect(zekerheid("juridischezaken")).toBe("misschien");
  });

  it("is none between roles for different domeinen", () => {
    const items =
      item("a", "vertrouwenspersoon", "vervuld_door: griffier") +
      item("b", "opvolger", "vervuld_door: griffier").replace("ambtelijk", "bestuurlijk");
    expect(gevonden(items)).not.toContain("vertrouwenspersoon-onderzoekt");
  });
});

describe("what is no conflict", () => {
  const alles = (items: string): readonly string[] => gevonden(items, { peildatum: "2024-06-15" });

  it.each([
    ["a griffier who leads the staff: no secretaris is in it", item("a", "eindverantwoordelijke", "vervuld_door: griffier")],
    ["a coordinator who follows up reports", item("a", "opvolger", "vervuld_door: integriteitscoordinator")],
  ])("%s", (_, items) => {
    expect(alles(items)).toEqual([]);
  });

  it("the advice about those who are there for employees is not used for those who are there for office-holders", () => {
    const { onverenigbaar } = rollen(
      `rollen:\n${item("a", "vertrouwenspersoon", "vervuld_door: voorzitter").replace("ambtelijk", "bestuurlijk")}`,
    );
    expect(onverenigbaar).toMatchObject([{ regel: "vertrouwenspersoon-voorzitter", bron_soort: "eigen" }]);
    expect(gevonden(item("a", "vertrouwenspersoon", "vervuld_door: personeelszaken").replace("ambtelijk", "bestuurlijk"))).toEqual([]);
  });

  it("advice names its year", () => {
    for (const { bron } of onverenigbaarheden) if (bron.soort === "onderzoek") expect(bron.titel).toMatch(/\(\d{4}\)$/);
  });
});

describe("the law behind a conflict", () => {
  const griffier = item("a", "griffier", "vervuld_door: topambtenaar");
  const meldpunt = item("a", "meldpunt", "vervuld_door: directie, onderwerpen: [melden-misstand]");

  it("forbids only where a statute does, and names it", () => {
    expect(rollen(`rollen:\n${griffier}`).onverenigbaar).toMatchObject([
      { weging: "mag-niet", bron_soort: "wet", bron: "art. 100 lid 2 Gemeentewet" },
    ]);
    expect(rollen(`rollen:\n${griffier}`, { type: "provincie" }).onverenigbaar).toMatchObject([{ bron: "art. 97 lid 2 Provinciewet" }]);
    for (const { weging, bron } of onverenigbaarheden) if (weging === "mag-niet") expect(bron.soort).toBe("wet");
  });

  it("does not ask of a waterschap what the law asks of a gemeente", () => {
    expect(gevonden(griffier, { type: "waterschap" })).toEqual([]);
  });

  it.each([
    ["2023-02-17", false],
    ["2023-02-18", true],
  ])("counts from the day it is in force (%s)", (peildatum, geldt) => {
    expect(gevonden(meldpunt, { peildatum }).includes("meldpunt-leiding")).toBe(geldt);
  });
});

describe("a signaal about the same conflict", () => {
  it.each(Object.values(gevallen).flatMap((paren) => paren.map(([botst]) => [botst])))("is not told twice: %s", (botst) => {
    expect(rollen(`rollen:\n${botst}`).signalen.filter(({ id }) => id === "rol-niet-onafhankelijk")).toEqual([]);
  });
});
