#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { packedFolder } = require("./packed-folder.js");
require("./v8-flags.js");

// Where it was built with this very Node the command starts from packs with a code cache, else from ES modules.
const packed = join(__dirname, "..", "dist", packedFolder, "loader.cjs");
if (existsSync(packed)) require(packed).run("cli.js");
else {
  enableCompileCache?.();
  import("../dist/cli.js");
}
