#!/usr/bin/env node
import module from "node:module";
import v8 from "node:v8";

// A run is over before optimised code pays off, and on Node 20 making it costs 50 to 100 ms. Long runs still get it.
if (process.version.startsWith("v20.")) v8.setFlagsFromString("--interrupt-budget=1000000");
module.enableCompileCache?.();
await import("../dist/cli.js");
