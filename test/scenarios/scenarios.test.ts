import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draai } from "../cli/draai.ts";
import { leesScenario } from "./lees-scenario.ts";

const hier = import.meta.dirname;
/** Nothing of the machine's language or colours; Windows cannot start a process without its root. */
const kaal = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot };
const werkmap = mkdtempSync(join(tmpdir(), "basisnormen-scenario-"));
/** The two forms of the built command: the modules, and the packs that bin/ takes where they are made for this Node. */
const programmas = { modules: join(werkmap, "dist", "cli.js"), packs: join(werkmap, "bin", "basisnormen.js") };
const programma = programmas.packs;

/** The built command, so that what is bundled is what is tested. */
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ["tools/bundle.mjs", join(werkmap, "dist"), "--packed"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  writeFileSync(join(werkmap, "package.json"), '{"type":"module"}');
  cpSync("bin", join(werkmap, "bin"), { recursive: true });
}, 60_000);

afterAll(() => rmSync(werkmap, { recursive: true, force: true }));

const bewaar = (map: string, bestanden: Readonly<Record<string, string>>): void => {
  for (const [naam, tekst] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), tekst);
  }
};

/** Every line stands in the text, each after the one before. */
function bevatOpVolgorde(tekst: string, regels: readonly string[]): void {
  let vanaf = 0;
  for (const regel of regels) {
    const plek = tekst.indexOf(regel, vanaf);
    expect(plek, `"${regel}" in:\n${tekst}`).toBeGreaterThanOrEqual(0);
    vanaf = plek + regel.length;
  }
}

describe.each(readdirSync(hier).filter((naam) => naam.endsWith(".scenario")))("%s", (naam) => {
  it.each(Object.entries(programmas))(
    "comes out as written, from the %s",
    (vorm, programma) => {
      const scenario = leesScenario(readFileSync(join(hier, naam), "utf8"));
      const map = join(werkmap, vorm, naam.replace(".scenario", ""));
      mkdirSync(map, { recursive: true });
      bewaar(map, scenario.bestanden);
      const draai = (opdracht: readonly string[]) =>
        spawnSync(process.execPath, [programma, ...opdracht], { cwd: map, encoding: "utf8", env: { ...kaal, ...scenario.omgeving } });
      for (const eerst of scenario.vooraf) expect(draai(eerst).status, eerst.join(" ")).toBe(0);
      const { status, stdout, stderr } = draai(scenario.opdracht);
      if (scenario.stdout !== undefined) expect(stdout).toBe(scenario.stdout);
      if (scenario.stderr !== undefined) expect(stderr).toBe(scenario.stderr);
      bevatOpVolgorde(stdout, scenario.stdoutBevat);
      bevatOpVolgorde(stderr, scenario.stderrBevat);
      expect(status).toBe(scenario.status);
      if (scenario.daarna !== undefined)
        expect(readdirSync(map, { recursive: true }).map(String).sort()).toEqual([...scenario.daarna].sort());
    },
    20_000,
  );
});

describe("the packs", () => {
  const { packedFolder } = createRequire(import.meta.url)("../../bin/packed-folder.js") as { readonly packedFolder: string };
  const map = join(werkmap, "dist", packedFolder);

  it("are what the command runs from, with a code cache that V8 takes", () => {
    const script = `
      const map = process.argv.splice(2, 1)[0];
      require("./bin/v8-flags.js");
      const lader = require(map + "/loader.cjs");
      lader.run("cli.js");
      process.on("exit", () => console.error(JSON.stringify([...lader.scripts.values()].map((script) => script.cachedDataRejected))));`;
    const bestand = join(werkmap, "meet.cjs");
    writeFileSync(bestand, script);
    const { stderr } = spawnSync(process.execPath, [bestand, map, "--help"], { cwd: werkmap, encoding: "utf8", env: kaal });
    expect(JSON.parse(stderr)).toEqual([false]);
  }, 20_000);

  it("give an example the bytes that the modules give", () => {
    for (const formaat of ["terminal", "json", "markdown"]) {
      const argumenten = ["audit", "examples/provincie-utrecht-2018", "--fail-on", "nooit", "--format", formaat];
      const uit = Object.values(programmas).map((een) =>
        spawnSync(process.execPath, [een, ...argumenten], { encoding: "utf8", env: kaal }),
      );
      expect(uit.map(({ status, stderr }) => [status, stderr])).toEqual([
        [0, ""],
        [0, ""],
      ]);
      expect(uit[0]?.stdout === uit[1]?.stdout).toBe(true);
    }
  }, 60_000);
});

