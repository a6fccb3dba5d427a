import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { eis, norm, pak } from "../normenkader/pak.ts";
import { draai } from "./draai.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

const VOORBEELD = "examples/eigen-normenkader";
const { pad, schrijf } = tijdelijkeMap();

describe("normenkader list", () => {
  it("shows those that come with the tool, with their indelingen and counts", async () => {
    const { status, stdout } = await draai(["normenkader", "list"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^basisnormen 1\.0\.0 · Basisnormen integriteit\n19 normen, 260 eisen \(84 bestuurlijk, 176 ambtelijk\), 220 grondslagen\nIndelingen:\n {2}aspect +Opzet/,
    );
    for (const { id } of basisnormen.indelingen) expect(stdout).toContain(`  ${id} `);
  });

  it("shows one at a path, with what it changes", async () => {
    const { stdout } = await draai(["normenkader", "list", VOORBEELD]);
    expect(stdout).toContain("Bouwt voort op basisnormen 1.0.0. 3 toegevoegd, 2 aangescherpt, 1 uitgezet.");
  });

  it("gives the same as JSON, and in English", async () => {
    const [kader] = JSON.parse((await draai(["normenkader", "list", VOORBEELD, "--format", "json"])).stdout) as readonly object[];
    expect(kader).toMatchObject({ id: "provincie-voorbeeld", normen: 20, eisen: { totaal: 263 }, uitbreiding: { uitgezet: ["WN-01.a3"] } });
    expect((await draai(["normenkader", "list", VOORBEELD, "--lang", "en"])).stdout).toContain("Builds upon basisnormen 1.0.0. 3 added");
  });
});

describe("normenkader test", () => {
  it("runs the tests of our own normenkader and of one at a path", async () => {
    expect(await draai(["normenkader", "test"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d{4} proeven in orde\n$/),
      stderr: "",
    });
    expect(await draai(["normenkader", "test", VOORBEELD])).toMatchObject({ status: 0, stdout: "15 proeven in orde\n", stderr: "" });
  });

  it("names the line of one that fails, and ends with 4", async () => {
    const proef = "{ voldaan: [{ aanwezig: nee }], niet-voldaan: [{ aanwezig: nee }], onbekend: [], nvt: { onmogelijk: Zo. } }";
    const pad = schrijf(pak(norm(eis({ proef }))));
    const { status, stdout, stderr } = await draai(["normenkader", "test", pad]);
    expect({ status, stdout }).toEqual({ status: 4, stdout: "2 proeven in orde, 1 niet\n" });
    expect(stderr).toContain(`${join(pad, "normen/PU-01.yaml")}:16:23 fout[proef-faalt] PU-01.a1`);
    const json = await draai(["normenkader", "test", pad, "--format", "json"]);
    expect(json.status).toBe(4);
    expect(JSON.parse(json.stdout)).toMatchObject({
      in_orde: 2,
      mislukt: 1,
      fouten: [{ code: "proef-faalt", plaats: { regel: 16, kolom: 23 } }],
    });
  });
});

describe("normenkader doc", () => {
  it("writes a page per norm and an index; twice the same", async () => {
    const doel = join(pad(), "uit");
    const { status, stdout } = await draai(["normenkader", "doc", "--output", doel]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(readdirSync(doel).sort()).toEqual(["index", ...basisnormen.normen.map(({ id }) => id)].map((naam) => `${naam}.md`).sort());
    const lees = (): readonly string[] => readdirSync(doel).map((naam) => readFileSync(join(doel, naam), "utf8"));
    const eerst = lees();
    expect((await draai(["normenkader", "doc", "--output", doel])).status).toBe(0);
    expect(lees()).toEqual(eerst);
  });

  it("is what stands in docs/normen", async () => {
    const doel = join(pad(), "uit");
    await draai(["normenkader", "doc", "--output", doel]);
    for (const naam of readdirSync("docs/normen"))
      expect(readFileSync(join(doel, naam), "utf8") === readFileSync(join("docs/normen", naam), "utf8"), naam).toBe(true);
    expect(readdirSync("docs/normen")).toEqual(readdirSync(doel));
  });

  it("shows law, conditions and examples, what is added, stricter and switched off", async () => {
    await draai(["normenkader", "doc", VOORBEELD, "--output", pad()]);
    const lees = (naam: string): string => readFileSync(join(pad(), `${naam}.md`), "utf8");
    expect(lees("index")).toContain("- **Uitgezet:** [WN-01.a3](WN-01.md) (De provincie verwijst");
    expect(lees("WN-01")).toContain("**Dit normenkader stelt deze eis niet:** De provincie verwijst");
    const strenger =
      lees("BN-06")
        .split("\n### ")
        .find((deel) => deel.startsWith("BN-06.b4")) ?? "";
    expect(strenger).toContain('`binnen(bijgewerkt, "P3M")`');
    // The examples that no longer hold are those of the old condition; those that do are the new ones.
    expect(strenger.match(/bijgewerkt: [\d-]+/g)).toEqual(["bijgewerkt: 2026-05", "bijgewerkt: 2026-02"]);
    expect(lees("PU-01")).toContain("| sinds 1 januari 2026 | art. 3 Gedragslijn integriteit provincie Voorbeeld |");
  });

  it("uses the words of the kind of organisation and the language that were asked for", async () => {
    await draai(["normenkader", "doc", "--output", pad(), "--type", "gemeente", "--lang", "en"]);
    const tekst = readFileSync(join(pad(), "BN-02.md"), "utf8");
    expect(tekst).toContain("## The law over time");
    expect(tekst).toContain("gemeenteraad");
    expect(tekst).not.toMatch(/undefined|\{[a-z-]+\}/);
  });

  it("does not replace a page that somebody else wrote", async () => {
    writeFileSync(join(pad(), "BN-01.md"), "mijn werk\n");
    const { status, stderr } = await draai(["normenkader", "doc", "--output", pad()]);
    expect(status).toBe(2);
    expect(stderr).toContain("BN-01.md");
    expect(existsSync(join(pad(), "index.md"))).toBe(false);
  });
});

describe("wrong use", () => {
  it.each([
    [["normenkader"], 2, "list [opties] [pad]"],
    [["normenkader", "tst"], 2, "Bedoelde je test?"],
    [["normenkader", "doc"], 2, "--output"],
    [["normenkader", "doc", "--output", ""], 2, "--output"],
    [["normenkader", "list", "a", "b"], 2, "hoogstens 1 argument"],
    [["normenkader", "list", "--output", "x"], 2, "--output"],
  ])("%j ends with %i", async (argv, verwacht, bevat) => {
    const { status, stderr } = await draai(argv);
    expect(status).toBe(verwacht);
    expect(stderr).toContain(bevat);
  });

  it("refers to the help of the command", async () => {
    expect((await draai(["normenkader", "list", "--nee"])).stderr).toContain("basisnormen normenkader list --help");
    expect((await draai(["normenkader", "doc", "--help"])).stdout).toContain("--output <map>");
  });
});
