import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { type Bewijssectie, bewijssecties } from "../../src/beschrijving/format/secties.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { exitCode } from "../../src/cli/exit-code.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import type { Indeling } from "../../src/normenkader/types.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

// The models are templates of an organisation in full order. A rule they cannot meet is a fault in the rule or in the model.

const PEILDATUM = "2026-06-30";

function toets(systeem: Integriteitssysteem, peildatum = PEILDATUM, indeling?: Indeling): Rapport {
  return audit(systeem, basisnormen, {
    peildatum,
    peildatumBron: "beschrijving",
    taal: "nl",
    versie: "0",
    selectie: {},
    ...(indeling && { indeling }),
    teksten: rapportteksten("nl"),
  });
}

/** The eisen that are open: neither met nor out of application. */
const open = (rapport: Rapport): readonly string[] =>
  rapport.normen
    .flatMap(({ eisen }) => eisen)
    .filter(({ uitkomst }) => uitkomst !== "voldaan" && uitkomst !== "nvt")
    .map(({ id }) => id);

const namen = Object.keys(bewijssecties) as readonly Bewijssectie[];

/** The description without one item, wherever it stands; throws when there is no such item, so a renamed id shows. */
function zonder(systeem: Integriteitssysteem, id: string): Integriteitssysteem {
  const sectie = namen.find((naam) => systeem.feiten[naam].some((feit) => feit.id === id));
  if (sectie === undefined) throw new Error(`no item ${id}`);
  return { ...systeem, feiten: { ...systeem.feiten, [sectie]: systeem.feiten[sectie].filter((feit) => feit.id !== id) } };
}

/** Items every model has, with an eis that cannot be met without them. */
const sleutels: readonly (readonly [id: string, eis: string])[] = [
  ["integriteitsbeleid", "BN-01.a2"],
  ["jaarprogramma", "BN-01.b7"],
  ["gedragscode-medewerkers", "BN-02.a1"],
  ["selectiegesprek", "BN-03.a2"],
  ["kwetsbare-functies", "BN-04.a2"],
  ["eed-medewerkers", "BN-05.a1"],
  ["nevenwerk-medewerkers", "BN-06.a2"],
  ["regels-nevenwerk", "BN-06.a1"],
  ["belangen-bestuur", "BN-07.b1"],
  ["informatiebescherming", "BN-08.a1"],
  ["geheimhouding", "BN-08.b3"],
  ["geschenken-bestuur", "BN-09.b8"],
  ["inkoopbeleid", "BN-10.a1"],
  ["vertrouwenspersoon-bestuur", "BN-11.b1"],
  ["vertrouwenspersoon-extern", "BN-11.a3"],
  ["meldregeling", "BN-12.a1"],
  ["meldingen", "BN-12.a22"],
  ["verwerkingen", "BN-12.a31"],
  ["onderzoek-bestuur", "BN-13.b1"],
  ["jaarverslag", "WN-02.a1"],
  ["klachtencommissie", "WN-05.a2"],
  ["regels-bijverdiensten", "WN-06.a1"],
];

/** Items of one model, because the law or the usual form differs per type. */
const eigen: Readonly<Record<string, readonly (readonly [id: string, eis: string])[]>> = {
  "model-gemeente-2026": [
    ["gedragscode-raad", "BN-02.b1"],
    ["nevenfuncties-college", "BN-06.b8"],
    ["vog-wethouders", "BN-03.b4"],
    ["eed-raad", "BN-05.b1"],
    ["portefeuille-bestuurlijk", "BN-01.b13"],
    ["onthouding-bestuur", "BN-07.b5"],
  ],
  "model-waterschap-2026": [
    ["gedragscode-bestuur", "BN-02.b1"],
    ["nevenfuncties-db", "BN-06.b8"],
    ["kandidatenlijst", "BN-03.b2"],
    ["eed-db", "BN-05.b1"],
    ["portefeuille-bestuurlijk", "BN-01.b13"],
    ["rapportage-inkoop", "BN-10.a8"],
  ],
  "model-omgevingsdienst-2026": [
    ["gedragscode-bestuur", "BN-02.b1"],
    ["nevenfuncties-bestuur", "BN-06.b1"],
    ["screening-db", "BN-03.b1"],
    ["onthouding-bestuur", "BN-07.b6"],
    ["geheimhouding", "BN-08.b8"],
  ],
};

describe.each([
  { model: "model-gemeente-2026", type: "gemeente", medewerkers: 600, nvt: [] },
  { model: "model-waterschap-2026", type: "waterschap", medewerkers: 450, nvt: [] },
  { model: "model-omgevingsdienst-2026", type: "gemeenschappelijke-regeling", medewerkers: 180, nvt: ["BN-05 bestuurlijk"] },
])("$model", ({ model, type, medewerkers, nvt }) => {
  const map = `examples/${model}`;
  let systeem: Integriteitssysteem;
  let rapport: Rapport;
  beforeAll(async () => {
    systeem = (await leesMap(map)).systeem;
    rapport = toets(systeem);
  });

  test("says that it is fictional, in its name and in every file", () => {
    expect(systeem.organisatie).toMatchObject({ type, medewerkers });
    expect(systeem.organisatie.naam).toContain("(fictief)");
    expect(systeem.peildatum).toBe(PEILDATUM);
    for (const bestand of readdirSync(map, { recursive: true, encoding: "utf8" }).filter((naam) => naam.endsWith(".yaml")))
      expect(readFileSync(`${map}/${bestand}`, "utf8"), bestand).toMatch(/^# .*fictief/im);
  });

  test("has no eis open, also among the aanbevelingen", () => {
    expect(open(rapport)).toEqual([]);
    expect(exitCode({ kind: "rapport", open: rapport.samenvatting.open, failOn: "aanbeveling" })).toBe(0);
  });

  test("meets every norm that applies in either domain", () => {
    const oordelen = rapport.normen.map(({ id, domein, oordeel }) => [`${id} ${domein}`, oordeel] as const);
    expect(oordelen.filter(([, oordeel]) => oordeel !== "voldoet")).toEqual(nvt.map((norm) => [norm, "nvt"]));
  });

  test.each(basisnormen.indelingen.map((indeling) => ({ id: indeling.id, indeling })))("meets every unit of $id", ({ indeling }) => {
    const eenheden = toets(systeem, PEILDATUM, indeling).indeling?.eenheden ?? [];
    expect(eenheden.filter(({ oordeel }) => oordeel !== "voldoet" && oordeel !== "nvt").map(({ id }) => id)).toEqual([]);
  });

  test("gives no signaal", () => {
    expect(rapport.signalen).toEqual([]);
  });

  test("names a source for every item", () => {
    const feiten = namen.flatMap((naam) => systeem.feiten[naam]);
    expect(feiten.filter(({ bron }) => bron.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test.each([...sleutels, ...(eigen[model] ?? [])])("without %s, %s is no longer met", (id, eis) => {
    expect(open(toets(zonder(systeem, id)))).toContain(eis);
  });

  test("goes out of date: two years on, registers and programme are too old", () => {
    expect(open(toets(systeem, "2028-06-30"))).toEqual(expect.arrayContaining(["BN-01.a9", "BN-06.b4", "BN-09.b9", "WN-02.a1"]));
  });
});
