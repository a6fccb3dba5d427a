import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { anonimiseer } from "../../src/portfolio/anoniem.ts";
import type { Portfolio } from "../../src/portfolio/portfolio-types.ts";
import { portfolioformaten } from "../../src/render/portfolioformaten.ts";
import type { Formaat, RenderOpties } from "../../src/render/types.ts";
import { talen } from "../../src/tekst/taal.ts";
import { metGereedschap } from "../gereedschap.ts";
import { type Lid, portfolioVan } from "../portfolio/opbouw.ts";
import { type Kijker, startKijker } from "./browser.ts";
import { kolomVan, pakUit } from "./uitgepakt.ts";
import { alle, vijandig, voorbeeld } from "./voorbeeld-portfolio.ts";

const gewoon: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
const gevaarlijk = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

async function maak(naam: string, portfolio: Portfolio, opties: RenderOpties = gewoon): Promise<string> {
  const formaat = (portfolioformaten as Readonly<Record<string, Formaat<Portfolio>>>)[naam];
  if (formaat === undefined) throw new Error(naam);
  const uit = await (await formaat.laad()).render(portfolio, opties);
  const geheel = typeof uit === "string" ? uit : Buffer.from(uit).toString("latin1");
  // What a spreadsheet must find at the begin is no invisible character within.
  expect(geheel.startsWith(formaat.begin ?? "")).toBe(true);
  return geheel.slice((formaat.begin ?? "").length);
}

const gevallen = [voorbeeld, portfolioVan([]), portfolioVan([{ map: "a", fouten: 2 }]), anonimiseer(voorbeeld), vijandig];

