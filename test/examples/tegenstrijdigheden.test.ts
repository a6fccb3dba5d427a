import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { audit } from "../../src/audit/audit.ts";
import type { Signaal } from "../../src/audit/rapport-types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

// Every contradiction that a reader found in the source documents must be a signaal. Which one stands here, item by item.

/** A signaal of this kind whose sentence holds all of these. */
type Gezocht = readonly [id: string, ...tekst: readonly (string | RegExp)[]];

async function signalenVan(map: string): Promise<readonly Signaal[]> {
  const { systeem } = await leesMap(`examples/${map}`);
  const peildatum = systeem.peildatum ?? "";
  const opties = {
    peildatum,
    peildatumBron: "beschrijving",
    taal: "nl",
    versie: "0",
    selectie: {},
    teksten: rapportteksten("nl"),
  } as const;
  return audit(systeem, basisnormen, opties).signalen;
}

const past = (signaal: Signaal, [id, ...teksten]: Gezocht): boolean =>
  signaal.id === id && teksten.every((tekst) => (typeof tekst === "string" ? signaal.tekst.includes(tekst) : tekst.test(signaal.tekst)));

/** The number of an action in a list of numbers. */
const nummer = (nr: string): RegExp => new RegExp(`(acties|,|en) ${nr}( \\(|,| en|\\.)`);

const utrecht: Readonly<Record<string, readonly Gezocht[]>> = {
  "nevenwerkzaamheden ambtelijk (5A) - vanaf schaal 14 wél gepubliceerd, en boven schaal 13 nog niet gepubliceerd": [
    ["tegenstrijdige-bronnen", "salarisschaal 14", '"Aanwezig"', "wat is uitgewerkt", "wat ontbreekt"],
  ],
  "financiële belangen bestuurlijk (6B) - openbaar gemaakt, en er is geen actueel overzicht": [
    ["publicatie-niet-actueel", "financiële belangen Statenleden", "financiële belangen gedeputeerden en commissaris"],
  ],
  "actie 12 belooft een protocol, hoofdstuk 5.2 onderzoekt nog of het wenselijk is": [["onbekende-toezegging", "actie 12 (", "hfst. 5.2"]],
  "acties 5 en 8 noemen PS en GS, niet de commissaris, voor wie het wel geldt": [
    ["actie-mist-doelgroep", nummer("5"), "de commissaris van de Koning", "BN-06.b4"],
    [
      "actie-doelgroep-verschilt",
      "Actie 8 (",
      "Statenleden, gedeputeerden en de commissaris van de Koning",
      "Statenleden en gedeputeerden (",
    ],
  ],
  "geschenkenregister ambtelijk - hoofdstuk 4 zegt dat de directeur het bijhoudt, hoofdstuk 3.7 dat hij het zal aanleggen": [
    ["tegenstrijdige-bronnen", "Geschenkenregister medewerkers", "hfst. 4", "hfst. 3.3, onderwerp 7"],
  ],
  "vertrouwenspersoon - benoemd voor drie jaar, elders voor drie termijnen van drie jaar": [
    ["tegenstrijdige-bronnen", "Vertrouwenspersoon integriteit", "Interne vertrouwenspersonen", "9 jaar", "3 jaar"],
  ],
  "geschenken - grens tot en met 50 euro in de ene zin, onder 50 euro in de andere": [
    ["grens-verschilt", "tot en met 50 euro", "onder 50 euro", "wat is uitgewerkt", "lopende tekst"],
  ],
  "termijnen verschillen tussen de actielijst en hoofdstuk 8 (acties 7a, 12, 16; eigenaren bij 1, 2, 3, 11)": [
    ["actie-datum-verschilt", "Actie 7a (", "tweede helft 2019", "mei 2019"],
    ["actie-datum-verschilt", "Actie 12 (", "eerste kwartaal 2019", "mei 2019"],
    ["actie-datum-verschilt", "Actie 16 (", "maart 2019", "januari 2019"],
    ["actie-eigenaar-verschilt", "Actie 1 ("],
    // The list of actions names nobody who does it, only who decides; chapter 8 does.
    ["eigenaar-elders", nummer("2")],
    ["actie-eigenaar-verschilt", "Actie 3 ("],
    ["actie-eigenaar-verschilt", "Actie 11 ("],
  ],
  "actie 7 heeft geen datum; acties 7a en 14 noemen geen verantwoordelijke": [
    ["actie-zonder-begin", nummer("7")],
    ["eigenaar-elders", nummer("7a"), nummer("14")],
  ],
};

