// Start-up and audit times as medians above a bare Node, every command once per round so that noise hits all alike.
// Beside the time on the clock the processor time of the process: less sensitive to what else the machine does.
// `npm run bench [rounds]`. Times are reported, never asserted.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const rondes = Number(process.argv[2] ?? 21);
const voorbeeld = "examples/provincie-utrecht-2018";
const bestanden = readdirSync(voorbeeld)
  .filter((naam) => naam.endsWith(".yaml"))
  .map((naam) => join(voorbeeld, naam));

/** What a plain schema checker does with the same files: parse with `yaml`, compile the schema with ajv, validate. No norms, no report. */
const schemacontrole = `
  const { parse } = await import("yaml");
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const { readFileSync } = await import("node:fs");
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const check = ajv.compile(JSON.parse(readFileSync("schemas/beschrijving.schema.json", "utf8")));
  for (const bestand of ${JSON.stringify(bestanden)}) check(parse(readFileSync(bestand, "utf8")));
`;

const opdrachten = {
  "node -e 0": ["-e", "0"],
  "basisnormen --help": ["bin/basisnormen.js", "--help"],
  "basisnormen validate (Utrecht)": ["bin/basisnormen.js", "validate", voorbeeld],
  "basisnormen audit --format json (Utrecht)": ["bin/basisnormen.js", "audit", voorbeeld, "--format", "json", "--fail-on", "nooit"],
  "basisnormen audit (terminal, Utrecht)": ["bin/basisnormen.js", "audit", voorbeeld, "--fail-on", "nooit"],
  "peer: yaml + ajv at run time, schema only": ["--input-type=module", "-e", schemacontrole],
};

const meter = join(import.meta.dirname, "bench-cpu.cjs");

/** Milliseconds on the clock and of the processor. */
function meet(argumenten) {
  const begin = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, ["--require", meter, ...argumenten], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${argumenten.slice(0, 2).join(" ")} ended with ${status}: ${stderr}`);
  return { klok: Number(process.hrtime.bigint() - begin) / 1e6, cpu: Number(output[3]) };
}

const mediaan = (getallen) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN;
const metingen = Object.fromEntries(Object.keys(opdrachten).map((naam) => [naam, []]));
for (let ronde = 0; ronde <= rondes; ronde += 1) {
  for (const [naam, argumenten] of Object.entries(opdrachten)) {
    const meting = meet(argumenten);
    if (ronde > 0) metingen[naam].push(meting); // the first round warms the file cache
  }
}

const kaal = metingen["node -e 0"];
const kop = ["median", "delta", "cpu", "cpu delta"];
const rij = (naam, cellen) => console.log(naam.padEnd(44), ...cellen.map((cel) => cel.padStart(9)));
console.log(`Node ${process.version}, ${rondes} rounds, median in ms (delta: median of command minus bare Node in the same round)\n`);
rij("command", kop);
for (const [naam, eigen] of Object.entries(metingen)) {
  const cellen = ["klok", "cpu"].flatMap((soort) => [
    mediaan(eigen.map((een) => een[soort])),
    mediaan(eigen.map((een, i) => een[soort] - kaal[i][soort])),
  ]);
  rij(
    naam,
    cellen.map((ms) => ms.toFixed(1)),
  );
}