describe.skipIf(process.platform === "win32")("a reader that stops early", () => {
  it("is no error: nothing on stderr, and the exit code stays what it was", () => {
    const pijp = `{ "${process.execPath}" "${programma}" schema; echo "status $?" >&2; } | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", pijp], { encoding: "utf8", env: kaal });
    expect(stdout).toBe("{\n");
    expect(stderr).toBe("status 0\n");
  }, 20_000);
});

describe.skipIf(process.platform !== "linux")("a disk that is full", () => {
  it("is told and exits 5, because half a report must not pass for a whole one", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${programma}" schema > /dev/full`], {
      encoding: "utf8",
      env: kaal,
    });
    expect(status).toBe(5);
    expect(stderr).toContain("ENOSPC");
  }, 20_000);
});

describe("many organisations", () => {
  it("come out the same with threads as without, on both streams, whichever thread is first", async () => {
    const bestanden = Object.fromEntries(
      Array.from({ length: 60 }, (_, nummer) => [
        `veel/organisatie-${nummer}/basisnormen.yaml`,
        // Some are soon done, some take long, some cannot be read.
        `basisnormen: 1\norganisatie: { naam: Organisatie ${nummer}, type: ${nummer % 7 === 3 ? "iets" : "gemeente"} }\npeildatum: 2024-01-01\ndocumenten:\n${Array.from(
          { length: nummer % 5 === 0 ? 60 : 1 },
          (_leeg, plek) => `  - { id: d${plek}, soort: gedragscode, domein: ambtelijk, titel: Code ${plek} }\n`,
        ).join("")}`,
      ]),
    );
    bewaar(werkmap, bestanden);
    const argv = ["audit", join(werkmap, "veel"), "--format", "json"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [programma, ...argv], { encoding: "utf8", env: kaal });
    const zonder = await draai(argv);
    expect(stderr).toBe(zonder.stderr);
    expect(stdout === zonder.stdout).toBe(true);
    expect([status, zonder.status]).toEqual([3, 3]);
    expect(JSON.parse(stdout)).toMatchObject({ samenvatting: { aantal: { getoetst: 51, onleesbaar: 9 } } });
  }, 60_000);
});

describe("the built library", () => {
  it("audits a text without touching the disk", () => {
    const script = `
      const { audit, basisnormen, formaten, laadBeschrijving, rapportteksten } = await import(process.argv[1]);
      const tekst = "basisnormen: 1\\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\\n";
      const { systeem } = laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]);
      const opties = { peildatum: "2018-10-30", peildatumBron: "optie", taal: "nl", versie: "1", selectie: {}, teksten: rapportteksten("nl") };
      const { render } = await formaten.json.laad();
      console.log(JSON.parse(render(audit(systeem, basisnormen, opties), { kleur: false, breedte: 80, taal: "nl" })).organisatie.naam);`;
    const argumenten = ["--input-type=module", "-e", script, join(werkmap, "dist", "index.js")];
    const { stdout, stderr } = spawnSync(process.execPath, argumenten, { encoding: "utf8", env: kaal });
    expect(stderr).toBe("");
    expect(stdout).toBe("Provincie Voorbeeld\n");
  }, 20_000);
});
