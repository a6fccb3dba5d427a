import { Ajv2020 } from "ajv/dist/2020.js";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import schema from "../../schemas/plan.schema.json" with { type: "json" };
import { basisnormen } from "../../src/generated/basisnormen.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { Deel, Document, Tabel } from "../../src/render/document/types.ts";
import { maakDocument } from "../../src/render/plan/document.ts";
import { planformaten } from "../../src/render/plan/formaten.ts";
import { plan, voorbeeldplan } from "../plan/maak.ts";
import { maakFormaat, metVijandigeTekst, toetsFormaten } from "./resultaatformaten.ts";

const CODES = new Set([
  ..."soort versie taal type tooi peildatum peildatum_bron jaren_bron id domein stand zwaarte ernst rol van tot frequentie hulpmiddel".split(
    " ",
  ),
  ..."onderwerp_code gereed".split(" "),
]);
/** Of a moment the source is a code, and its text a date. */
const heelMoment = (vijandig: Plan, gewoon: Plan): Plan => ({
  ...vijandig,
  hulpmiddel: gewoon.hulpmiddel,
  acties: vijandig.acties.map((een, i) => {
    const moment = gewoon.acties[i]?.moment;
    return moment === undefined ? een : { ...een, moment };
  }),
});

let utrecht: Plan;
let leeg: Plan;
beforeAll(async () => {
  utrecht = await voorbeeldplan("provincie-utrecht-2018");
  leeg = await voorbeeldplan("model-gemeente-2026");
});

/** One norm is looked at, so that every format is made quickly. */
const ALLEEN_BN_02 = `buiten_bereik:\n${basisnormen.normen.flatMap(({ id }) => (id === "BN-02" ? [] : [`  - { norm: ${id}, reden: test }\n`])).join("")}`;
const klein = plan(
  `${ALLEEN_BN_02}acties:\n  - { nr: "1", titel: iets doen, domein: ambtelijk, gereed: 2019-03, frequentie: P6M, bron: { plan: "1" } }\n` +
    "programma:\n  - { onderwerp: Iets, activiteit: doen, jaren: [2019] }\n",
);

toetsFormaten("plan", {
  registry: planformaten,
  gewone: () => [klein, plan(ALLEEN_BN_02)],
  vijandige: () => [heelMoment(metVijandigeTekst(klein, CODES), klein)],
});

const alleDelen = (delen: readonly Deel[]): readonly Deel[] => delen.flatMap((deel) => [deel, ...alleDelen(deel.delen ?? [])]);
const tabellen = (document: Document, id: string): readonly Tabel[] =>
  alleDelen(document.delen.filter((deel) => deel.id === id)).flatMap(({ bouwstenen }) =>
    bouwstenen.filter((een): een is Tabel => een.soort === "tabel"),
  );
const koppen = (tabel: Tabel | undefined): readonly string[] => tabel?.kolommen.map(({ kop }) => kop) ?? [];

describe("a plan as a document", () => {
  it("has a table Actie, Proces, Oplevering per onderwerp and domein", () => {
    const document = maakDocument(utrecht, "nl");
    const gevonden = tabellen(document, "acties");
    for (const tabel of gevonden) expect(koppen(tabel)).toEqual(["Actie", "Proces", "Oplevering"]);
    expect(gevonden.reduce((som, { rijen }) => som + rijen.length, 0)).toBe(utrecht.acties.length);
    const geschenken = document.delen.find(({ id }) => id === "acties")?.delen?.find(({ kop }) => kop.startsWith("Geschenken"));
    expect(geschenken?.bouwstenen.map((een) => (een as Tabel).titel)).toEqual(["Bestuurlijk en ambtelijk", "Bestuurlijk", "Ambtelijk"]);
  });

  it("has all actions on one sheet of a workbook, each with its subject and domein", async () => {
    const delen = unzipSync(Buffer.from(await maakFormaat(planformaten.xlsx, utrecht), "latin1"));
    const namen = [...strFromU8(delen["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, naam]) => naam,
    );
    expect(namen).toContain("Acties");
    expect(namen.length).toBeLessThan(10);
    expect(strFromU8(delen["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("Geschenken, giften en uitnodigingen · Bestuurlijk");
  });

  it("has the programme with a column per year, or the years in one where there is little room", () => {
    const [tabel] = tabellen(maakDocument(utrecht, "nl"), "programma");
    expect(koppen(tabel)).toEqual(["Onderwerp", "Activiteit", "Verantwoordelijk", "Frequentie", "2018", "2019", "2020", "2021"]);
    expect(koppen(tabellen(maakDocument(utrecht, "nl", { smal: true }), "programma")[0]).at(-1)).toBe("Jaren");
    expect(koppen(tabellen(maakDocument(utrecht, "en"), "programma")[0]).slice(0, 4)).toEqual([
      "Subject",
      "Activity",
      "Responsible",
      "Frequency",
    ]);
  });

  it("marks a year less firmly where a remark qualifies it, and shows the remark beside it", () => {
    const programma = (extra: string): string =>
      `${ALLEEN_BN_02}programma:\n  - { onderwerp: Iets, activiteit: doen, jaren: [2019]${extra} }\n`;
    const cellen = (yaml: string): readonly string[] =>
      tabellen(maakDocument(plan(yaml), "nl"), "programma")[0]?.rijen[0]?.cellen.map(({ inhoud }) =>
        inhoud.map((alinea) => alinea.map(({ tekst }) => tekst).join("")).join("|"),
      ) ?? [];
    expect(cellen(programma("")).at(-1)).toBe("X");
    expect(cellen(programma(", opmerking: Twee kruisen voor drie activiteiten.")).slice(1)).toEqual([
      "doen|Twee kruisen voor drie activiteiten.",
      "Niet genoemd",
      "",
      "X*",
    ]);
    const alineas = (yaml: string): number =>
      maakDocument(plan(yaml), "nl")
        .delen.find(({ id }) => id === "programma")
        ?.bouwstenen.filter(({ soort }) => soort === "alinea").length ?? 0;
    expect(alineas(programma(", opmerking: Twee kruisen."))).toBe(alineas(programma("")) + 1);
  });

  it("shows every gap with its action, and every proposal as such", () => {
    const document = maakDocument(utrecht, "nl");
    expect(tabellen(document, "gaten").reduce((som, { rijen }) => som + rijen.length, 0)).toBe(utrecht.gaten.length);
    expect(tabellen(document, "voorstellen")[0]?.rijen).toHaveLength(utrecht.voorstellen.length);
  });

  it.each(["nl", "en"] as const)("has no empty place in a sentence (%s)", async (taal) => {
    const uit = await voorbeeldplan("provincie-utrecht-2018", { taal });
    for (const een of [uit, leeg, klein])
      expect(await maakFormaat(planformaten.markdown, een, { kleur: false, breedte: 80, taal })).not.toMatch(
        /undefined|null|NaN|\[object|“”|‘’|\(\)/,
      );
  });

  it("gives JSON that its own schema accepts", () => {
    const valideer = new Ajv2020({ allErrors: true }).compile(schema);
    for (const uit of [utrecht, leeg, klein])
      expect(valideer(JSON.parse(JSON.stringify(uit))), JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
  });
});

describe("a plan in a terminal", () => {
  it.each([80, 120, 160])("is never wider than %d columns", async (breedte) => {
    const regels = (await maakFormaat(planformaten.terminal, utrecht, { kleur: false, breedte, taal: "nl" })).split("\n");
    expect(Math.max(...regels.map((een) => [...een].length))).toBeLessThanOrEqual(breedte);
  });
});
