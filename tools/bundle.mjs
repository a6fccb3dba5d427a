// Builds dist/: the command and the library as minified ESM with lazy chunks and no dependencies at run time, and the
// licences of what is bundled. Fails when anything from outside Node's own modules is left to load.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, sep } from "node:path";
import { build } from "esbuild";

/** Of our own manifest only the version is needed. */
const manifest = {
  name: "manifest",
  setup: (b) =>
    b.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => ({
      contents: JSON.stringify({ version: JSON.parse(readFileSync(path, "utf8")).version }),
      loader: "json",
    })),
};

rmSync("dist", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  keepNames: false,
  legalComments: "none",
  chunkNames: "chunks/[name]-[hash]",
  metafile: true,
  logLevel: "warning",
  plugins: [manifest],
  // Packages written in CommonJS ask for Node's modules with `require`, which an ES module does not have.
  banner: { js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);' },
});

const outside = Object.entries(metafile.outputs).flatMap(([file, { imports }]) =>
  imports
    .filter(({ external, path }) => external && !builtinModules.includes(path.replace(/^node:/, "")))
    .map(({ path }) => `${file} needs ${path} at run time`),
);
if (outside.length > 0) throw new Error(outside.join("\n"));
// What every run loads must stay small: nothing that only some commands need.
const entry = metafile.outputs["dist/cli.js"];
const eager = new Set();
const collect = (file) => {
  if (eager.has(file)) return;
  eager.add(file);
  for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
    if (kind === "import-statement" && metafile.outputs[path]) collect(path);
};
collect("dist/cli.js");
const eagerBytes = [...eager].reduce((sum, file) => sum + metafile.outputs[file].bytes, 0);
const MAX_EAGER = 120_000;
if (entry === undefined || eagerBytes > MAX_EAGER)
  throw new Error(`--help loads ${eagerBytes} bytes, more than ${MAX_EAGER}: load something on demand`);

const packageOf = (input) => {
  const after = input.split(/[\\/]/);
  const at = after.lastIndexOf("node_modules");
  if (at === -1) return undefined;
  const depth = after[at + 1].startsWith("@") ? 3 : 2;
  return after.slice(0, at + depth).join(sep);
};
const folders = [
  ...new Set(
    Object.keys(metafile.inputs)
      .map(packageOf)
      .filter((folder) => folder !== undefined),
  ),
].sort();
const licences = folders.map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = ["LICENSE", "LICENSE.md", "LICENCE", "license", "LICENSE.txt", "LICENSE-MIT"]
    .map((file) => tryRead(join(folder, file)))
    .find((found) => found !== undefined);
  return `${name} ${version} (${license})\n\n${(text ?? "").replaceAll("\r\n", "\n").trim()}\n`;
});

function tryRead(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const intro = "basisnormen bundles the following packages. Each comes under its own licence.\n";
writeFileSync("THIRD-PARTY-LICENSES.txt", [intro, ...licences].join(`\n${"-".repeat(80)}\n\n`));
console.log(`dist/cli.js and what it always loads: ${Math.round(eagerBytes / 1000)} kB; ${folders.length} packages bundled`);
