// Start-up and audit times as medians above a bare Node, every command once per round so that noise hits all alike.
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

function meet(argumenten) {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argumenten, { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${argumenten.slice(0, 2).join(" ")} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const mediaan = (getallen) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN;
const tijden = Object.fromEntries(Object.keys(opdrachten).map((naam) => [naam, []]));
for (let ronde = 0; ronde <= rondes; ronde += 1) {
  for (const [naam, argumenten] of Object.entries(opdrachten)) {
    const ms = meet(argumenten);
    if (ronde > 0) tijden[naam].push(ms); // the first round warms the file cache
  }
}

const kaal = tijden["node -e 0"];
console.log(`Node ${process.version}, ${rondes} rounds, median in ms (delta: median of command minus bare Node in the same round)\n`);
console.log("command".padEnd(46), "median".padStart(8), "delta".padStart(8));
for (const [naam, eigen] of Object.entries(tijden)) {
  const delta = mediaan(eigen.map((ms, i) => ms - kaal[i]));
  console.log(naam.padEnd(46), mediaan(eigen).toFixed(1).padStart(8), delta.toFixed(1).padStart(8));
}
