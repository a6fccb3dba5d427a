import type { Environment, Output } from "./environment.ts";

const DEFAULT_WIDTH = 80;

/** Colour only for a terminal; NO_COLOR wins from FORCE_COLOR, so that who asks for none never gets any. */
export function hasColour({ isTTY }: Output, env: Environment["env"]): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTTY && env.TERM !== "dumb";
}

/** The width of a terminal; a file or pipe has none and gets the default. */
export const widthOf = ({ isTTY, columns }: Output): number => (isTTY && columns !== undefined && columns > 0 ? columns : DEFAULT_WIDTH);
