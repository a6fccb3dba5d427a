import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/voortgang.schema.json" with { type: "json" };
import type { Voortgang } from "../../src/voortgang/types.ts";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

const VOORBEELD = "examples/gemeente-stichtse-vecht-2019";

const met = (acties: string): string => map({ "basisnormen.yaml": `${EENVOUDIG}acties:\n${acties}` });
const lopend = (): string => met("  - { nr: '1', titel: Doen, domein: ambtelijk, stand: lopend, gereed: 2020 }\n");
const klaar = (): string => met("  - { nr: '1', titel: Doen, domein: ambtelijk, stand: gereed, gereed: 2020 }\n");

/** A saved voortgang. */
async function bewaard(pad: string): Promise<string> {
  const doel = join(map({}), "voortgang.json");
  await draai(["voortgang", pad, "--format", "json", "--output", doel]);
  return doel;
}

const alsJson = async (argv: readonly string[]): Promise<Voortgang> =>
  JSON.parse((await draai(["voortgang", ...argv, "--format", "json"])).stdout) as Voortgang;

describe("voortgang", () => {
  it("shows the example and exits 0, whatever is late", async () => {
    const { status, stdout, stderr } = await draai(["voortgang", VOORBEELD, "--peildatum", "2021-01-01"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Er zijn 21 acties: 4 gereed, 11 lopend, 6 niet gestart.");
    expect(stdout).toContain("✗ te laat");
    // The first to run loads everything.
  }, 20_000);

  it("gives JSON that its own schema accepts, with and without an earlier one, and offers that schema", async () => {
    const valideer = new Ajv2020({ allErrors: true }).compile(schema);
    for (const argv of [[VOORBEELD], [klaar(), "--sinds", lopend()]]) {
      const uit = await alsJson(argv);
      expect(valideer(uit), JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
    }
    expect(JSON.parse((await draai(["schema", "voortgang"])).stdout)).toEqual(schema);
  });

  it("compares with a saved voortgang and with an earlier description, with the same result", async () => {
    const uit = await alsJson([klaar(), "--sinds", lopend()]);
    expect(uit.sinds?.acties).toMatchObject([{ nr: "1", veranderingen: ["nu-gereed"] }]);
    expect(uit.sinds).toMatchObject({ bron: "beschrijving", telling: { "nu-gereed": 1 } });
    const uitJson = await alsJson([klaar(), "--sinds", await bewaard(lopend())]);
    expect(uitJson.sinds).toEqual({ ...uit.sinds, bron: "voortgang" });
  });

  it("writes several formats to a folder, under its own name", async () => {
    const doel = join(map({}), "uit");
    expect((await draai(["voortgang", lopend(), "--format", "markdown,json,html", "--output", doel])).status).toBe(0);
    expect(readdirSync(doel).sort()).toEqual(["html", "json", "md"].map((soort) => `provincie-voorbeeld-voortgang.${soort}`));
    expect((await draai(["voortgang", lopend(), "--format", "markdown,json,html", "--output", doel])).status).toBe(0);
  });

  it("never overwrites what it compares with", async () => {
    const eerder = await bewaard(lopend());
    const voor = readFileSync(eerder, "utf8");
    const argv = ["voortgang", klaar(), "--sinds", eerder, "--format", "json", "--output", eerder, "--force"];
    expect((await draai(argv)).status).toBe(2);
    expect(readFileSync(eerder, "utf8")).toBe(voor);
  });

  it.each([
    ["is not there", undefined, "voortgang-ontbreekt"],
    ["is no JSON", "{", "geen-voortgang"],
    ["is something else of ours", '{"soort":"vergelijking","versie":"1.0"}', "geen-voortgang"],
    ["has another version", '{"soort":"voortgang","versie":"0.9"}', "voortgang-versie"],
    ["has lost its parts", '{"soort":"voortgang","versie":"1.0"}', "voortgang-vorm"],
    ["is empty", "", "geen-voortgang"],
  ])("exits 2 when the earlier voortgang %s", async (_, tekst, code) => {
    const pad = join(map({}), "eerder.json");
    if (tekst !== undefined) writeFileSync(pad, tekst);
    const { status, stdout, stderr } = await draai(["voortgang", klaar(), "--sinds", pad]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(code);
    expect(stderr).not.toContain("    at ");
  });

  it("exits 2, 3 or 4 by what is wrong, and tells of both descriptions", async () => {
    const kapot = map({ "basisnormen.yaml": "basisnormen: 1\n" });
    expect(await draai(["voortgang", lopend(), "--peildatum", "2020-02-30"])).toMatchObject({ status: 2, stdout: "" });
    expect(await draai(["voortgang", lopend(), "--sinds", ""])).toMatchObject({ status: 2, stdout: "" });
    expect(await draai(["voortgang", lopend(), "--format", "csv"])).toMatchObject({ status: 2, stdout: "" });
    expect(await draai(["voortgang", lopend(), klaar()])).toMatchObject({ status: 2, stdout: "" });
    expect(await draai(["voortgang", lopend(), "--sinds", kapot])).toMatchObject({ status: 3, stdout: "" });
    const { status, stderr } = await draai(["voortgang", kapot, "--sinds", join(map({}), "x.json")]);
    expect(status).toBe(3);
    expect(stderr).toContain("voortgang-ontbreekt");
    expect(stderr).toContain("verplicht-ontbreekt");
    expect(await draai(["voortgang", lopend(), "--normenkader", "onzin"])).toMatchObject({ status: 4, stdout: "" });
  });

  it("speaks English when asked", async () => {
    const { stdout } = await draai(["voortgang", VOORBEELD, "--lang", "en"]);
    expect(stdout).toContain("There are 21 actions: 4 done, 11 under way, 6 not started.");
    expect(stdout).not.toMatch(/niet gestart|Te laat/);
  });
});
