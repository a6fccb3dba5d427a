const { setFlagsFromString } = require("node:v8");

// A run is over before optimised code pays off, and on Node 20 making it costs 50 to 100 ms; long runs still get it. Marking
// in small steps keeps pauses short, which nobody notices here, and takes 10 ms of a run.
if (process.version.startsWith("v20."))
  for (const flag of ["--interrupt-budget=1000000", "--no-incremental-marking"]) setFlagsFromString(flag);
