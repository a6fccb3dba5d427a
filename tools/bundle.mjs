// Builds dist/: the command and the library as minified ESM with lazy chunks and no dependencies at run time, and the
// licences of what is bundled. Fails when anything from outside Node's own modules is left to load.
// `node tools/bundle.mjs FOLDER` builds into another folder, for tests of the built command; with --packed the packs too.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { makePacks, warmPacks } from "./packed/make-packs.mjs";

/** Installed by who wants PDF, and asked for only then (src/render/document/pdf.ts): 51 MB of machine code. */
const OPTIONAL_PEER = "@myriaddreamin/typst-ts-node-compiler";

/** What `--help` loads; everything else comes on demand. Measured: 79 kB in version 0.1. */
const MAX_EAGER_BYTES = 120_000;
/** Measured: 4,620 kB, of which docx 500 kB and, for templates only, its layout of pages 1,050 kB; the readers of registers 60 kB. */
const MAX_TOTAL_BYTES = 5_000_000;

const [outdir = "dist"] = process.argv.slice(2).filter((argument) => argument !== "--packed");
if (outdir === "dist") rmSync(outdir, { recursive: true, force: true });

/** Of our own manifest only the version is needed, and those of what may be installed next to us. */
const manifest = {
  name: "manifest",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { version, peerDependencies } = JSON.parse(readFileSync(path, "utf8"));
      return { contents: JSON.stringify({ version, peerDependencies }), loader: "json" };
    });
  },
};

/** Commander can run subcommands that are programs of their own; ours are not, and Node takes 5 ms to load what it would need. */
const zonderProgrammas = {
  name: "zonder-programmas",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: "leeg" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "leeg" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** Packages written in CommonJS ask for Node's modules with `require`, which an ES module does not have. */
const banner = "const require=process.getBuiltinModule;";

const { metafile } = await build({
  entryPoints: {
    cli: "src/cli/main.ts",
    index: "src/index.ts",
    // What a thread begins with: src/cli/actions/judge-members.ts looks for it beside the folder of chunks.
    "portfolio-worker": "src/cli/portfolio-worker.ts",
    // tinypool, itself in a chunk, looks for its own beginning here.
    "chunks/entry/worker": "node_modules/tinypool/dist/entry/worker.js",
  },
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  legalComments: "none",
  chunkNames: "chunks/[name]-[hash]",
  metafile: true,
  logLevel: "warning",
  plugins: [manifest, zonderProgrammas],
  external: [OPTIONAL_PEER],
  // Loaded on demand, a CommonJS package would lose its named exports; this is the same parser as an ES module.
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
  banner: { js: banner },
});
const { inputs, outputs } = metafile;

const isOurs = ({ external, path, kind }) =>
  !external || builtinModules.includes(path.replace(/^node:/, "")) || (path === OPTIONAL_PEER && kind === "dynamic-import");
const outside = Object.entries(outputs).flatMap(([file, { imports }]) =>
  imports.filter((one) => !isOurs(one)).map(({ path }) => `${file} needs ${path} at run time`),
);
if (outside.length > 0) throw new Error(outside.join("\n"));

const entry = Object.keys(outputs).find((file) => outputs[file].entryPoint === "src/cli/main.ts");
const eager = new Set([entry]);
for (const file of eager) {
  for (const { path, kind } of outputs[file].imports) if (kind === "import-statement" && path in outputs) eager.add(path);
}
const bytesOf = (files) => [...files].reduce((sum, file) => sum + outputs[file].bytes, 0);
if (bytesOf(eager) > MAX_EAGER_BYTES) throw new Error(`--help loads ${bytesOf(eager)} bytes: load something on demand`);
if (bytesOf(Object.keys(outputs)) > MAX_TOTAL_BYTES) throw new Error(`the bundle is ${bytesOf(Object.keys(outputs))} bytes`);

/** The folder of the package a bundled file comes from. */
const packageOf = (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
/** The style sheets in the pages are text in a generated file, which says whose they are. */
const [, styles = ""] = /^\/\/ Holds parts of: (.*)$/m.exec(readFileSync("src/generated/html.ts", "utf8")) ?? [];
const folders = [...new Set([...Object.keys(inputs).map(packageOf), ...styles.split(", ").map((name) => join("node_modules", name))])]
  .filter((folder) => folder !== undefined)
  .sort();

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return { title: `${name} ${version} (${license})\n`, text: readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() };
}

/** Packages with the very same licence share its text. */
const byText = new Map();
for (const { title, text } of folders.map(licenceOf)) byText.set(text, (byText.get(text) ?? "") + title);
byText.set(readFileSync("tools/lettertypen/OFL.txt", "utf8").trim(), "Fonts of the PDF (OFL-1.1)\n");
const intro = "basisnormen bundles the following packages. Each comes under its own licence.\n";
const licences = [intro, ...[...byText].map(([text, titles]) => `${titles}\n${text}\n`)].join(`\n${"-".repeat(80)}\n\n`);
writeFileSync(outdir === "dist" ? "THIRD-PARTY-LICENSES.txt" : join(outdir, "THIRD-PARTY-LICENSES.txt"), licences);
console.log(
  `${outdir}: ${Math.round(bytesOf(eager) / 1000)} kB always loaded, ${Math.round(bytesOf(Object.keys(outputs)) / 1000)} kB in all`,
);
if (outdir === "dist" || process.argv.includes("--packed")) warmPacks(makePacks({ outputs, outdir, banner }));
