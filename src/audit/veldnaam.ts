import { acties } from "../beschrijving/format/acties.ts";
import type { Velden } from "../beschrijving/format/attribuut.ts";
import { bewijssecties } from "../beschrijving/format/secties.ts";

const vast: Readonly<Record<string, string>> = { aanwezig: "Aanwezig", stand: "Stand", actueel: "Actueel" };

/** The reader's word for an attribute ("Openbaar"), from the format itself; the path where the format has none. */
export function veldnaam(pad: string): string {
  const [eerste = "", ...rest] = pad.split(".");
  const gevonden =
    vast[pad] ??
    [...Object.values(bewijssecties).map(({ velden }) => velden), acties]
      .map((velden) => zoek(velden, eerste, rest))
      .find((naam) => naam !== undefined);
  return gevonden ?? pad;
}

function zoek(velden: Velden, eerste: string, rest: readonly string[]): string | undefined {
  const attribuut = Object.hasOwn(velden, eerste) ? velden[eerste] : undefined;
  if (attribuut === undefined) return undefined;
  const [volgende, ...verder] = rest;
  if (volgende === undefined) return attribuut.titel;
  return attribuut.aard === "groep" ? zoek(attribuut.velden, volgende, verder) : undefined;
}
