import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { render } from "../../src/render/junit.ts";
import type { RenderOpties } from "../../src/render/types.ts";
import { metGereedschap } from "../gereedschap.ts";
import { rapportVan } from "./toetsen.ts";
import { vijandig } from "./vijandig.ts";
import { ingedeeld, vergeleken, voorbeeld } from "./voorbeeld.ts";

const junit = (rapport: Rapport, opties: Partial<RenderOpties> = {}): string =>
  render(rapport, { kleur: false, breedte: 80, taal: "nl", map: "beleid/", ...opties }) as string;

/** The outcome of one test case: its element and type, or "" when it passes. */
function uitslag(xml: string, eis: string): string {
  const gevonden = new RegExp(`<testcase name="${eis} [^>]*(?:/>|[^/]>\\s*<(\\w+)(?: type="([^"]*)")?)`).exec(xml);
  if (gevonden === null) throw new Error(`no case ${eis}`);
  return gevonden.slice(1).filter(Boolean).join(" ");
}

describe("junit", () => {
  const xml = junit(voorbeeld, { failOn: "basisnorm" });

  it("has a suite per norm in a domein, with its counts", () => {
    expect(xml).toContain(
      '<testsuite name="BN-06 Nevenwerkzaamheden (bestuurlijk)" tests="6" failures="1" errors="1" time="0" skipped="2">',
    );
    expect(xml).toContain('<testsuites name="Provincie Voorbeeld" tests="7" failures="1" errors="1" time="0">');
  });

  it.each([
    ["BN-06.b1", "", "met"],
    ["BN-06.b2", "failure niet-voldaan", "missing"],
    ["BN-06.b3", "error onbekend", "not known"],
    ["BN-06.b5", "skipped", "a deviation"],
    ["BN-06.b6", "skipped", "not tested"],
    ["BN-08.a1", "skipped", "not applicable"],
  ])("gives %s as '%s': %s", (eis, verwacht) => {
    expect(uitslag(xml, eis)).toBe(verwacht);
  });

  it("fails only where the exit code does", () => {
    expect(uitslag(junit(voorbeeld), "BN-06.b3")).toBe("skipped");
    expect(junit(voorbeeld, { failOn: "nooit" })).not.toMatch(/<(?:failure|error) /);
    expect(uitslag(junit(vergeleken, { failOn: "aanbeveling" }), "BN-06.b3")).toBe("error onbekend");
    const bekend: Rapport = JSON.parse(JSON.stringify(vergeleken).replaceAll('"nieuw"', '"bekend"').replaceAll('"erger"', '"lichter"'));
    expect(uitslag(junit(bekend), "BN-06.b2")).toBe("skipped");
  });

  it("has a case of its own for a verdict that went down, which no gap need show", () => {
    expect(junit(vergeleken)).toContain('<failure type="gedaald" message="Het oordeel is lager dan in de baseline');
    expect(junit(vergeleken, { failOn: "nooit" })).not.toContain("gedaald");
  });

  it("names file and line, source and action of a gap", () => {
    const stuk = xml.slice(xml.indexOf("<failure"), xml.indexOf("</failure>"));
    expect(stuk).toContain("beleid/registers.yaml:15\n");
    expect(stuk).toContain("Integriteitsplan, hfst. 3.3, onderwerp 5, wat ontbreekt\n");
    expect(stuk).toContain("→ actie 5: ");
    expect(xml).toContain('classname="basisnormen.bestuurlijk.BN-06" file="beleid/registers.yaml"');
  });
});

metGereedschap("xmllint", "junit in libxml2", (programma) => {
  const fouten = (xml: string): string => {
    const { status, stderr } = spawnSync(programma, ["--noout", "--nonet", "--schema", "test/render/junit.xsd", "-"], {
      input: xml,
      encoding: "utf8",
    });
    return status === 0 ? "" : stderr;
  };

  it("follows the schema", async () => {
    const utrecht = await rapportVan("provincie-utrecht-2018");
    for (const rapport of [voorbeeld, ingedeeld, vergeleken, vijandig(vergeleken), utrecht])
      for (const failOn of ["aanbeveling", "nooit"] as const) expect(fouten(junit(rapport, { failOn }))).toBe("");
  });

  it("would find an attribute or element that does not belong", () => {
    expect(fouten(junit(voorbeeld).replace("<testcase ", '<testcase id="1" '))).not.toBe("");
    expect(fouten(junit(voorbeeld).replace("failures=", "failure="))).not.toBe("");
  });
});
