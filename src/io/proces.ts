import { availableParallelism } from "node:os";
import type { Environment, Output } from "../cli/environment.ts";
import { vandaag } from "./klok.ts";

/** The real world, for a command that runs as a process. */
export const werkelijkheid = (): Environment => ({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: uitgang(process.stdout),
  stderr: uitgang(process.stderr),
  today: () => vandaag(),
  threads: () => availableParallelism(),
});

/**
 * A reader that stops early (`| head`) is no error; the exit code stays what it was. Any other failure to write, such as a
 * full disk, is told and exits 5: half a report must not pass for a whole one.
 */
function uitgang(stroom: NodeJS.WriteStream): Output {
  stroom.on("error", (fout: NodeJS.ErrnoException) => {
    if (fout.code === "EPIPE") return;
    if (stroom !== process.stderr) process.stderr.write(`${fout.message}\n`);
    process.on("exit", () => {
      process.exitCode = 5;
    });
  });
  return {
    write: (inhoud) => {
      stroom.write(inhoud);
    },
    isTTY: stroom.isTTY === true,
    columns: stroom.columns,
  };
}
