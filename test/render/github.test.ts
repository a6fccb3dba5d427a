import { describe, expect, it } from "vitest";
import type { Ontbreekt, Rapport } from "../../src/audit/rapport-types.ts";
import { render } from "../../src/render/github.ts";
import type { RenderOpties } from "../../src/render/types.ts";
import { rapportVan } from "./toetsen.ts";
import { vergeleken, voorbeeld } from "./voorbeeld.ts";

const github = (rapport: Rapport, opties: Partial<RenderOpties> = {}): readonly string[] =>
  (render(rapport, { kleur: false, breedte: 80, taal: "nl", map: "beleid/", ...opties }) as string).trimEnd().split("\n");

const metGaten = (gaten: readonly Ontbreekt[]): Rapport => ({
  ...voorbeeld,
  normen: voorbeeld.normen.map((norm, i) => (i === 0 ? { ...norm, ontbreekt: gaten } : norm)),
});
const [onbekend, gemist] = (voorbeeld.normen[0]?.ontbreekt ?? []) as [Ontbreekt, Ontbreekt];
const veel = (gat: Ontbreekt, aantal: number): readonly Ontbreekt[] =>
  Array.from({ length: aantal }, (_, i) => ({ ...gat, onderwerp: `registers/r${i}/openbaar` }));

describe("github", () => {
  it("points at file, line and column from the root of the repository", () => {
    expect(github(voorbeeld)[0]).toMatch(
      /^::error file=beleid\/registers\.yaml,line=15,col=5,title=BN-06\.b2 ontbreekt \(wettelijk\)::Register nevenfuncties is niet openbaar/,
    );
  });

  it("gives what is missing and counts as an error, what is not known as a warning", () => {
    expect(github(voorbeeld, { failOn: "basisnorm" }).map((regel) => regel.split(" ")[0])).toEqual(["::error", "::warning", "::notice"]);
    expect(github(voorbeeld, { failOn: "nooit" }).map((regel) => regel.split(" ")[0])).toEqual(["::warning", "::notice"]);
  });

  it("shows no more of a level than GitHub does, the gravest first, and counts the rest", () => {
    const basis = { ...gemist, zwaarte: "basisnorm", kern: false } as const;
    const regels = github(metGaten([...veel(onbekend, 30), ...veel(basis, 15), gemist]), { failOn: "basisnorm" });
    const per = (niveau: string): number => regels.filter((regel) => regel.startsWith(`::${niveau} `)).length;
    expect([per("error"), per("warning"), per("notice")]).toEqual([10, 10, 1]);
    expect(regels[0]).toContain("(wettelijk)");
    expect(regels.at(-1)).toContain("46 gaten; 46 daarvan tellen mee voor de exitcode. Nog 26 gaten staan hier niet bij.");
  });

  it("escapes what the runner would decode or take for a property", () => {
    const [regel = ""] = github(
      metGaten([{ ...gemist, tekst: "50% a,b: c%0Ad", plaats: { bestand: "a,b:c%.yaml", regel: 1, kolom: 1, pad: "" } }]),
    );
    expect(regel).toContain("file=beleid/a%2Cb%3Ac%25.yaml,");
    expect(regel).toContain("::50%25 a,b: c%250Ad");
  });

  it("is silent about gaps that were known, and loud about a verdict that went down", () => {
    const bekend: Rapport = JSON.parse(JSON.stringify(vergeleken).replaceAll('"nieuw"', '"bekend"').replaceAll('"erger"', '"lichter"'));
    const regels = github(bekend);
    expect(regels).toHaveLength(2);
    expect(regels[0]).toMatch(/^::error title=BN-06::Het oordeel is lager dan in de baseline/);
  });

  it("says that there are no gaps", () => {
    expect(github(metGaten([]))).toEqual([
      expect.stringMatching(/^::notice title=basisnormen-rapport 1\.1%2C basisnormen 0\.0\.0::Geen gaten\.$/),
    ]);
  });

  it("is short for a real document", async () => {
    expect(github(await rapportVan("provincie-utrecht-2018")).length).toBeLessThanOrEqual(21);
  });
});
