import type { Environment, Output } from "../cli/environment.ts";
import { vandaag } from "./klok.ts";

/** The real world, for a command that runs as a process. */
export const werkelijkheid = (): Environment => ({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: uitgang(process.stdout),
  stderr: uitgang(process.stderr),
  today: () => vandaag(),
});

/** A reader that stops early (`| head`) is no error; the exit code stays what it was. */
function uitgang(stroom: NodeJS.WriteStream): Output {
  stroom.on("error", (fout: NodeJS.ErrnoException) => {
    if (fout.code !== "EPIPE") throw fout;
  });
  return {
    write: (inhoud) => {
      stroom.write(inhoud);
    },
    isTTY: stroom.isTTY === true,
    columns: stroom.columns,
  };
}
