import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Plan } from "../../src/plan/types.ts";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

const lees = (pad: string, bestand = "basisnormen.yaml"): string => readFileSync(join(pad, bestand), "utf8");
const alsJson = async (pad: string, argv: readonly string[] = []): Promise<Plan> =>
  JSON.parse((await draai(["plan", pad, "--format", "json", ...argv])).stdout) as Plan;

describe("plan", () => {
  it("makes a plan, whatever is missing, and exits 0", async () => {
    const { status, stdout } = await draai(["plan", map()]);
    expect(status).toBe(0);
    expect(stdout).toContain("Voorstellen voor gaten zonder actie");
  }, 20_000);

  it("takes a day, norms, years and a language, as the audit does", async () => {
    const uit = await alsJson(map(), ["--peildatum", "2020-01-01", "--jaren", "2020-2021", "--lang", "en"]);
    expect(uit).toMatchObject({ peildatum: "2020-01-01", peildatum_bron: "optie", jaren: [2020, 2021], jaren_bron: "optie", taal: "en" });
    expect((await alsJson(map())).peildatum_bron).toBe("beschrijving");
  });

  it.each(["2021-2018", "18", "2018-2040", "2018,2019"])("refuses --jaren %s as wrong use", async (jaren) => {
    expect(await draai(["plan", map(), "--jaren", jaren])).toMatchObject({ status: 2, stdout: "" });
  });

  it("exits 3 for a description that is not in order, 4 for norms that are not there, 2 for an unknown format", async () => {
    expect((await draai(["plan", map({ "basisnormen.yaml": "basisnormen: 1\n" })])).status).toBe(3);
    expect((await draai(["plan", map(), "--normenkader", "onzin"])).status).toBe(4);
    expect((await draai(["plan", map(), "--format", "onzin"])).status).toBe(2);
  });

  it("writes several formats to a folder, under a name that is not that of the report", async () => {
    const doel = join(map({}), "uit");
    expect((await draai(["plan", map(), "--format", "markdown,ics,json", "--output", doel])).status).toBe(0);
    expect(readdirSync(doel).sort()).toEqual([
      "provincie-voorbeeld-plan.ics",
      "provincie-voorbeeld-plan.json",
      "provincie-voorbeeld-plan.md",
    ]);
  });
});

describe("plan --voorstel", () => {
  it("adds the proposals to the description, which stays valid, and tells which file and how many", async () => {
    const pad = map();
    const { voorstellen } = await alsJson(pad);
    const { status, stderr } = await draai(["plan", pad, "--voorstel"]);
    expect(status).toBe(0);
    expect(stderr).toContain(`${voorstellen.length} voorstellen toegevoegd aan ${join(pad, "basisnormen.yaml")}`);
    const tekst = lees(pad);
    expect(tekst.startsWith(EENVOUDIG)).toBe(true);
    const { systeem } = laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]);
    expect(systeem.acties.map(({ nr }) => nr)).toEqual(voorstellen.map(({ nr }) => nr));
    expect(
      systeem.acties.every(
        ({ toegezegd, voor, verantwoordelijk }) => toegezegd === false && voor.length > 0 && verantwoordelijk.length === 1,
      ),
    ).toBe(true);
    expect((await draai(["validate", pad])).status).toBe(0);
  });

  it("adds nothing the second time", async () => {
    const pad = map();
    await draai(["plan", pad, "--voorstel"]);
    const eerste = lees(pad);
    const { status, stderr } = await draai(["plan", pad, "--voorstel"]);
    expect(status).toBe(0);
    expect(stderr).toContain("geen voorstellen om toe te voegen");
    expect(lees(pad)).toBe(eerste);
    expect((await alsJson(pad)).voorstellen).toEqual([]);
  });

  it("puts them where actions stand, with numbers that are free, and touches no other file", async () => {
    const acties = "# van ons\nacties:\n  - nr: v1\n    titel: iets   # blijft\n    domein: ambtelijk\n";
    const ingang = EENVOUDIG.replace("bronnen:", "bestanden: [plan.yaml, leeg.yaml]\nbronnen:");
    const pad = map({ "basisnormen.yaml": ingang, "plan.yaml": acties, "leeg.yaml": "registers: []\n" });
    await draai(["plan", pad, "--voorstel"]);
    expect(lees(pad)).toBe(ingang);
    expect(lees(pad, "leeg.yaml")).toBe("registers: []\n");
    expect(lees(pad, "plan.yaml").startsWith(acties)).toBe(true);
    expect(lees(pad, "plan.yaml")).toContain("- nr: v2\n");
    expect(lees(pad, "plan.yaml").match(/- nr: v1\n/g)).toHaveLength(1);
  });

  it("keeps a byte order mark and the line ends", async () => {
    const tekst = `\uFEFF${EENVOUDIG.replaceAll("\n", "\r\n")}`;
    const pad = map({ "basisnormen.yaml": tekst });
    await draai(["plan", pad, "--voorstel"]);
    expect(lees(pad).startsWith(tekst)).toBe(true);
    expect(lees(pad)).not.toMatch(/[^\r]\n/);
    expect((await draai(["validate", pad])).status).toBe(0);
  });

  it("writes nothing when the description is broken, or when the plan itself cannot be written", async () => {
    const kapot = map({ "basisnormen.yaml": `${EENVOUDIG}onbekend: x\n` });
    expect((await draai(["plan", kapot, "--voorstel"])).status).toBe(3);
    expect(lees(kapot)).toBe(`${EENVOUDIG}onbekend: x\n`);
    const pad = map();
    const vreemd = join(map({ "plan.md": "van mij" }), "plan.md");
    expect((await draai(["plan", pad, "--voorstel", "--format", "markdown", "--output", vreemd])).status).toBe(2);
    expect(lees(pad)).toBe(EENVOUDIG);
  });

  it("never lets the plan replace a file of the description", async () => {
    const pad = map();
    const argv = ["plan", pad, "--voorstel", "--format", "json", "--output", join(pad, "basisnormen.yaml"), "--force"];
    expect((await draai(argv)).status).toBe(2);
    expect(lees(pad)).toBe(EENVOUDIG);
  });

  it("follows a link within the folder, and leaves no other file behind", async () => {
    const pad = map({ "echt.yaml": EENVOUDIG });
    symlinkSync("echt.yaml", join(pad, "basisnormen.yaml"));
    expect((await draai(["plan", pad, "--voorstel"])).status).toBe(0);
    expect(readdirSync(pad).sort()).toEqual(["basisnormen.yaml", "echt.yaml"]);
    expect(lees(pad, "echt.yaml").startsWith(EENVOUDIG)).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0)("tells when the folder may not be written to", async () => {
    const pad = map();
    writeFileSync(join(pad, "x"), "");
    chmodSync(pad, 0o500);
    const { status, stderr } = await draai(["plan", pad, "--voorstel"]);
    chmodSync(pad, 0o700);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("basisnormen.yaml") as string });
  });
});
