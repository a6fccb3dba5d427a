import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log, Result, Run } from "sarif";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { metBaseline } from "../../src/baseline/vergelijk.ts";
import { render } from "../../src/render/sarif.ts";
import type { RenderOpties } from "../../src/render/types.ts";
import { baselinetekst } from "../../src/tekst/baseline.ts";
import { metGereedschap } from "../gereedschap.ts";
import { rapportVan } from "./toetsen.ts";
import { VIJANDIG, vijandig } from "./vijandig.ts";
import { ingedeeld, vergeleken, voorbeeld } from "./voorbeeld.ts";

const opties: RenderOpties = { kleur: false, breedte: 80, taal: "nl", map: "beleid/" };

function run(rapport: Rapport, anders: Partial<RenderOpties> = {}): Run {
  const log = JSON.parse(render(rapport, { ...opties, ...anders }) as string) as Log;
  const [eerste] = log.runs;
  if (eerste === undefined) throw new Error("no run");
  return eerste;
}
const resultaat = (rapport: Rapport, eis: string, anders: Partial<RenderOpties> = {}): Result => {
  const gevonden = run(rapport, anders).results?.find(({ ruleId }) => ruleId === eis);
  if (gevonden === undefined) throw new Error(eis);
  return gevonden;
};

describe("sarif", () => {
  it("has a rule per eis, with help, tags and the level of its weight", () => {
    const { rules = [] } = run(voorbeeld).tool.driver;
    expect(rules.map(({ id }) => id).slice(0, 2)).toEqual(["BN-06.b1", "BN-06.b2"]);
    expect(rules[1]).toMatchObject({
      name: "NevenwerkzaamhedenB2",
      defaultConfiguration: { level: "error" },
      helpUri: expect.stringContaining("/docs/normen/BN-06.md"),
      properties: { tags: ["integriteit", "BN-06", "bestuurlijk", "bestaan", "wettelijk", "kern"] },
    });
    expect(rules[1]?.help?.markdown).toContain("- **Grondslag:** art. 40b lid 1 Provinciewet");
    expect(rules.every(({ properties }) => (properties?.tags ?? []).length <= 10)).toBe(true);
  });

  it("tells what is not known apart from what is missing", () => {
    expect(resultaat(voorbeeld, "BN-06.b2")).toMatchObject({ kind: "fail", level: "error", properties: { soort: "niet-voldaan" } });
    expect(resultaat(voorbeeld, "BN-06.b3")).toMatchObject({ kind: "open", level: "none", properties: { soort: "onbekend" } });
  });

  it("points at the line and column of the evidence, or of the nearest parent, from the root of the repository", () => {
    const plek = (eis: string) => resultaat(voorbeeld, eis).locations?.[0]?.physicalLocation;
    expect(plek("BN-06.b2")).toMatchObject({
      artifactLocation: { uri: "beleid/registers.yaml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 15, startColumn: 5 },
    });
    expect(plek("BN-06.b3")).toMatchObject({ region: { startLine: 3 } });
  });

  it("names files from the folder of the description where no folder is known", () => {
    const { map: _, ...zonder } = opties;
    const { runs } = JSON.parse(render(voorbeeld, zonder) as string) as Log;
    expect(runs[0]?.artifacts?.[0]?.location).toEqual({ uri: "registers.yaml", uriBaseId: "BESCHRIJVING" });
    expect(runs[0]?.originalUriBaseIds).toHaveProperty("BESCHRIJVING");
  });

  it("writes odd file names as an address", () => {
    expect(resultaat(voorbeeld, "BN-06.b2", { map: "een map: é/" }).locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      "een%20map%3A%20%C3%A9/registers.yaml",
    );
  });

  it("refers from each result to its rule and its file", () => {
    const { results = [], artifacts = [], tool } = run(voorbeeld);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
      const { uri, index } = locations?.[0]?.physicalLocation?.artifactLocation ?? {};
      expect(artifacts[index ?? -1]?.location?.uri).toBe(uri);
    }
  });

  it("keeps its fingerprints when lines, words and outcomes change, and has one per gap and organisation", async () => {
    const afdrukken = (rapport: Rapport): readonly unknown[] =>
      (run(rapport).results ?? []).map(({ partialFingerprints }) => partialFingerprints);
    const anders: Rapport = JSON.parse(JSON.stringify(voorbeeld), (sleutel, waarde: unknown) =>
      sleutel === "regel" ? Number(waarde) + 7 : sleutel === "toelichting" || sleutel === "bron" ? "anders" : waarde,
    );
    expect(afdrukken(anders)).toEqual(afdrukken(voorbeeld));
    expect(afdrukken({ ...voorbeeld, organisatie: { ...voorbeeld.organisatie, naam: "Ander" } })).not.toEqual(afdrukken(voorbeeld));
    const utrecht = afdrukken(await rapportVan("provincie-utrecht-2018")).map((een) => JSON.stringify(een));
    expect(new Set(utrecht).size).toBe(utrecht.length);
  });

  it("gives the signalen with all their places", () => {
    expect(resultaat(voorbeeld, "signaal/actie-zonder-datum")).toMatchObject({
      level: "note",
      locations: [{ physicalLocation: { region: { startLine: 44 } } }],
    });
  });

  it("says against a baseline which results are new, changed or the same", () => {
    expect(resultaat(vergeleken, "BN-06.b3").baselineState).toBe("new");
    expect(resultaat(vergeleken, "BN-06.b2").baselineState).toBe("updated");
    expect((run(vergeleken).results ?? []).every(({ baselineState }) => baselineState !== undefined)).toBe(true);
    expect((run(voorbeeld).results ?? []).every(({ baselineState }) => baselineState === undefined)).toBe(true);
  });

  it("makes no link and no placeholder of hostile text", () => {
    const { text = "" } = resultaat(vijandig(voorbeeld), "BN-06.b2").message;
    expect(VIJANDIG).toContain("[link](javascript:");
    expect(text).toContain("\\[link\\](javascript:");
    expect(text.replace(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
  });

  it("stays within what GitHub takes, with the gravest first, and says so", () => {
    const [norm] = voorbeeld.normen;
    if (norm === undefined) throw new Error("no norm");
    const [onbekend, gemist] = norm.ontbreekt as [
      Rapport["normen"][number]["ontbreekt"][number],
      Rapport["normen"][number]["ontbreekt"][number],
    ];
    const veel = Array.from({ length: 25_000 }, (_, i) => ({ ...onbekend, onderwerp: `registers/r${i}/openbaar` }));
    const { results = [], invocations } = run({ ...voorbeeld, normen: [{ ...norm, ontbreekt: [...veel, gemist] }] });
    expect(results).toHaveLength(25_000);
    expect(results[0]?.ruleId).toBe(gemist.eis);
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain("25002");
  });
});

metGereedschap("sarif", "sarif in Microsoft's validator", (programma) => {
  /** Errors and warnings by file and rule, with the rules for SARIF itself and those for GitHub; nothing is ignored. */
  function meldingen(teksten: Readonly<Record<string, string>>): readonly string[] {
    const map = mkdtempSync(join(tmpdir(), "basisnormen-sarif-"));
    try {
      for (const [naam, tekst] of Object.entries(teksten)) writeFileSync(join(map, `${naam}.sarif`), tekst);
      const uitslag = join(map, "uitslag.json");
      const opdracht = [
        "validate",
        join(map, "*.sarif"),
        "--rule-kind",
        "Sarif;Gh",
        "--level",
        "Error;Warning",
        "--output",
        uitslag,
        "--quiet",
      ];
      // Without the first it asks for libraries about languages that a bare machine lacks; the rest keeps it from fetching every helpUri.
      const nergens = "http://127.0.0.1:9";
      const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", HTTP_PROXY: nergens, HTTPS_PROXY: nergens, NO_PROXY: "" };
      spawnSync(programma, opdracht, { env, stdio: "ignore" });
      const { runs } = JSON.parse(readFileSync(uitslag, "utf8").replace(/^\uFEFF/, "")) as Log;
      const [eerste] = runs;
      expect(eerste?.invocations?.[0]?.executionSuccessful).toBe(true);
      return (eerste?.results ?? []).map(({ ruleId, level, locations }) => {
        const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
        return `${uri.slice(uri.lastIndexOf("/") + 1)} ${level} ${ruleId}`;
      });
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  }
  const tekst = (rapport: Rapport): string => render(rapport, opties) as string;

  it("has no errors and no warnings", async () => {
    const [utrecht, later] = [await rapportVan("provincie-utrecht-2018"), await rapportVan("provincie-utrecht-2018", "2023-06-01")];
    const gevonden = meldingen({
      echt: tekst(metBaseline(later, utrecht, baselinetekst("nl"))),
      ingedeeld: tekst(ingedeeld),
      vijandig: tekst(vijandig(vergeleken)),
      zonderGaten: tekst({ ...voorbeeld, normen: voorbeeld.normen.slice(1), signalen: [] }),
      zonderMap: render(voorbeeld, { kleur: false, breedte: 80, taal: "en" }) as string,
    });
    expect(gevonden).toEqual([]);
  }, 60_000);

  it("would find a result that names another rule than its own", () => {
    expect(meldingen({ kapot: tekst(voorbeeld).replace('"ruleIndex": 1', '"ruleIndex": 99') })).not.toEqual([]);
  }, 60_000);
});
