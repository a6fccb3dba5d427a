// The whole check, as CI and a contributor run it: generated files, types, style, tests, and the built command on the
// examples. Every step counts as one; the tests count one by one. The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const werkmap = mkdtempSync(join(tmpdir(), "basisnormen-check-"));
const uitslag = join(werkmap, "vitest.json");
const bin = (naam) => join("node_modules", ".bin", naam);

const stappen = [
  ["generated files are up to date", process.execPath, ["--import", "tsx", "tools/generate.ts", "--check"]],
  ["types", bin("tsc"), ["--noEmit"]],
  ["style", bin("biome"), ["check", "."]],
  ["norms' own tests", process.execPath, ["--import", "tsx", "tools/proef.ts"]],
  ["build", process.execPath, ["tools/bundle.mjs"]],
  [
    "audit of the example with the built command",
    process.execPath,
    [
      "bin/basisnormen.js",
      "audit",
      "examples/provincie-utrecht-2018",
      "--fail-on",
      "nooit",
      "--format",
      "json",
      "--output",
      join(werkmap, "rapport.json"),
    ],
  ],
];

let geslaagd = 0;
let mislukt = 0;
for (const [naam, opdracht, argumenten] of stappen) {
  const { status } = spawnSync(opdracht, argumenten, { stdio: "inherit", shell: process.platform === "win32" });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${naam}`);
  if (status === 0) geslaagd += 1;
  else mislukt += 1;
}

const tests = spawnSync(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${uitslag}`], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(uitslag, "utf8"));
  geslaagd += numPassedTests;
  // A test file that does not load has no tests to fail: count the file.
  mislukt += Math.max(
    numFailedTests,
    tests.status === 0 ? 0 : Math.max(1, numFailedTestSuites && numFailedTests === 0 ? numFailedTestSuites : 0),
  );
} catch {
  mislukt += 1;
}
rmSync(werkmap, { recursive: true, force: true });
process.exitCode = mislukt === 0 ? 0 : 1;
console.log(`${geslaagd} passed, ${mislukt} failed`);
