import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import schema from "../../schemas/rollen.schema.json" with { type: "json" };
import { basisnormen } from "../../src/generated/basisnormen.ts";
import type { Bouwsteen, Deel, Document, Tabel, Tekst } from "../../src/render/document/types.ts";
import { maakDocument } from "../../src/render/rollen/document.ts";
import { rollenformaten } from "../../src/render/rollen/formaten.ts";
import type { Rollen } from "../../src/rollen/types.ts";
import { rollen, voorbeeldrollen } from "../rollen/maak.ts";
import { maakFormaat, metVijandigeTekst, toetsFormaten } from "./resultaatformaten.ts";

const CODES = new Set(
  "soort versie taal type tooi peildatum peildatum_bron id domein stand zwaarte ernst rol van tot frequentie hulpmiddel invulling sleutel oordeel uit weging zekerheid bron_soort regel norm".split(
    " ",
  ),
);

/** What is known of time holds codes and days; the role of a line decides its place. */
const heel = (vijandig: Rollen, gewoon: Rollen): Rollen => ({
  ...vijandig,
  hulpmiddel: gewoon.hulpmiddel,
  functies: vijandig.functies.map((een, i) => {
    const einde = gewoon.functies[i]?.einde;
    return einde === undefined ? een : { ...een, einde };
  }),
  rollen: vijandig.rollen.map((een, i) => ({
    ...een,
    functies: gewoon.rollen[i]?.functies ?? [],
    vervult: gewoon.rollen[i]?.vervult ?? [],
    taken: een.taken.map((taak, j) => ({ ...taak, wanneer: gewoon.rollen[i]?.taken[j]?.wanneer ?? taak.wanneer })),
  })),
  zonder_rol: vijandig.zonder_rol.map((taak, i) => ({ ...taak, wanneer: gewoon.zonder_rol[i]?.wanneer ?? taak.wanneer })),
});

/** One norm is looked at, so that every format is made quickly. */
const ALLEEN_BN_11 = `buiten_bereik:\n${basisnormen.normen.flatMap(({ id }) => (id === "BN-11" ? [] : [`  - { norm: ${id}, reden: test }\n`])).join("")}`;
const klein = rollen(
  `${ALLEEN_BN_11}acties:\n` +
    '  - { nr: "1", titel: iets doen, domein: ambtelijk, verantwoordelijk: [griffier], gereed: 2024-09, frequentie: P6M, bron: { plan: "1" } }\n' +
    '  - { nr: "2", titel: iets anders doen, domein: ambtelijk, gereed: 2024-01, bron: { plan: "2" } }\n' +
    "rollen:\n" +
    "  - { id: vp, soort: vertrouwenspersoon, domein: ambtelijk, vervuld_door: directie, sinds: 2021, termijn: P4Y, bron: { plan: x } }\n" +
    "  - { id: leeg, soort: meldpunt, domein: ambtelijk, aanwezig: nee, bron: { plan: x } }\n",
);
const leeg = rollen(ALLEEN_BN_11);

toetsFormaten("rollen", {
  registry: rollenformaten,
  gewone: () => [klein, leeg],
  vijandige: () => [heel(metVijandigeTekst(klein, CODES), klein)],
});

let utrecht: Rollen;
beforeAll(async () => {
  utrecht = await voorbeeldrollen("provincie-utrecht-2018");
});

const alleDelen = (delen: readonly Deel[]): readonly Deel[] => delen.flatMap((deel) => [deel, ...alleDelen(deel.delen ?? [])]);
const isTabel = (een: Bouwsteen): een is Tabel => een.soort === "tabel";
const tabellen = (document: Document, id: string): readonly Tabel[] =>
  alleDelen(document.delen.filter((deel) => deel.id === id)).flatMap(({ bouwstenen }) => bouwstenen.filter(isTabel));
const plat = (alineas: readonly Tekst[] = []): string => alineas.map((alinea) => alinea.map(({ tekst }) => tekst).join("")).join(" ");
const rijVan = (tabel: Tabel | undefined, naam: string): readonly string[] =>
  tabel?.rijen.map(({ cellen }) => cellen.map(({ inhoud }) => plat(inhoud))).find(([eerste]) => eerste?.startsWith(naam)) ?? [];