const jaarverslag2020: Readonly<Record<string, readonly Gezocht[]>> = {
  "five talks in the table, at least six in the text": [
    ["tegenstrijdige-bronnen", "Gesprekken met vertrouwenspersonen over ongewenste omgangsvormen", "5 (", "6 ("],
  ],
  "fewer reports than in 2019, and that number is absent": [["cijfer-zonder-vergelijking", "meldingen bij vertrouwenspersonen"]],
};

const stichtseVecht: Readonly<Record<string, readonly Gezocht[]>> = {
  "the revised protocol goes to the council in the third quarter, or in October": [
    ["actie-datum-verschilt", "derde kwartaal 2019", "oktober 2019"],
  ],
  "the code of the executive was adopted by the council, or by the executive itself": [
    ["onbevoegd-orgaan", "Gedragscode voor collegeleden", "art. 41c lid 2 Gemeentewet", "het college", "de gemeenteraad"],
  ],
  "the report was meant for the presidium only, and given to a committee": [["actie-resultaat-verschilt", "1.3 ("]],
};

describe.each([
  ["provincie-utrecht-2018", utrecht],
  ["provincie-2020-jaarverslag", jaarverslag2020],
  ["gemeente-stichtse-vecht-2019", stichtseVecht],
])("%s", (map, gezocht) => {
  test.each(Object.entries(gezocht))("%s", async (_naam, alle) => {
    const signalen = await signalenVan(map);
    for (const een of alle)
      expect(
        signalen.some((signaal) => past(signaal, een)),
        String(een),
      ).toBe(true);
  });

  test("each points at a file and a line", async () => {
    for (const { id, plaatsen } of await signalenVan(map)) {
      expect(plaatsen.length, id).toBeGreaterThan(0);
      for (const { regel } of plaatsen) expect(regel, id).toBeGreaterThan(1);
    }
  });
});

describe("the list of a reader", () => {
  test("is the list above", () => {
    const { tegenstrijdigheden } = parse(readFileSync(new URL("utrecht-2018-verwacht.yaml", import.meta.url), "utf8"));
    expect(Object.keys(utrecht)).toEqual(tegenstrijdigheden);
  });

  test("stays readable: at most forty signalen on Utrecht, none said twice", async () => {
    const signalen = await signalenVan("provincie-utrecht-2018");
    expect(signalen.length).toBeLessThanOrEqual(40);
    expect(new Set(signalen.map(({ tekst }) => tekst)).size).toBe(signalen.length);
  });

  test("figures that do add up are left alone", async () => {
    expect((await signalenVan("provincie-2020-jaarverslag")).map(({ id }) => id)).not.toContain("delen-tellen-niet-op");
  });
});

test("the order in which things are written changes no signaal", async () => {
  const { systeem } = await leesMap("examples/provincie-utrecht-2018");
  const om = <T>(lijst: readonly T[]): readonly T[] => [...lijst].reverse();
  const feiten = Object.fromEntries(Object.entries(systeem.feiten).map(([sectie, lijst]) => [sectie, om(lijst)])) as typeof systeem.feiten;
  const omgekeerd = { ...systeem, feiten, acties: om(systeem.acties), programma: om(systeem.programma), cijfers: om(systeem.cijfers) };
  const opties = {
    peildatum: "2018-10-30",
    peildatumBron: "optie",
    taal: "nl",
    versie: "0",
    selectie: {},
    teksten: rapportteksten("nl"),
  } as const;
  expect(audit(omgekeerd, basisnormen, opties).signalen).toEqual(audit(systeem, basisnormen, opties).signalen);
});
