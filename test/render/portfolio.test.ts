import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonimiseer } from "../../src/portfolio/anoniem.ts";
import type { Portfolio } from "../../src/portfolio/portfolio-types.ts";
import { portfolioformaten } from "../../src/render/portfolioformaten.ts";
import type { Formaat, RenderOpties } from "../../src/render/types.ts";
import { talen } from "../../src/tekst/taal.ts";
import { type Lid, leden, portfolioVan } from "../portfolio/opbouw.ts";
import { VIJANDIG } from "./vijandig.ts";

const gewoon: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
const gevaarlijk = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const alle: readonly Lid[] = fc
  .sample(leden, { numRuns: 8, seed: 7 })
  .flat()
  .map((lid, plek) => {
    const map = `map-${plek}`;
    return "bijdrage" in lid ? { map, bijdrage: { ...lid.bijdrage, resultaat: { ...lid.bijdrage.resultaat, map } } } : { ...lid, map };
  });
const voorbeeld = portfolioVan(alle, { nummers: [1, 3], van: 4 });

const velden = new Set(["naam", "map", "titel", "titel_en", "eis", "tooi"]);

/** Hostile text wherever a description, a normenkader or somebody else's file may have put it. */
const vijandig: Portfolio = {
  ...(JSON.parse(JSON.stringify(voorbeeld), (sleutel, waarde: unknown) =>
    velden.has(sleutel) && typeof waarde === "string" ? VIJANDIG : waarde,
  ) as Portfolio),
  hulpmiddel: voorbeeld.hulpmiddel,
  normenkader: { id: VIJANDIG, versie: VIJANDIG, titel: VIJANDIG },
  selectie: { norm: [VIJANDIG] },
  grenzen: [VIJANDIG],
};

async function maak(naam: string, portfolio: Portfolio, opties: RenderOpties = gewoon): Promise<string> {
  const formaat = (portfolioformaten as Readonly<Record<string, Formaat<Portfolio>>>)[naam];
  if (formaat === undefined) throw new Error(naam);
  const uit = await (await formaat.laad()).render(portfolio, opties);
  return typeof uit === "string" ? uit : Buffer.from(uit).toString("latin1");
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

  it("says what it does not say", async () => {
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
