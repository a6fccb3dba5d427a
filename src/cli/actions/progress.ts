import { portfoliotekst } from "../../tekst/portfolio.ts";
import type { Context } from "../command.ts";

/** One line on stderr that says how far the work is, and goes away; nothing at all where nobody is looking. */
export interface Progress {
  readonly step: () => void;
  readonly clear: () => void;
}

const CLEAR = "\r\u001b[K";

export function progressOn({ environment: { stderr, env }, taal }: Context, total: number): Progress {
  if (!stderr.isTTY || env.TERM === "dumb" || env.CI !== undefined) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  return {
    step: () => {
      done += 1;
      stderr.write(`${CLEAR}${portfoliotekst(taal).voortgang(done, total)}`);
    },
    clear: () => stderr.write(CLEAR),
  };
}
