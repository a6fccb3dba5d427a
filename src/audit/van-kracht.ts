import type { Datum, Feit } from "../beschrijving/types.ts";
import { alle, type Drie } from "../normenkader/voorwaarde/kleene.ts";

/**
 * Is the item in force on the peildatum? A plan (`voorgenomen`) or something withdrawn is no evidence; what has ended
 * is not there; what began after the peildatum may have had a predecessor, so that is unknown. End days are inclusive.
 */
export function vanKracht(feit: Feit, peildatum: string): Drie {
  const stand = feit.stand === undefined ? undefined : feit.stand === "geldend";
  return alle([
    stand,
    ...feit.begin.map((begin) => begonnen(begin, peildatum)),
    ...feit.eind.map((eind) => nietBeeindigd(eind, peildatum)),
  ]);
}

/** A date of something done is cut off at the peildatum, so only one wholly after it leaves doubt. */
export const begonnen = (begin: Datum, peildatum: string): Drie => (begin.van <= peildatum ? true : undefined);

/** Is an end day still to come, or today? */
export function nietBeeindigd(eind: Datum, peildatum: string): Drie {
  if (eind.van >= peildatum) return true;
  return eind.tot < peildatum ? false : undefined;
}
