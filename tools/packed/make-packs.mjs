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
 * Makes the packs from what esbuild wrote into `outdir`, and runs them once to leave their code caches. `banner`: what every
 * module begins with to have a `require`; in a pack the loader gives them one.
 */
export function makePacks({ outputs, outdir, banner }) {
  const folder = join(outdir, packedFolder);
  mkdirSync(folder, { recursive: true });
  const packs = divide(outputs);
  const index = {};
  for (const [i, files] of packs.entries()) {
    const name = `${i}.pack`;
    for (const file of files) index[basename(file)] = { pack: name, file: relative(outdir, file) };
    writeFileSync(join(folder, name), `({${files.map((file) => asFunction(file, { outputs, banner })).join(",\n")}})`);
  }
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  copyFileSync(join(import.meta.dirname, "loader.cjs"), join(folder, "loader.cjs"));
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "warm.cjs"), folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("running the packs failed");
}

/** Chunks that are always loaded together, then those that are loaded alone. */
function divide(outputs) {
  const scripts = Object.keys(outputs).filter((file) => file.endsWith(".js"));
  const taken = new Set();
  const take = (roots) => {
    const group = new Set(roots.filter((file) => !taken.has(file)));
    for (const file of group) {
      for (const { path, kind } of outputs[file].imports)
        if (kind === "import-statement" && path in outputs && !taken.has(path)) group.add(path);
    }
    for (const file of group) taken.add(file);
    return [...group];
  };
  const groups = entries.map((entry) => take(scripts.filter((file) => outputs[file].entryPoint === entry)));
  return [...groups, ...scripts.filter((file) => !taken.has(file)).map((file) => [file])].filter((group) => group.length > 0);
}

/** One chunk as a function; what it imports of our own chunks comes from the loader too. */
function asFunction(file, { outputs, banner }) {
  const names = new Set(Object.keys(outputs).map((path) => basename(path)));
  const source = readFileSync(file, "utf8")
    .replace(banner, "")
    .replace(/\bimport\("(\.[^"]*)"\)/g, (whole, path) =>
      names.has(basename(path)) ? `Promise.resolve().then(()=>require("${path}"))` : whole,
    );
  const { code } = transformSync(source, {
    format: "cjs",
    platform: "node",
    target: "node20.19",
    minify: true,
    define: { "import.meta": "meta" },
  });
  return `${JSON.stringify(basename(file))}(module,exports,require,meta){${code}}`;
}
