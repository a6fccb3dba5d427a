import { acties } from "../beschrijving/format/acties.ts";
import type { Attribuut, Velden } from "../beschrijving/format/attribuut.ts";
import { bewijssecties } from "../beschrijving/format/secties.ts";

const vast: Readonly<Record<string, string>> = { aanwezig: "Aanwezig", stand: "Stand", actueel: "Actueel" };

/** The reader's word for an attribute ("Openbaar"), from the format itself; the path where the format has none. */
export const veldnaam = (pad: string): string => vast[pad] ?? attribuutOp(pad)?.titel ?? pad;

/** Free text may be worded differently in two places without saying something else. */
export const isVrijeTekst = (pad: string): boolean => attribuutOp(pad)?.aard === "tekst";

/** Where attributes are looked up, in this order. */
const lijsten: readonly Velden[] = [...Object.values(bewijssecties).map(({ velden }) => velden), acties];

/** The first attribute of that path. Asked for every statement that is shown, so it makes nothing on the way. */
function attribuutOp(pad: string): Attribuut | undefined {
  const punt = pad.indexOf(".");
  const naam = punt < 0 ? pad : pad.slice(0, punt);
  for (const velden of lijsten) {
    const attribuut = eigen(velden, naam);
    const gevonden = punt < 0 ? attribuut : attribuut?.aard === "groep" ? eigen(attribuut.velden, pad.slice(punt + 1)) : undefined;
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

const eigen = (velden: Velden, naam: string): Attribuut | undefined => (Object.hasOwn(velden, naam) ? velden[naam] : undefined);
