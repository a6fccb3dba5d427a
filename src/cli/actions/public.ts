import type { Openbaaropties } from "../../openbaar/systeem.ts";
import { openbaartekst } from "../../tekst/openbaar.ts";
import type { Taal } from "../../tekst/taal.ts";
import { UsageError } from "../usage-error.ts";

/** Below 3 somebody who knows one case knows the other; above 100 nothing would be left. */
const MINSTENS = 3;
const HOOGSTENS = 100;
/** No statute gives a number; 5 is the careful end of what statisticians use (3 to 5). */
const STANDAARD = 5;

export interface PublicOptions {
  readonly openbaar?: boolean;
  readonly drempel?: string;
}

/** What `--openbaar` asks for; undefined when it was not given. */
export function publicOf({ openbaar, drempel }: PublicOptions, taal: Taal): Openbaaropties | undefined {
  if (openbaar !== true) {
    if (drempel !== undefined) throw new UsageError("optie-hoort-bij", { optie: "--drempel", bij: "--openbaar" });
    return undefined;
  }
  const getal = drempel === undefined ? STANDAARD : /^[0-9]{1,4}$/.test(drempel) ? Number(drempel) : 0;
  if (getal < MINSTENS || getal > HOOGSTENS)
    throw new UsageError("drempel-ongeldig", { waarde: drempel ?? "", minstens: MINSTENS, hoogstens: HOOGSTENS });
  return { drempel: getal, tekst: openbaartekst(taal) };
}
