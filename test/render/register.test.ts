import { describe, expect, it } from "vitest";
import { leesMap } from "../../src/io/lees-map.ts";
import { leesRegisters } from "../../src/io/lees-registers.ts";
import type { Registers } from "../../src/register/types.ts";
import { maakDocument } from "../../src/render/register/document.ts";
import { registerformaten } from "../../src/render/register/formaten.ts";
import type { Taal } from "../../src/tekst/taal.ts";
import { talen } from "../../src/tekst/taal.ts";
import { inhoudVan, register, registers, systeem } from "../register/toets.ts";
import { maakFormaat, metVijandigeTekst, toetsFormaten } from "./resultaatformaten.ts";

const nevenwerk = register("publicatie-nevenwerkzaamheden", "bijgewerkt: 2025-01-01, frequentie: P1Y, bestand: { pad: r.csv }", "neven");
const geschenken = register(
  "geschenken",
  "openbaar: ja, bijgewerkt: 2026, frequentie: P6M, volledig_ingevuld: deels, bestand: { pad: r.csv }",
  "geschenken",
);
const neven = register("nevenwerkzaamheden", "openbaar: ja, domein: bestuurlijk, bestand: { pad: r.csv }", "bestuur");
const belangen = register("financiele-belangen", "bestand: { pad: r.csv }, bijgewerkt: 2026-01-01", "belangen");
const zonder = register("geschenken", "openbaar: ja, domein: bestuurlijk", "zonder");

/** Every kind of register, of column, of being late, of remark. */
async function alles(taal: Taal = "nl", openbaar?: number): Promise<Registers> {
  const inhoud = new Map([
    ["neven", await inhoudVan(nevenwerk, "Functie;Nevenfuncties\nAdviseur;Bestuurslid van een vereniging\n")],
    [
      "geschenken",
      await inhoudVan(geschenken, "Datum;Functie;Geschenk;Waarde\n2025-01-01;Wethouder;Taart;1.234,5\n2025-01-02;Raadslid;Boek;\n"),
    ],
    [
      "bestuur",
      await inhoudVan(neven, "Functie;Nevenfuncties;Bezoldigd;Inkomsten\nWethouder;Docent;ja;12.000\nRaadslid;Bestuurslid;nee;\n"),
    ],
    ["belangen", await inhoudVan(belangen, "Functie;Belang;Opgegeven\nAdviseur;Aandelen;2026-02-01\n")],
  ]);
  return registers(systeem([nevenwerk, geschenken, neven, belangen, zonder, register("meldingen", "", "m")]), inhoud, {
    taal,
    ...(openbaar !== undefined && { openbaar }),
  });
}

async function voorbeeld(): Promise<Registers> {
  const { systeem: van } = await leesMap("examples/model-gemeente-2026");
  const { inhoud, fouten } = await leesRegisters("examples/model-gemeente-2026", van.feiten.registers, "2026-06-30");
  expect(fouten).toEqual([]);
  return registers(van, inhoud);
}

const gewoon = await alles();
const openbaar = await alles("nl", 5);
/** What a result says in codes and days; the rest is what somebody wrote. */
const codes = new Set(
  "soort versie taal type peildatum peildatum_bron stand reden frequentie sinds tot eerste laatste veld volledig_ingevuld uitkomst ernst hulpmiddel datum".split(
    " ",
  ),
);
const vijandig = metVijandigeTekst(gewoon, new Set([...codes, "naam", "id"]));

toetsFormaten("registers", { registry: registerformaten, gewone: () => [gewoon, openbaar], vijandige: () => [vijandig] });

