import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leesScenario } from "./lees-scenario.ts";

const hier = import.meta.dirname;
const werkmap = mkdtempSync(join(tmpdir(), "basisnormen-scenario-"));
const programma = join(werkmap, "dist", "cli.js");

/** The built command, so that what is bundled is what is tested. */
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ["tools/bundle.mjs", join(werkmap, "dist")], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  writeFileSync(join(werkmap, "package.json"), '{"type":"module"}');
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
  it("comes out as written", () => {
    const scenario = leesScenario(readFileSync(join(hier, naam), "utf8"));
    const map = join(werkmap, naam.replace(".scenario", ""));
    mkdirSync(map);
    bewaar(map, scenario.bestanden);
    const { status, stdout, stderr } = spawnSync(process.execPath, [programma, ...scenario.opdracht], {
      cwd: map,
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...scenario.omgeving },
    });
    if (scenario.stdout !== undefined) expect(stdout).toBe(scenario.stdout);
    if (scenario.stderr !== undefined) expect(stderr).toBe(scenario.stderr);
    bevatOpVolgorde(stdout, scenario.stdoutBevat);
    bevatOpVolgorde(stderr, scenario.stderrBevat);
    expect(status).toBe(scenario.status);
    if (scenario.daarna !== undefined)
      expect(readdirSync(map, { recursive: true }).map(String).sort()).toEqual([...scenario.daarna].sort());
  }, 20_000);
});

describe.skipIf(process.platform === "win32")("a reader that stops early", () => {
  it("is no error: nothing on stderr, and the exit code stays what it was", () => {
    const pijp = `{ "${process.execPath}" "${programma}" schema; echo "status $?" >&2; } | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", pijp], { encoding: "utf8" });
    expect(stdout).toBe("{\n");
    expect(stderr).toBe("status 0\n");
  }, 20_000);
});
