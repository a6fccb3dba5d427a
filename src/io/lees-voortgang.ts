import { voortgangUit } from "../voortgang/lees-voortgang.ts";
import type { Voortgang } from "../voortgang/types.ts";
import { leesTekst } from "./lees-rapport.ts";

/** Reads a saved voortgang (`voortgang --format json`). Throws a DiagnosticError with everything that is wrong. */
export const leesVoortgang = (pad: string): Voortgang => voortgangUit(leesTekst(pad, "voortgang-ontbreekt"), pad);
