import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonimiseer } from "../../src/portfolio/anoniem.ts";
import type { Portfolio } from "../../src/portfolio/portfolio-types.ts";
import { type Lid, leden, portfolioVan } from "./opbouw.ts";

/** Everything about an organisation that names it. */
const kenmerken = (alle: readonly Lid[]): readonly string[] =>
  alle.flatMap((lid) => ("bijdrage" in lid ? [lid.map, lid.bijdrage.resultaat.naam, lid.bijdrage.resultaat.tooi ?? lid.map] : [lid.map]));

const anoniem = (alle: readonly Lid[]): Portfolio => anonimiseer(portfolioVan(alle));

describe("an anonymous portfolio", () => {
  it("holds no name, code, folder, number of workers or day of anybody", () => {
    fc.assert(
      fc.property(leden, (alle) => {
        const uit = anoniem(alle);
        const tekst = JSON.stringify(uit);
        for (const kenmerk of kenmerken(alle)) expect(tekst).not.toContain(JSON.stringify(kenmerk).slice(1, -1));
        expect(tekst).not.toMatch(/"(?:map|tooi|medewerkers|peildatum|peildatum_bron)":|\d{4}-\d{2}-\d{2}/);
      }),
    );
  });

  it("does not depend on names and folders, so neither does its order", () => {
    fc.assert(
      fc.property(leden, (alle) => {
        // The same organisations under each other's names.
        const namen = alle.flatMap((lid) => ("bijdrage" in lid ? [lid.bijdrage.resultaat.naam] : [])).toReversed();
        const verwisseld = alle.map((lid, plek): Lid => {
          const map = `z-${alle.length - plek}`;
          if (!("bijdrage" in lid)) return { ...lid, map };
          const { bijdrage } = lid;
          return { map, bijdrage: { ...bijdrage, resultaat: { ...bijdrage.resultaat, naam: namen.pop() ?? "", map } } };
        });
        expect(JSON.stringify(anoniem(verwisseld))).toBe(JSON.stringify(anoniem(alle)));
      }),
    );
  });

  it("keeps every count", () => {
    fc.assert(
      fc.property(leden, (alle) => {
        const { peildata: _, ...gewoon } = portfolioVan(alle).samenvatting;
        const { peildata, ...zonder } = anoniem(alle).samenvatting;
        expect(zonder).toEqual(gewoon);
        if (peildata) expect(peildata.eerste).toMatch(/^\d{4}$/);
      }),
    );
  });

  it("stays the same when it is made anonymous again", () => {
    fc.assert(
      fc.property(leden, (alle) => {
        expect(anonimiseer(anoniem(alle))).toEqual(anoniem(alle));
      }),
    );
  });

  it.each([
    [0, "0-49"],
    [49, "0-49"],
    [50, "50-249"],
    [249, "50-249"],
    [250, "250-999"],
    [999, "250-999"],
    [1000, "1000+"],
  ])("shows %i workers as %s", (medewerkers, omvang) => {
    const [lid] = fc
      .sample(leden, { numRuns: 200, seed: 1 })
      .flat()
      .filter((een) => "bijdrage" in een);
    if (lid === undefined || !("bijdrage" in lid)) throw new Error("no member");
    const { bijdrage, map } = lid;
    const uit = anoniem([{ map, bijdrage: { ...bijdrage, resultaat: { ...bijdrage.resultaat, medewerkers } } }]);
    expect(uit.organisaties[0]?.omvang).toBe(omvang);
  });

  it("says of which kinds there is only one", () => {
    const [lid] = fc
      .sample(leden, { numRuns: 200, seed: 1 })
      .flat()
      .filter((een) => "bijdrage" in een);
    if (lid === undefined) throw new Error("no member");
    expect(anoniem([lid]).grenzen.join(" ")).toMatch(/Van de soort .* is er maar één/);
    expect(anoniem([lid, { ...lid, map: "nog-een" }]).grenzen.join(" ")).not.toContain("maar één");
  });
});
