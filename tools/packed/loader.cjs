// Runs the chunks of dist/ from their packs. Copied beside them by make-packs.mjs.
"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { Script } = require("node:vm");

/** Of every chunk its pack, and its file among the ES modules. */
const index = JSON.parse(readFileSync(join(__dirname, "index.json"), "utf8"));
/** The packs that were used, for who makes the code caches. */
exports.scripts = new Map();
const packs = new Map();
const modules = new Map();

/** The functions of a pack. V8 takes the code cache only if it was made for this text by this V8 with these flags. */
function open(name) {
  const filename = join(__dirname, name);
  const cache = `${filename}.cache`;
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  exports.scripts.set(filename, script);
  return script.runInThisContext();
}

/** What a chunk exports; any other name is one of Node's own modules. */
function load(path) {
  const name = basename(path);
  if (!Object.hasOwn(index, name)) return require(path);
  const known = modules.get(name);
  return known === undefined ? run(name) : known.exports;
}

/** Runs a chunk, also when it ran before. */
function run(name) {
  const { pack, file } = index[name];
  if (!packs.has(pack)) packs.set(pack, open(pack));
  const module = { exports: {} };
  modules.set(name, module);
  const meta = {
    import: (specifier) => import(specifier),
    get url() {
      return require("node:url").pathToFileURL(join(__dirname, "..", file)).href;
    },
  };
  packs.get(pack)[name](module, module.exports, load, meta);
  return module.exports;
}

exports.run = run;
