import { availableParallelism } from "node:os";
import type { Environment, Output } from "../cli/environment.ts";
import { vandaag } from "./klok.ts";

/** The real world, for a command that runs as a process. */
export const werkelijkheid = (): Environment => ({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: uitgang(() => process.stdout),
  stderr: uitgang(() => process.stderr),
  today: () => vandaag(),
  threads: () => availableParallelism(),
});

/** A stream that is opened when it is first used: most runs write to one of the two, and Node takes its time to open it. */
function uitgang(open: () => NodeJS.WriteStream): Output {
  let geopend: NodeJS.WriteStream | undefined;
  const stroom = (): NodeJS.WriteStream => {
    geopend ??= bewaakt(open());
    return geopend;
  };
  return {
    write: (inhoud) => {
      stroom().write(inhoud);
    },
    get isTTY() {
      return stroom().isTTY === true;
    },
    get columns() {
      return stroom().columns;
    },
  };
}

/**
 * A reader that stops early (`| head`) is no error; the exit code stays what it was. Any other failure to write, such as a
 * full disk, is told and exits 5: half a report must not pass for a whole one.
 */
function bewaakt(stroom: NodeJS.WriteStream): NodeJS.WriteStream {
  stroom.on("error", (fout: NodeJS.ErrnoException) => {
    if (fout.code === "EPIPE") return;
    if (stroom !== process.stderr) process.stderr.write(`${fout.message}\n`);
    process.on("exit", () => {
      process.exitCode = 5;
    });
  });
  return stroom;
}