describe.each(Object.entries(portfolioformaten as Readonly<Record<string, Formaat<Portfolio>>>))("portfolio format %s", (naam, formaat) => {
  it.each(talen)("gives the same output twice, and carries our mark (%s)", async (taal) => {
    for (const portfolio of gevallen) {
      const uit = await maak(naam, portfolio, { ...gewoon, taal });
      expect(uit === (await maak(naam, portfolio, { ...gewoon, taal }))).toBe(true);
      expect(uit).toContain(formaat.merk);
    }
  });

  if (formaat.binair) return;

  it("ends in one newline and holds nothing that a terminal or build server obeys", async () => {
    for (const portfolio of gevallen) {
      const uit = await maak(naam, portfolio);
      expect(uit).toMatch(/[^\n]\n$/);
      expect(uit).not.toMatch(gevaarlijk);
      expect(uit).not.toMatch(/^\s*::/m);
      expect(uit).not.toMatch(/##(?:\[|vso|teamcity)/);
    }
  });

  it("keeps the readable part of a hostile text", async () => {
    expect(await maak(naam, vijandig)).toContain("alert");
  });

  it("names every organisation, and every description that could not be read", async () => {
    const uit = await maak(naam, voorbeeld);
    for (const { map } of [...voorbeeld.organisaties, ...voorbeeld.onleesbaar]) expect(uit).toContain(map);
  });

  // A table for other programs has no room for sentences.
  it.skipIf(naam === "csv")("says what it does not say", async () => {
    const tekst = (await maak(naam, voorbeeld)).replace(/\s+/g, " ");
    expect(tekst).toContain("geen rangorde");
    expect(tekst).toContain("delen 2 en 4 van 4 ontbreken");
  });
});

describe("a portfolio in a window", () => {
  it.each([80, 100, 140])("fits in %i columns, its heat map too", async (breedte) => {
    const { stdout } = { stdout: await maak("terminal", voorbeeld, { ...gewoon, breedte }) };
    for (const regel of stdout.split("\n")) expect([...regel].length).toBeLessThanOrEqual(breedte);
  });

  it("shows the first of very many organisations, and where the others are", async () => {
    const [lid] = alle.filter((een) => "bijdrage" in een);
    const veel = Array.from({ length: 80 }, (_, plek): Lid => {
      if (lid === undefined || !("bijdrage" in lid)) throw new Error("no member");
      const naam = `Gemeente nummer ${plek + 1}`;
      return { map: naam, bijdrage: { ...lid.bijdrage, resultaat: { ...lid.bijdrage.resultaat, naam, map: naam } } };
    });
    const tekst = await maak("terminal", portfolioVan(veel));
    expect(tekst).toContain("Gemeente nummer 60");
    expect(tekst).not.toContain("Gemeente nummer 61");
    expect(tekst.replace(/\s+/g, " ")).toContain("De eerste 60 van 80 organisaties");
    expect(await maak("html", portfolioVan(veel))).toContain("Gemeente nummer 80");
  });
});

describe("a portfolio as a workbook", () => {
  const pak = async (portfolio: Portfolio) => {
    const uit = await (await portfolioformaten.xlsx.laad()).render(portfolio, gewoon);
    return pakUit(uit as Uint8Array);
  };
  const bladen = ["Rapport", "Oordelen", "Oordelen per soort organisatie", "Open eisen", "Niet te lezen"];
  const vergelijking = ["Bestuurlijk", "Ambtelijk", "Per norm", "Per soort", "Gaten", "Organisaties"];

  it("has a sheet for every view, whatever the texts", async () => {
    expect((await pak(voorbeeld)).namen).toEqual([...bladen, ...vergelijking]);
    expect((await pak(vijandig)).namen).toEqual([...bladen, ...vergelijking]);
  });

  it("has a row for every organisation, and numbers that a spreadsheet can count with", async () => {
    const boek = await pak(voorbeeld);
    const cellen = boek.cellen("Organisaties");
    expect(kolomVan(cellen, "map")).toEqual(voorbeeld.organisaties.map(({ map }) => map));
    expect(kolomVan(cellen, "voldoet")).toEqual(voorbeeld.organisaties.map(({ samenvatting }) => String(samenvatting.oordelen.voldoet)));
    expect(kolomVan(cellen, "peildatum").every((dag) => /^\d{5}$/.test(dag))).toBe(true);
    expect(kolomVan(boek.cellen("Bestuurlijk"), "organisatie")).toHaveLength(voorbeeld.organisaties.length);
    expect(kolomVan(boek.cellen("Niet te lezen"), "fouten")).toEqual(voorbeeld.onleesbaar.map(({ fouten }) => String(fouten)));
  });

  it("holds no formula", async () => {
    for (const deel of Object.values((await pak(vijandig)).delen)) expect(deel).not.toMatch(/<f[ >]/);
  });
});

metGereedschap("libreoffice", "LibreOffice opens the workbook of a portfolio", (pad) => {
  it("with all its sheets", { timeout: 120_000 }, async () => {
    const map = mkdtempSync(join(tmpdir(), "bn-portfolio-"));
    const uit = await (await portfolioformaten.xlsx.laad()).render(vijandig, gewoon);
    writeFileSync(join(map, "p.xlsx"), uit);
    const profiel = `-env:UserInstallation=file://${map}/profiel`;
    execFileSync(pad, ["--headless", profiel, "--convert-to", "fods", "--outdir", map, join(map, "p.xlsx")], { stdio: "pipe" });
    const fods = readFileSync(join(map, "p.fods"), "utf8");
    expect(fods.match(/<table:table /g)).toHaveLength(11);
    expect(fods).not.toContain("table:formula");
    expect(fods).toContain("alert");
    rmSync(map, { recursive: true });
  });
});

metGereedschap("chromium", "a portfolio in a browser", (pad) => {
  let kijker: Kijker;
  beforeAll(async () => {
    kijker = await startKijker(pad);
  }, 60_000);
  afterEach(() => kijker?.ruimOp());
  afterAll(() => kijker?.sluit());

  it.each([
    ["light", voorbeeld, {}],
    ["dark, 320 px", voorbeeld, { colorScheme: "dark", viewport: { width: 320, height: 800 } }],
    ["hostile, 320 px", vijandig, { viewport: { width: 320, height: 800 } }],
  ] as const)(
    "has nothing that axe objects to, and never scrolls sideways: %s",
    async (_, portfolio, opties) => {
      const bladzijde = await kijker.open(await maak("html", portfolio), { bypassCSP: true, reducedMotion: "reduce", ...opties });
      expect(await kijker.axe(bladzijde)).toEqual([]);
      expect(await bladzijde.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect({ klachten: bladzijde.klachten, verzoeken: bladzijde.verzoeken }).toEqual({ klachten: [], verzoeken: [] });
    },
    60_000,
  );
});
