// `node tools/packed/warm.cjs FOLDER`: runs from the packs in that folder what is run most, and keeps V8's code cache of
// every pack that took part.
"use strict";
const { writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
require("../../bin/v8-flags.js");

const example = join(__dirname, "..", "..", "examples", "provincie-utrecht-2018");
const commands = [
  ["--help"],
  ["validate", example],
  ["audit", example, "--fail-on", "nooit"],
  ["audit", example, "--format", "json", "--fail-on", "nooit"],
];
const { run, scripts } = require(resolve(process.argv[2], "loader.cjs"));

// A command has ended when nothing is left to do.
process.on("beforeExit", (status) => {
  if (status !== 0) throw new Error(`basisnormen ${process.argv.slice(2).join(" ")} ended with ${status}`);
  const next = commands.shift();
  if (next === undefined) {
    for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
    process.exit();
  }
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...next);
  run("cli.js");
  // Asked again even where the command did not have to wait for anything.
  setImmediate(() => undefined);
});
