import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { audit } from "../../src/audit/audit.ts";
import type { Eenheidoordeel, Rapport } from "../../src/audit/rapport-types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

// Ground truth: what the province's own plan of 30 October 2018 says per topic, against what the rules make of the facts.

interface Verwacht {
  readonly id: string;
  readonly domein: readonly string[];
  readonly oordeel: string;
  readonly ontbreekt?: readonly string[];
  readonly acties: readonly (string | number)[];
}

const verwacht: readonly Verwacht[] = parse(readFileSync(new URL("utrecht-2018-verwacht.yaml", import.meta.url), "utf8")).eenheden;

/** Per gap as the plan states it: the eis that must report it, and `?` where the plan itself calls it unclear. */
const gaten: Readonly<Record<string, string>> = {
  "1/één integraal en vindbaar beleidsdocument": "BN-01.a2",
  "2B/integriteit periodiek agenderen": "BN-01.b11",
  "2B/contactpersonen aanwijzen": "BN-02.b3",
  "2B/processtappen bij vermoeden van schending": "BN-12.b3",
  "2A/bekendheid en kennis van de code zijn beperkt": "BN-02.a3",
  "3A/er wordt in het algemeen geen VOG gevraagd": "BN-03.a5",
  "3A/zittende medewerkers missen actuele informatie": "BN-03.a11",
  "4A/tekst voor de eed volgens godsdienstige gezindheid": "BN-05.a5",
  "5B/de publicatie moet steeds actueel blijven": "BN-06.b4",
  "5A/onduidelijk of de dossiers actueel zijn": "BN-06.a4?",
  // The plan also says this publication exists: its own two places differ.
  "5A/geen publicatie boven schaal 13": "BN-06.a6?",
  "5A/geen toetsingscriteria": "BN-06.a8",
  "5A-bijverdiensten/geen regels voor vergoedingen onder werktijd": "WN-06.a1",
  "6B/een actueel overzicht": "BN-07.b3",
  "6A/functies opnieuw aanwijzen": "BN-07.a2",
  "6A/leidinggevenden vragen er niet actief naar": "BN-07.a5",
  "7/procedure voor melden en inleveren boven de grens": "BN-09.a5",
  // The running text names who decides; "wat ontbreekt" says the procedure is missing.
  "7/besluit over de bestemming": "BN-09.a6?",
  "7/verantwoording": "BN-09.a7",
  "9B/aanspreekpunten": "BN-02.b3",
  "9B/processtappen": "BN-12.b3",
  "9B/onderzoeksprocedure": "BN-13.b1",
  "9A/onderzoeksprotocol": "BN-13.a1",
  "9A/de regeling is te weinig bekend": "BN-12.a2",
  "9A/geen extern vertrouwenspersoon voor misstanden": "BN-11.a3",
  "10A/een actueel overzicht; het oude is verlopen": "BN-04.a2",
  "11A/jaarlijks totaaloverzicht van afwijkingen": "BN-10.a8",
  "12B/niemand aangewezen voor ongewenst gedrag": "BN-11.b3",
  "12B/niemand aangewezen voor misstanden": "BN-11.b1",
  "12B/onderzoeksprotocol": "BN-13.b1",
  "12A/de rol wordt verkeerd begrepen": "BN-11.a7",
  "12A/geen onafhankelijk extern vertrouwenspersoon": "BN-11.a4",
  "13A/informatie over procedure en rol van de vertrouwenspersonen": "WN-05.a4",
};

let rapport: Rapport;
const eenheid = (id: string): Eenheidoordeel => {
  const gevonden = rapport.indeling?.eenheden.find((een) => een.id === id);
  if (gevonden === undefined) throw new Error(`no unit ${id}`);
  return gevonden;
};

beforeAll(async () => {
  const { systeem } = await leesMap("examples/provincie-utrecht-2018");
  const indeling = basisnormen.indelingen.find(({ id }) => id === "utrecht-hoofdstuk-3");
  rapport = audit(systeem, basisnormen, {
    peildatum: "2018-10-30",
    peildatumBron: "optie",
    taal: "nl",
    versie: "0",
    selectie: {},
    ...(indeling && { indeling }),
    teksten: rapportteksten("nl"),
  });
});

