import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFolder } from "../../src/cli/actions/repository-folder.ts";
import { formaten } from "../../src/render/formaten.ts";
import { draai } from "./draai.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

const { pad, schrijf } = tijdelijkeMap();
const beschrijving = "basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie, tooi: pv99 }\npeildatum: 2018-10-30\n";
const alles = ["--norm", "BN-02.a1"];

describe("the folder in what build servers show", () => {
  it.each([
    ["beleid/integriteit", {}, "beleid/integriteit/"],
    [".", {}, ""],
    ["", {}, ""],
    ["./beleid/", {}, "beleid/"],
    ["../elders", {}, "../elders/"],
    [join(process.cwd(), "examples"), {}, "examples/"],
    ["examples", { GITHUB_WORKSPACE: dirname(process.cwd()) }, `${basename(process.cwd())}/examples/`],
    ["examples", { CI_PROJECT_DIR: process.cwd(), GITHUB_WORKSPACE: "" }, "examples/"],
    ["/srv/elders", { GITHUB_WORKSPACE: "/home/werk" }, "/srv/elders/"],
  ])("of %s with %j is %s", (map, env, verwacht) => {
    expect(repositoryFolder(map, env)).toBe(verwacht);
  });

  it("is put before the files, from the root of the repository", async () => {
    schrijf({ "basisnormen.yaml": beschrijving });
    const { stdout } = await draai(["audit", pad(), ...alles, "--format", "github"], { env: { GITHUB_WORKSPACE: dirname(pad()) } });
    expect(stdout).toContain(`file=${basename(pad())}/basisnormen.yaml,line=2,col=1,`);
  });
});

describe("the summary of a job", () => {
  it("is added to the file that GitHub names, after what stands there", async () => {
    schrijf({ "basisnormen.yaml": beschrijving, "samenvatting.md": "eerder\n" });
    const bestand = join(pad(), "samenvatting.md");
    const { stdout, status } = await draai(["audit", pad(), ...alles, "--format", "github"], { env: { GITHUB_STEP_SUMMARY: bestand } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::warning /);
    expect(readFileSync(bestand, "utf8")).toMatch(/^eerder\n<!-- basisnormen-rapport pv99 -->\n### Integriteit: Provincie Voorbeeld\n/);
  });

  it("is not written without that file, nor for another format", async () => {
    schrijf({ "basisnormen.yaml": beschrijving, "samenvatting.md": "" });
    const bestand = join(pad(), "samenvatting.md");
    await draai(["audit", pad(), ...alles, "--format", "github"]);
    await draai(["audit", pad(), ...alles, "--format", "json"], { env: { GITHUB_STEP_SUMMARY: bestand } });
    expect(readFileSync(bestand, "utf8")).toBe("");
  });

  it("that cannot be written is told", async () => {
    schrijf({ "basisnormen.yaml": beschrijving });
    const { status, stderr } = await draai(["audit", pad(), ...alles, "--format", "github"], { env: { GITHUB_STEP_SUMMARY: pad() } });
    expect(status).toBe(2);
    expect(stderr).toContain("EISDIR");
  });
});

describe("the formats", () => {
  it("have names of their own in one folder", () => {
    const extensies = Object.values(formaten).map(({ extensie }) => extensie);
    expect(new Set(extensies).size).toBe(extensies.length);
  });

  it("replace an empty list, which can carry no mark, but nobody else's list", async () => {
    schrijf({ "basisnormen.yaml": beschrijving, "leeg.json": "[]\n", "vol.json": "[1]\n" });
    const naar = (naam: string) =>
      draai(["audit", pad(), ...alles, "--format", "gitlab", "--output", join(pad(), naam), "--fail-on", "nooit"]);
    expect((await naar("leeg.json")).status).toBe(0);
    expect((await naar("vol.json")).status).toBe(2);
    writeFileSync(join(pad(), "niets.json"), "");
    expect((await naar("niets.json")).status).toBe(0);
  });
});