describe("an overview of roles as a document", () => {
  it("has a row per role in the matrix, with the norms, registers and numbers of actions", () => {
    const [matrix] = tabellen(maakDocument(utrecht, "nl"), "matrix");
    expect(matrix?.rijen).toHaveLength(utrecht.rollen.length);
    expect(rijVan(matrix, "De Statengriffier ").slice(1)).toEqual([
      expect.stringMatching(/^\d+ \(BN-01, /) as string,
      "3 (Overzicht financiële belangen Statenleden, Geschenkenlijst Statenleden, Overzicht nevenfuncties Statenleden)",
      "1 (o22)",
      "1",
      "–",
    ]);
    expect(rijVan(matrix, "Provinciale Staten").at(-1)).toBe("6 (1, 2, 3, 10, 12, 15)");
  });

  it("shows only counts where there is little room", () => {
    const [matrix] = tabellen(maakDocument(utrecht, "nl", { smal: true }), "matrix");
    expect(rijVan(matrix, "✓ De Statengriffier").slice(2)).toEqual(["3", "1", "1", "–"]);
    expect(rijVan(matrix, "✓ Meldpunt")).toEqual([]);
  });

  it("has a section per role, to which the matrix leads", () => {
    const document = maakDocument(utrecht, "nl");
    const secties = document.delen.find(({ id }) => id === "per-rol")?.delen ?? [];
    const gevraagd = utrecht.rollen.filter(({ taken }) => taken.some(({ stand }) => stand !== "klaar"));
    expect(secties.slice(0, -1).map(({ kop }) => kop)).toEqual(gevraagd.map(({ naam }) => naam));
    const rust = secties.at(-1)?.bouwstenen.flatMap((een) => (een.soort === "lijst" ? een.items.map(([eerste]) => eerste?.tekst) : []));
    expect([...gevraagd.map(({ naam }) => naam), ...(rust ?? [])].sort()).toEqual(utrecht.rollen.map(({ naam }) => naam).sort());
    const alle = alleDelen(document.delen).map(({ id }) => id);
    expect(new Set(alle).size).toBe(alle.length);
    const links = tabellen(document, "matrix")[0]?.rijen.map(({ cellen: [eerste] }) => eerste?.inhoud[0]?.[0]?.link);
    expect(new Set(links)).toEqual(new Set(secties.map(({ id }) => `#${id}`)));
  });

  const lijstVan = (uit: Rollen, naam: string): readonly string[] =>
    maakDocument(uit, "nl")
      .delen.flatMap((deel) => [deel, ...(deel.delen ?? [])])
      .find(({ kop }) => kop === naam)
      ?.bouwstenen.flatMap((een) => (een.soort === "lijst" ? een.items.map((item) => plat([item])) : [])) ?? [];

  it("tells what a role must do with a date first, and does not make up a day", () => {
    expect(lijstVan(klein, "De raadsgriffier")[0]).toBe("September 2024, elk half jaar: Actie 1: Iets doen");
    expect(lijstVan(utrecht, "De Statengriffie")).toContainEqual(
      expect.stringMatching(/^Elke 3 maanden \(geen eerste keer genoemd\): Actie 11: /),
    );
  });

  it("tells a duty once: what the description links to an action stands with that action", () => {
    const griffie = lijstVan(utrecht, "De Statengriffie");
    expect(griffie.filter((regel) => regel.includes("nevenfuncties van Statenleden"))).toEqual([
      "Maart 2019, elk half jaar: Actie 5: Opgave van nevenfuncties actualiseren. Hierbij: activiteit beginnen: Halfjaarlijkse vraag naar nevenfuncties van Statenleden",
    ]);
    const leiding = lijstVan(utrecht, "De leidinggevenden").filter((regel) => /actie 6\b/i.test(regel));
    expect(leiding.filter((regel) => !regel.startsWith("Open eisen"))).toEqual([
      expect.stringMatching(/Actie 6: .* Hierbij: besluit er ook over$/),
    ]);
  });

  it("loses no task, no open eis and nothing that is done", () => {
    for (const { naam, taken } of utrecht.rollen.filter((rol) => rol.taken.some(({ stand }) => stand !== "klaar"))) {
      const regels = lijstVan(utrecht, naam).join("\n");
      for (const { soort, id, titel } of taken) {
        if (soort === "besluit" && regels.includes("besluit er ook over")) continue;
        if (soort !== "eis") expect(regels, `${naam}: ${id}`).toContain(titel);
      }
      const eisen = new Set(
        [...regels.matchAll(/((?:BN|WN)-\d+)\.([a-z0-9, ]*[a-z]\d+)/g)].flatMap(([, norm = "", rest = ""]) =>
          rest.split(", ").map((een) => `${norm}.${een}`),
        ),
      );
      expect([...eisen].sort(), naam).toEqual(taken.flatMap(({ soort, id }) => (soort === "eis" ? [id] : [])).sort());
    }
    for (const { titel } of utrecht.zonder_rol) expect(lijstVan(utrecht, "Geen rol genoemd").join("\n")).toContain(titel);
  });

  it("counts the open eisen of a norm on one line, what is missing before what is not known", () => {
    expect(lijstVan(utrecht, "De Statengriffier")).toContain(
      "BN-12 Melden van een misstand: 3 open eisen zonder actie. ✗ BN-12.b4, b5, b6",
    );
  });

  it("has a footnote where it adds something: not the number of an action once more, but who names the role elsewhere", () => {
    const noten = alleDelen(maakDocument(utrecht, "nl").delen)
      .find(({ kop }) => kop === "De Statengriffie")
      ?.bouwstenen.flatMap((een) => (een.soort === "lijst" ? een.items : []))
      .map((item) => [plat([item]), item.flatMap(({ noot }) => noot ?? [])] as const);
    expect(noten?.find(([regel]) => regel.includes("Actie 3:"))?.[1]).toEqual([]);
    expect(noten?.find(([regel]) => regel.includes("Actie 15:"))?.[1]).toEqual(["genoemd in hfst. 8, vertrouwenspersoon"]);
  });

  it("tells of a vacancy, a term and a conflict, and of a role nobody says anything about", () => {
    const document = maakDocument(klein, "nl");
    expect(lijstVan(klein, "Vacant, gepland of afgelopen")[0]).toContain("niet vervuld");
    expect(lijstVan(klein, "Termijnen die aflopen")[0]).toContain("berekend uit begin en termijn");
    expect(plat(tabellen(document, "onverenigbaar")[0]?.rijen[0]?.cellen[0]?.inhoud)).toContain("af te raden");
    expect(alleDelen(document.delen).map(({ id }) => id)).toContain("niet-beschreven");
  });

  it("says that nothing is known about who fills a role where the description has no roles", () => {
    const zinnen = alleDelen(maakDocument(leeg, "nl").delen).flatMap(({ bouwstenen }) =>
      bouwstenen.flatMap((een) => (een.soort === "alinea" ? [plat([een.tekst])] : [])),
    );
    expect(zinnen.filter((zin) => zin.includes("geen onderdeel ‘rollen’"))).toHaveLength(2);
    expect(zinnen.some((zin) => zin.startsWith("Niet te zien"))).toBe(true);
  });

  it("has in a workbook the matrix role by norm and every task in one table", () => {
    const document = maakDocument(utrecht, "nl", { werkmap: true });
    const [, rolNorm] = tabellen(document, "matrix");
    expect(rolNorm?.kolommen.map(({ kop }) => kop)).toEqual(["rol", ...utrecht.normen.map(({ id }) => id)]);
    const som = rolNorm?.rijen
      .flatMap(({ cellen }) => cellen)
      .reduce((totaal, { waarde }) => totaal + (typeof waarde === "number" ? waarde : 0), 0);
    expect(som).toBe(utrecht.samenvatting.taken.eis);
    const aantal = utrecht.rollen.reduce((totaal, { taken }) => totaal + taken.length, utrecht.zonder_rol.length);
    expect(tabellen(document, "taken")[0]?.rijen).toHaveLength(aantal);
  });

  it.each(["nl", "en"] as const)("has no empty place in a sentence (%s)", async (taal) => {
    const uit = await voorbeeldrollen("provincie-utrecht-2018", { taal });
    for (const een of [uit, klein, leeg])
      expect(await maakFormaat(rollenformaten.markdown, een, { kleur: false, breedte: 80, taal })).not.toMatch(
        /undefined|null|NaN|\[object|“”|‘’|\(\)/,
      );
  });

  it("gives JSON that its own schema accepts", async () => {
    const valideer = new Ajv2020({ allErrors: true }).compile(schema);
    for (const uit of [utrecht, klein, leeg, await voorbeeldrollen("model-gemeente-2026", { taal: "en" })])
      expect(valideer(JSON.parse(JSON.stringify(uit))), JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
  });
});

describe("an overview of roles in a terminal", () => {
  it("is short enough to read: a line per duty, not a block", async () => {
    const regels = (await maakFormaat(rollenformaten.terminal, utrecht, { kleur: false, breedte: 80, taal: "nl" })).split("\n");
    // It was 2,016 lines; half of that is the measure.
    expect(regels.length).toBeLessThan(1008);
  });

  it.each([80, 120, 160])("is never wider than %d columns", async (breedte) => {
    const regels = (await maakFormaat(rollenformaten.terminal, utrecht, { kleur: false, breedte, taal: "nl" })).split("\n");
    expect(Math.max(...regels.map((een) => [...een].length))).toBeLessThanOrEqual(breedte);
  });

  it("keeps the matrix a table in 80 columns", async () => {
    const tekst = await maakFormaat(rollenformaten.terminal, utrecht, { kleur: false, breedte: 80, taal: "nl" });
    expect(tekst).toMatch(/^ rol +│ +eisen │ +registers │ +acties │/m);
  });
});
