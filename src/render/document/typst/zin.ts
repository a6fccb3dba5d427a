import { dekking } from "../../../generated/lettertypen.ts";
import { voorPdf } from "../../escape.ts";
import { adres } from "../adres.ts";
import { metRanden, stukken } from "../stukken.ts";
import type { Document, Stuk, Tekst } from "../types.ts";
import type { Zetstuk, Zetzin } from "./zetsel.ts";

/** What setting a piece of the document needs to know: where links can go, and the notes of the section. */
export interface Zetting {
  readonly doelen: ReadonlySet<string>;
  /** The notes of the section so far, with their labels. */
  readonly noten: Map<string, string>;
  readonly volgende: () => number;
  /** Of the text on a page, in centimetres. */
  readonly breedte: number;
}

/** Sections a link can go to; where two have one id, a link to it would be a guess. */
export function doelenVan({ delen }: Document): ReadonlySet<string> {
  const ids = delen.flatMap(function alle({ id, delen: onder = [] }: Document["delen"][number]): readonly string[] {
    return [id, ...onder.flatMap(alle)];
  });
  return new Set(ids.filter((id) => ids.indexOf(id) === ids.lastIndexOf(id)));
}

export const label = (id: string): string => `deel-${id}`;

const onbekend = new RegExp(`[^${dekking}]`, "gu");

/** A word as long as this is an address, a place in a file or a code: it may be broken after its signs, and at last anywhere. */
const LANG = /\S{25,}/gu;
const BREEK = /[^\p{L}\p{N}\p{M}](?=[\p{L}\p{N}])|[\p{L}\p{N}\p{M}]{12}/gu;
/** Only letters: a long word of our language, which Typst can hyphenate. */
const WOORD = /^[(‘“"']*[\p{L}\p{M}-]{1,60}[)’”"'.,;:!?]*$/u;
/** What the template makes a place to break of (sjabloon.ts). */
const BREEKPLEK = "\u200b";

/** One line of text of which every character can be shown, and which fits in a column. */
export const zettekst = (tekst: string): string =>
  voorPdf(tekst, onbekend).replace(LANG, (woord) => (WOORD.test(woord) ? woord : woord.replace(BREEK, `$&${BREEKPLEK}`)));

/** A paragraph: styles, links that lead somewhere, notes. */
export function zetzin(tekst: Tekst, zetting: Zetting): Zetzin {
  const alle = stukken(tekst);
  return alle.flatMap((stuk, plek) => {
    const heel = metRanden(stuk.tekst, zettekst);
    const begin = plek === 0 ? heel.trimStart() : heel;
    const woorden = plek === alle.length - 1 ? begin.trimEnd() : begin;
    const noot = nootVan(stuk, zetting);
    return woorden === "" && noot === undefined ? [] : [{ tekst: woorden, ...opmaak(stuk), ...koppeling(stuk, woorden, zetting), ...noot }];
  });
}

const opmaak = ({ stijl, toon }: Stuk): Partial<Zetstuk> => ({
  ...(stijl !== undefined && { stijl }),
  ...(toon !== undefined && toon !== "neutraal" && { toon }),
});

function koppeling({ link }: Stuk, woorden: string, { doelen }: Zetting): Partial<Zetstuk> {
  const doel = woorden.trim() === "" ? undefined : adres(link);
  if (doel?.soort === "buiten") return { url: doel.url };
  return doel !== undefined && doelen.has(doel.id) ? { naar: label(doel.id) } : {};
}

function nootVan({ noot }: Stuk, { noten, volgende }: Zetting): Partial<Zetstuk> | undefined {
  const tekst = zettekst(noot ?? "");
  if (tekst === "") return undefined;
  const eerder = noten.get(tekst);
  if (eerder !== undefined) return { zie: eerder };
  const id = `noot-${volgende()}`;
  noten.set(tekst, id);
  return { noot: { id, tekst } };
}
