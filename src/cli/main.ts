import { werkelijkheid } from "../io/proces.ts";
import { run } from "./run.ts";

process.exitCode = await run(werkelijkheid());
