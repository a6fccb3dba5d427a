import { strFromU8 } from "fflate";
import { DOCUMENT, opensjabloon, type Sjabloonbezwaar } from "./keur.ts";
import { type Sectiewens, sectie } from "./secties.ts";
import { kinderen, tekstIn } from "./xml.ts";

/** Where in the template our text goes. */
export const PLEK = "{{rapport}}";

/** The body of a template around the place for our text. */
export interface Lichaam {
  /** Everything before and after the body. */
  readonly kop: string;
  readonly staart: string;
  readonly voor: readonly string[];
  readonly na: readonly string[];
  /** The last section of the document. */
  readonly slot: string;
  /** The section our text stands in: `slot`, or one that ends in `na`. */
  readonly basis: string;
}

/** A template taken apart, ready to be filled; or why it cannot be. */
export function leesSjabloon(
  bytes: Uint8Array,
): { readonly delen: Readonly<Record<string, Uint8Array>>; readonly lichaam: Lichaam } | Sjabloonbezwaar {
  const delen = opensjabloon(bytes);
  if (typeof delen === "string") return delen;
  const lichaam = leesLichaam(strFromU8(delen[DOCUMENT] ?? new Uint8Array()));
  return typeof lichaam === "string" ? lichaam : { delen, lichaam };
}

/** What is wrong with a template; undefined for one that can be filled. */
export function keurSjabloon(bytes: Uint8Array): Sjabloonbezwaar | undefined {
  const gelezen = leesSjabloon(bytes);
  return typeof gelezen === "string" ? gelezen : undefined;
}

/** Takes the body apart: at the paragraph {{rapport}}, or else all of it makes way. */
export function leesLichaam(document: string): Lichaam | Sjabloonbezwaar {
  const [, kop, binnen, staart] = /^([\s\S]*?<w:body\b[^>]*>)([\s\S]*)(<\/w:body>[\s\S]*)$/.exec(document) ?? [];
  const delen = binnen === undefined ? undefined : kinderen(binnen);
  if (kop === undefined || staart === undefined || delen === undefined) return "beschadigd";
  const laatste = delen.at(-1) ?? "";
  const isSectie = laatste.startsWith("<w:sectPr");
  const slot = isSectie ? laatste : "<w:sectPr></w:sectPr>";
  const inhoud = isSectie ? delen.slice(0, -1) : delen;
  const plek = inhoud.findIndex((een) => een.startsWith("<w:p") && tekstIn(een).trim() === PLEK);
  if (plek < 0 && tekstIn(inhoud.join("")).includes(PLEK)) return "plek";
  const voor = plek < 0 ? [] : inhoud.slice(0, plek);
  const na = plek < 0 ? [] : inhoud.slice(plek + 1);
  return { kop, staart, voor, na, slot, basis: na.map(sectieIn).find((een) => een !== undefined) ?? slot };
}

/** The section that ends with a paragraph, if one does. */
const sectieIn = (element: string): string | undefined =>
  element.startsWith("<w:p") ? /<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/.exec(element)?.[0] : undefined;

/** The body with a mark for each stretch of our text, each in a section like the template's own. */
export function metMerken(
  { kop, staart, voor, na, slot, basis }: Lichaam,
  stroken: readonly Sectiewens[],
  merk: (plek: number) => string,
): string {
  const laatste = stroken.length - 1;
  const wens = stroken[laatste];
  // The last stretch takes the section that is there. A turned page must end before what follows in the template.
  const eigenEinde = wens?.liggend === true && na.length > 0;
  const alineas = stroken.flatMap((strook, plek) => [
    `<w:p><w:r><w:t>${merk(plek)}</w:t></w:r></w:p>`,
    ...(plek < laatste || eigenEinde ? [`<w:p><w:pPr>${sectie(basis, strook)}</w:pPr></w:p>`] : []),
  ]);
  const rest = wens === undefined ? { liggend: false, eerste: true } : { liggend: wens.liggend && !eigenEinde, eerste: wens.eerste };
  const passend = sectie(basis, rest);
  const [naPassend, slotPassend] = basis === slot ? [na, passend] : [na.map((een) => een.replace(basis, passend)), slot];
  return `${kop}${[...voor, ...alineas, ...naPassend].join("")}${slotPassend}${staart}`;
}
