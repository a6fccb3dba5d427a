// How fast a portfolio goes, and how much memory it takes: organisations made from the examples, with other names and some
// answers changed, audited by the built command with all threads and with one. `node tools/bench-portfolio.mjs [number]`.
// Times are reported, never asserted. `--only-make FOLDER` makes the organisations and stops.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";

const alleenMaken = process.argv.indexOf("--only-make");
const aantal = Number(process.argv[2] ?? 1000) || 1000;
const werkmap = alleenMaken < 0 ? mkdtempSync(join(tmpdir(), "basisnormen-portfolio-")) : resolve(process.argv[alleenMaken + 1]);

/** Numbers that look like chance and are the same every time. */
let stand = 1;
const toeval = (grens) => {
  stand = (Math.imul(stand, 1103515245) + 12345) >>> 0;
  return Math.floor((stand / 2 ** 32) * grens);
};

const voorbeelden = readdirSync("examples")
  .filter((naam) => naam !== "eigen-normenkader")
  .map((naam) => readdirSync(join("examples", naam)).map((bestand) => [bestand, readFileSync(join("examples", naam, bestand), "utf8")]));

for (let nummer = 1; nummer <= aantal; nummer += 1) {
  const map = join(werkmap, "organisaties", `regio-${nummer % 12}`, `organisatie-${nummer}`);
  mkdirSync(map, { recursive: true });
  for (const [bestand, tekst] of voorbeelden[nummer % voorbeelden.length]) {
    const anders = tekst
      .replace(/naam: [^,}\n]+/, `naam: Organisatie ${nummer}`)
      .replace(/: (ja|nee)\b/g, (geheel) => (toeval(20) === 0 ? `: ${["ja", "nee", "onbekend"][toeval(3)]}` : geheel));
    writeFileSync(join(map, bestand), anders);
  }
}
if (alleenMaken >= 0) process.exit(0);

const meter = join(werkmap, "meter.cjs");
writeFileSync(
  meter,
  `if (require("node:worker_threads").isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.error("METER " + JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
  });`,
);

function meet(naam, argumenten, voor = []) {
  const opdracht = [...voor, process.execPath, "-r", meter, "bin/basisnormen.js", ...argumenten];
  const begin = process.hrtime.bigint();
  const { stderr, status } = spawnSync(opdracht[0], opdracht.slice(1), { encoding: "utf8", maxBuffer: 1 << 30 });
  const seconden = Number(process.hrtime.bigint() - begin) / 1e9;
  const [rss, cpu] = JSON.parse(/METER (.*)/.exec(stderr)?.[1] ?? "[0,0]");
  const getallen = [seconden.toFixed(1), cpu.toFixed(1), (aantal / seconden).toFixed(0), rss.toFixed(0)];
  console.log([naam.padEnd(32), `exit ${status}`, ...getallen.map((getal) => getal.padStart(9))].join(" "));
}

const map = join(werkmap, "organisaties");
const naar = (formaat) => ["--format", formaat, "--output", join(werkmap, `uit.${formaat}`), "--force"];
console.log(`Node ${process.version}, ${aantal} organisations, ${availableParallelism()} threads\n`);
console.log([" ".repeat(32), "      ", ...["seconds", "of CPU", "per s", "MB"].map((kop) => kop.padStart(9))].join(" "));
const enkel = process.platform === "linux" ? ["taskset", "-c", "0"] : [];
meet("json, all threads", ["audit", map, ...naar("json")]);
if (enkel.length > 0) meet("json, one thread", ["audit", map, ...naar("json")], enkel);
for (const formaat of ["html", "xlsx"]) meet(`${formaat} of the same, with merge`, ["merge", join(werkmap, "uit.json"), ...naar(formaat)]);
rmSync(werkmap, { recursive: true });