describe("Utrecht 2018, chapter 3", () => {
  test("has the plan's 21 units, in its order and domains", () => {
    expect(rapport.indeling?.eenheden.map(({ id, domein }) => [id, domein])).toEqual(verwacht.map(({ id, domein }) => [id, domein]));
  });

  test.each(verwacht.map(({ id, oordeel }) => ({ id, oordeel })))("unit $id: $oordeel", ({ id, oordeel }) => {
    expect(eenheid(id).oordeel).toBe(oordeel);
  });

  const gesteld = verwacht.flatMap(({ id, ontbreekt = [] }) => ontbreekt.map((gat) => ({ id, gat })));

  test("every gap the plan states is in the list below", () => {
    expect(gesteld.map(({ id, gat }) => `${id}/${gat}`).sort()).toEqual(Object.keys(gaten).sort());
  });

  test.each(gesteld)("unit $id reports: $gat", ({ id, gat }) => {
    const doel = gaten[`${id}/${gat}`] ?? "";
    const eis = doel.replace("?", "");
    const soort = doel.endsWith("?") ? "onbekend" : "niet-voldaan";
    expect(
      eenheid(id)
        .ontbreekt.filter((een) => een.eis === eis)
        .map((een) => een.soort),
    ).toContain(soort);
  });

  test.each(verwacht.flatMap(({ id, acties }) => acties.filter((nr) => nr !== "geen").map((nr) => ({ id, nr: String(nr) }))))(
    "unit $id shows the plan's action $nr",
    ({ id, nr }) => {
      expect(
        eenheid(id)
          .uitwerking.filter(({ voorstel }) => !voorstel)
          .map(({ actie }) => actie),
      ).toContain(nr);
    },
  );

  test("every gap has an action of the plan or a proposal", () => {
    for (const { id, ontbreekt, uitwerking } of rapport.indeling?.eenheden ?? []) {
      const beantwoord = new Set(uitwerking.flatMap(({ eisen }) => eisen));
      for (const { eis } of ontbreekt) expect(beantwoord, `${id}: ${eis}`).toContain(eis);
    }
  });

  test("a gap with an action of the plan gets no proposal", () => {
    for (const { id, uitwerking } of rapport.indeling?.eenheden ?? []) {
      const gepland = new Set(uitwerking.filter(({ voorstel }) => !voorstel).flatMap(({ eisen }) => eisen));
      const dubbel = uitwerking
        .filter(({ voorstel }) => voorstel)
        .flatMap(({ eisen }) => eisen)
        .filter((eis) => gepland.has(eis));
      expect(dubbel, id).toEqual([]);
    }
  });

  test("every gap beyond the plan's own is justified in docs/utrecht-2018.md", () => {
    const uitleg = readFileSync("docs/utrecht-2018.md", "utf8");
    const eigen = new Set(Object.values(gaten).map((doel) => doel.replace("?", "")));
    const extra = new Set(
      (rapport.indeling?.eenheden ?? []).flatMap(({ ontbreekt }) => ontbreekt.map(({ eis }) => eis)).filter((eis) => !eigen.has(eis)),
    );
    for (const eis of extra) expect(uitleg, eis).toContain(`| ${eis} |`);
  });

  test("every statement of what is in place names its source and place", () => {
    for (const { uitgewerkt } of rapport.normen) {
      for (const { bron, plaats } of uitgewerkt) {
        expect(bron).toContain("Integriteitsplan");
        expect(plaats?.regel).toBeGreaterThan(1);
      }
    }
  });
});

describe("Utrecht 2018, annex 1", () => {
  test("gives each of the sixteen rows a verdict", async () => {
    const { systeem } = await leesMap("examples/provincie-utrecht-2018");
    const indeling = basisnormen.indelingen.find(({ id }) => id === "utrecht-bijlage-1");
    expect(indeling?.eenheden).toHaveLength(16);
    const bijlage = audit(systeem, basisnormen, {
      peildatum: "2018-10-30",
      peildatumBron: "optie",
      taal: "nl",
      versie: "0",
      selectie: {},
      ...(indeling && { indeling }),
      teksten: rapportteksten("nl"),
    });
    expect(bijlage.indeling?.eenheden.map(({ oordeel }) => oordeel)).not.toContain("nvt");
  });
});

describe("the facts of the plan", () => {
  test("hold all eighteen numbered actions", async () => {
    const { systeem } = await leesMap("examples/provincie-utrecht-2018");
    const genummerd = systeem.acties.map(({ nr }) => nr).filter((nr) => !nr.startsWith("o"));
    expect(genummerd.sort((a, b) => a.localeCompare(b, "nl", { numeric: true }))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "7a",
      "8",
      "9",
      "10",
      "11",
      "12",
      "13",
      "14",
      "15",
      "16",
      "17",
    ]);
  });
});
