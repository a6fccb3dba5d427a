// A second form of the built command, beside the ES modules: the same chunks as functions, in packs for which V8's code cache
// can be kept. Only for the Node that builds, in a folder with its name; bin/basisnormen.js takes it where it is there.
// Measured on Node 20, which has no compile cache of its own: an audit starts and ends 55 ms sooner.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { transformSync } from "esbuild";

const require = createRequire(import.meta.url);
const { packedFolder } = require("../../bin/packed-folder.js");

/** What is run most. Each is a pack: a chunk that the ones before it do not load. All other chunks are packs of their own. */
const entries = [
  "src/cli/main.ts",
  "src/cli/actions/audit.ts",
  "src/render/json.ts",
  "src/render/terminal.ts",
  "src/cli/actions/validate.ts",
];

/**
 * Makes the packs from what esbuild wrote into `outdir`, and gives their folder. `banner`: what every module begins with to
 * have a `require`; in a pack the loader gives them one.
 */
export function makePacks({ outputs, outdir, banner }) {
  const folder = join(outdir, packedFolder);
  mkdirSync(folder, { recursive: true });
  const index = {};
  for (const [i, files] of divide(outputs).entries()) {
    const name = `${i}.pack`;
    for (const file of files) {
      if (basename(file) in index) throw new Error(`two chunks are called ${basename(file)}`);
      index[basename(file)] = { pack: name, file: relative(outdir, file) };
    }
    writeFileSync(join(folder, name), `({${files.map((file) => asFunction(file, { outputs, banner })).join(",\n")}})`);
  }
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  copyFileSync(join(import.meta.dirname, "loader.cjs"), join(folder, "loader.cjs"));
  return folder;
}

/** Runs what is run most from the packs in a folder, to leave their code caches. */
export function warmPacks(folder) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "warm.cjs"), folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("running the packs failed");
}

/** The chunks the command may load: those of each entry together, then the others one by one. */
function divide(outputs) {
  const fileOf = (entry) => Object.keys(outputs).filter((file) => outputs[file].entryPoint === entry);
  const taken = new Set();
  const groups = entries.map((entry) => {
    const roots = fileOf(entry).filter((file) => !taken.has(file));
    const group = from(roots, outputs, ({ path, kind }) => kind === "import-statement" && !taken.has(path));
    for (const file of group) taken.add(file);
    return group;
  });
  const others = from(fileOf(entries[0]), outputs, () => true).filter((file) => !taken.has(file));
  return [...groups, ...others.map((file) => [file])].filter((group) => group.length > 0);
}

/** Our own chunks that are found by following imports. */
function from(roots, outputs, follow) {
  const found = new Set(roots);
  for (const file of found) for (const one of outputs[file].imports) if (one.path in outputs && follow(one)) found.add(one.path);
  return [...found];
}

/** One chunk as a function. What it imports of our own chunks comes from the loader too, other things from Node. */
function asFunction(file, { outputs, banner }) {
  const text = readFileSync(file, "utf8");
  if (!text.startsWith(banner)) throw new Error(`${file} does not begin with the banner`);
  const later = outputs[file].imports.filter(({ kind }) => kind === "dynamic-import");
  const names = new Set(later.filter(({ path }) => path in outputs).map(({ path }) => basename(path)));
  const external = new Set(later.filter(({ path }) => !(path in outputs)).map(({ path }) => path));
  const source = text.slice(banner.length).replace(/\bimport\("([^"]*)"\)/g, (whole, path) => {
    if (path.startsWith(".") && names.has(basename(path))) return `Promise.resolve().then(()=>require("${path}"))`;
    return external.has(path) ? `meta.import("${path}")` : whole;
  });
  const { code } = transformSync(source, {
    format: "cjs",
    platform: "node",
    target: "node20.19",
    minify: true,
    define: { "import.meta": "meta" },
  });
  return `${JSON.stringify(basename(file))}(module,exports,require,meta){${code}}`;
}
