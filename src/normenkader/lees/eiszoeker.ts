import { maxSterren } from "../limieten.ts";
import type { Eis } from "../types.ts";
import type { Bron } from "./bron.ts";

/** Finds the eisen that an indeling names. */
export interface Eiszoeker {
  /** One eis by id, or with * for any text every eis that fits: a new eis of a norm then goes along by itself. */
  readonly zoek: (naam: string, pad: string, bron: Bron) => readonly Eis[];
}

/** Which eisen there are. `kapot`: ids of those that something is wrong with. */
export interface Eisen {
  readonly eisen: readonly Eis[];
  readonly kapot: readonly string[];
  /** False: not every eis could be read, so that one that is not found may yet exist. */
  readonly compleet: boolean;
}

/** Names with a star are tried on every eis; all together as often as the bound allows. */
export function maakEiszoeker({ eisen, kapot, compleet }: Eisen): Eiszoeker {
  const opId = new Map(eisen.map((eis) => [eis.id, eis]));
  const eerder = new Map<string, readonly Eis[]>();
  let over = maxSterren;
  const alle = (naam: string): readonly Eis[] => {
    const gevonden = eerder.get(naam) ?? eisen.filter(({ id }) => past(id, naam.split("*")));
    over -= eerder.has(naam) ? gevonden.length : eisen.length;
    eerder.set(naam, gevonden);
    return gevonden;
  };
  const zoek: Eiszoeker["zoek"] = (naam, pad, { meld, bedoeld }) => {
    const metSter = naam.includes("*");
    if (metSter && over < 0) {
      meld("te-veel-sterren", pad, { max: maxSterren });
      return [];
    }
    const een = opId.get(naam);
    const gevonden = metSter ? alle(naam) : een === undefined ? [] : [een];
    const bestaat = gevonden.length > 0 || kapot.some((id) => past(id, naam.split("*")));
    if (!bestaat && compleet && naam !== "") meld("eis-onbekend", pad, { id: naam, ...bedoeld(naam, [...opId.keys()]) });
    return gevonden;
  };
  return { zoek };
}

/** The parts between the stars occur in order: the first at the start, the last at the end. */
function past(id: string, [eerste = "", ...rest]: readonly string[]): boolean {
  if (!id.startsWith(eerste)) return false;
  let over = id.slice(eerste.length);
  for (const [i, deel] of rest.entries()) {
    const plek = i === rest.length - 1 && deel !== "" ? over.lastIndexOf(deel) : over.indexOf(deel);
    if (plek < 0) return false;
    over = over.slice(plek + deel.length);
  }
  return rest.length > 0 ? rest[rest.length - 1] === "" || over === "" : over === "";
}
