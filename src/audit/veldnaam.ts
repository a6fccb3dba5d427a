import { acties } from "../beschrijving/format/acties.ts";
import type { Attribuut, Velden } from "../beschrijving/format/attribuut.ts";
import { bewijssecties } from "../beschrijving/format/secties.ts";

const vast: Readonly<Record<string, string>> = { aanwezig: "Aanwezig", stand: "Stand", actueel: "Actueel" };

/** The reader's word for an attribute ("Openbaar"), from the format itself; the path where the format has none. */
export const veldnaam = (pad: string): string => vast[pad] ?? attribuutOp(pad)?.titel ?? pad;

/** Free text may be worded differently in two places without saying something else. */
export const isVrijeTekst = (pad: string): boolean => attribuutOp(pad)?.aard === "tekst";

function attribuutOp(pad: string): Attribuut | undefined {
  const [eerste = "", ...rest] = pad.split(".");
  const alle: readonly Velden[] = [...Object.values(bewijssecties).map(({ velden }) => velden), acties];
  return alle.map((velden) => zoek(velden, eerste, rest)).find((attribuut) => attribuut !== undefined);
}

function zoek(velden: Velden, eerste: string, rest: readonly string[]): Attribuut | undefined {
  const attribuut = Object.hasOwn(velden, eerste) ? velden[eerste] : undefined;
  const [volgende, ...verder] = rest;
  if (attribuut === undefined || volgende === undefined) return attribuut;
  return attribuut.aard === "groep" ? zoek(attribuut.velden, volgende, verder) : undefined;
}