describe("registers as a document", () => {
  const plat = async (uit: Registers, taal: Taal = "nl"): Promise<string> =>
    (await maakFormaat(registerformaten.markdown, uit, { kleur: false, breedte: 80, taal })).replace(/[*_\\]/g, "").replace(/\s+/g, " ");
  const delen = (uit: Registers): readonly string[] => maakDocument(uit, "nl").delen.map(({ id }) => id);

  it("has a table for each publication, then what is counted, and only for its own people what must be looked at", () => {
    const tabellen = ["samenvatting", "publicatie-1", "publicatie-2", "publicatie-3", "actualiteit", "intern"];
    expect(delen(gewoon)).toEqual([...tabellen, "eisen", "opmerkingen", "signalen", "grenzen"]);
    expect(delen(openbaar)).toEqual([...tabellen, "grenzen"]);
    expect(delen(registers(systeem([])))).toEqual(["samenvatting", "opmerkingen", "signalen", "grenzen"]);
  });

  it("has the three columns under which nevenwerkzaamheden are published, and says what is not stated", async () => {
    const tekst = await plat(gewoon);
    expect(tekst).toContain("| Functienaam | Nevenwerkzaamheden | Beperkende maatregel |");
    expect(tekst).toMatch(/\| Adviseur \| Bestuurslid van een vereniging \| niet vermeld \|/);
    expect(tekst).toContain("Niet vermeld in het register: Beperkende maatregel.");
  });

  it("writes amounts, days, yes and no as people do, and keeps them values", async () => {
    const tekst = await plat(gewoon);
    expect(tekst).toMatch(/1 januari 2025 \| Wethouder \| Taart \| 1\.234,50/);
    expect(tekst).toMatch(/2 januari 2025 \| Raadslid \| Boek \| niet ingevuld/);
    expect(tekst).toMatch(/Wethouder \| Docent \| ja \| 12\.000,00/);
    expect(await plat(await alles("en"), "en")).toMatch(/1 January 2025 \| Wethouder \| Taart \| 1,234\.50/);
    const tabel = maakDocument(gewoon, "nl").delen[2]?.bouwstenen.find(({ soort }) => soort === "tabel");
    expect(tabel?.soort === "tabel" && tabel.rijen[0]?.cellen.map(({ waarde }) => waarde)).toEqual([
      "2025-01-01",
      undefined,
      undefined,
      1234.5,
    ]);
  });

  it("says what is late, and which public register has no file", async () => {
    const tekst = await plat(gewoon);
    expect(tekst).toContain("1 register is niet op tijd bijgewerkt.");
    expect(tekst).toContain("✗ te laat<br>sinds 2 januari 2026");
    expect(tekst).toContain("Openbaar, maar zonder bestand in de beschrijving: Register zonder.");
  });

  it("shows the example: five rows of the directors, thirteen gifts, and counts of the rest", async () => {
    const uit = await voorbeeld();
    expect(uit.registers.flatMap(({ publicatie }) => publicatie?.regels.length ?? [])).toEqual([5, 13]);
    expect(uit.registers.filter(({ telling }) => telling !== undefined).map(({ id, telling }) => [id, telling?.regels])).toEqual([
      ["nevenwerk-publicatie", 5],
      ["belangen-medewerkers", 3],
      ["aangewezen-functies", 8],
      ["geschenken-bestuur", 13],
    ]);
    // The yearly figure of 2025 agrees with the register.
    expect(uit.registers.flatMap(({ opmerkingen }) => opmerkingen.map(({ soort }) => soort))).toEqual(["functies-zonder-regel"]);
    expect(await plat(uit)).not.toMatch(/planeconoom|grondzaken|Aandelen/i);
  });

  it("says of completeness whose word it is, and sums up every register", async () => {
    expect(await plat(openbaar)).toMatch(/deels<br>volgens de beschrijving/);
    expect(await plat(gewoon)).toContain(
      "De beschrijving noemt 6 registers. Van 3 staat hier de tabel om te publiceren; 2 zijn intern. 1 is openbaar, maar heeft geen bestand.",
    );
  });

  it.each(talen)("has no empty place in any sentence (%s)", async (taal) => {
    for (const uit of [await alles(taal), await alles(taal, 5)])
      expect(await plat(uit, taal)).not.toMatch(/undefined|null|NaN|\[object|“”|‘’|\(\)|: \./);
  });

  it.each([80, 120])("is never wider than %d columns in a terminal", async (breedte) => {
    const regels = (await maakFormaat(registerformaten.terminal, gewoon, { kleur: false, breedte, taal: "nl" })).split("\n");
    expect(Math.max(...regels.map((regel) => [...regel].length))).toBeLessThanOrEqual(breedte);
  });
});
