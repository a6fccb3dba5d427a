import { werkelijkheid } from "../io/proces.ts";
import { run } from "./run.ts";

// Not awaited: the bundle also has a form in which a file cannot wait.
run(werkelijkheid()).then((code) => {
  process.exitCode = code;
});
