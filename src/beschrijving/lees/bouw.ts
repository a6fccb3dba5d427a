import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { maxMeldingenPerBestand } from "../limieten.ts";
import { type Kindplekken, padstap, type YamlWaarde } from "./boom.ts";
import { plattewaarde, type Scalair } from "./scalair.ts";

/** Something the strict profile refuses, at an offset. */
export type Weigering = Reden & { readonly offset: number; readonly pad: string };
type Reden =
  | { readonly code: "yaml-alias" | "yaml-label" | "yaml-tweede-document" }
  | { readonly code: "sleutel-ongeldig" | "sleutel-verboden"; readonly sleutel: string }
  | { readonly code: "sleutel-dubbel"; readonly sleutel: string; readonly eerder: number };

export interface Boom {
  /** Undefined: there is no document at all. */
  readonly wortel: YamlWaarde | undefined;
  readonly begin: number;
  readonly kinderen: ReadonlyMap<object, Kindplekken>;
  readonly weigeringen: readonly Weigering[];
}

/** The key that waits for its value. `geldig: false`: refused, its value is read and dropped. */
interface Sleutel {
  readonly naam: string;
  readonly offset: number;
  readonly geldig: boolean;
}

/** A list or group under construction. */
interface Open {
  readonly lijst: YamlWaarde[] | undefined;
  readonly groep: Record<string, YamlWaarde>;
  readonly plekken: Kindplekken;
  /** The step that leads here from its parent. */
  readonly stap: string | number;
  sleutel: Sleutel | undefined;
}

interface Bouw {
  readonly tekst: string;
  readonly open: Open[];
  readonly kinderen: Map<object, Kindplekken>;
  readonly weigeringen: Weigering[];
  documenten: number;
  /** Offset of the last value seen: an empty one has none of its own. */
  laatste: number;
  wortel: YamlWaarde | undefined;
  begin: number;
}

/** Names that reach into JavaScript's own objects. */
const verboden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Builds values from js-yaml's events, with the offset of every key and value, and refuses what the strict profile does
 * not know: aliases, anchors, tags, second documents, and keys that are double, empty, not text or harmful.
 */
export function bouwBoom(tekst: string, events: readonly Event[]): Boom {
  const bouw: Bouw = { tekst, open: [], kinderen: new Map(), weigeringen: [], documenten: 0, laatste: 0, wortel: undefined, begin: 0 };
  for (const event of events) {
    neem(bouw, event);
    if (bouw.documenten > 1) break;
  }
  return bouw;
}

function neem(bouw: Bouw, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      bouw.documenten += 1;
      if (bouw.documenten > 1) weiger(bouw, { code: "yaml-tweede-document" }, tweedeDocument(bouw));
      return;
    case EVENT_ID.POP:
      bouw.open.pop();
      return;
    case EVENT_ID.ALIAS:
      weiger(bouw, { code: "yaml-alias" }, event.anchorStart - 1);
      plaats(bouw, null, event.anchorStart - 1);
      return;
    case EVENT_ID.SCALAR:
      eigenschappen(bouw, event);
      neemScalair(bouw, event);
      return;
    default:
      eigenschappen(bouw, event);
      openen(bouw, event.type === EVENT_ID.SEQUENCE, event.start);
  }
}

function eigenschappen(bouw: Bouw, event: { readonly anchorStart: number; readonly tagStart: number }): void {
  if (event.anchorStart >= 0) weiger(bouw, { code: "yaml-alias" }, event.anchorStart - 1);
  if (event.tagStart >= 0) weiger(bouw, { code: "yaml-label" }, event.tagStart);
}

function neemScalair(bouw: Bouw, event: ScalarEvent): void {
  const ouder = bouw.open.at(-1);
  const tekst = getScalarValue(bouw.tekst, event);
  const plat = event.style === SCALAR_STYLE.PLAIN;
  const offset = offsetVan(bouw, event);
  bouw.laatste = offset;
  const waarde: Scalair = plat ? plattewaarde(tekst) : tekst;
  if (ouder?.lijst === undefined && ouder !== undefined && ouder.sleutel === undefined)
    ouder.sleutel = keurSleutel(bouw, ouder, waarde, tekst, offset);
  else plaats(bouw, waarde, offset);
}

/** The place to point at: the opening quote, the first character of a block of text, or for an empty value what is before it. */
function offsetVan({ tekst, open, laatste }: Bouw, event: ScalarEvent): number {
  if (event.valueStart < 0) return open.at(-1)?.sleutel?.offset ?? laatste;
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) return event.valueStart - 1;
  let offset = event.valueStart;
  while (offset < event.valueEnd && /\s/.test(tekst.charAt(offset))) offset++;
  return offset < event.valueEnd ? offset : event.valueStart;
}

function keurSleutel(bouw: Bouw, groep: Open, waarde: Scalair, naam: string, offset: number): Sleutel {
  const geldig = (): boolean => {
    if (typeof waarde !== "string" || waarde === "") return weiger(bouw, { code: "sleutel-ongeldig", sleutel: naam }, offset);
    if (verboden.has(naam)) return weiger(bouw, { code: "sleutel-verboden", sleutel: naam }, offset);
    const eerder = groep.plekken.get(naam)?.[0];
    return eerder === undefined || weiger(bouw, { code: "sleutel-dubbel", sleutel: naam, eerder }, offset);
  };
  return { naam, offset, geldig: geldig() };
}

/** Puts a finished scalar, or an opened list or group, where it belongs. Returns the step that leads to it. */
function plaats(bouw: Bouw, waarde: YamlWaarde, offset: number): string | number {
  const ouder = bouw.open.at(-1);
  if (ouder === undefined) {
    bouw.wortel = waarde;
    bouw.begin = offset;
    return "";
  }
  if (ouder.lijst !== undefined) {
    const index = ouder.lijst.push(waarde) - 1;
    ouder.plekken.set(String(index), [offset, offset]);
    return index;
  }
  return plaatsInGroep(bouw, ouder, waarde, offset);
}

function plaatsInGroep(bouw: Bouw, ouder: Open, waarde: YamlWaarde, offset: number): string {
  const { sleutel } = ouder;
  ouder.sleutel = undefined;
  if (sleutel === undefined) {
    // A list, group or alias stands where a key belongs; the next value is then taken as its value.
    weiger(bouw, { code: "sleutel-ongeldig", sleutel: "" }, offset);
    ouder.sleutel = { naam: "", offset, geldig: false };
    return "";
  }
  if (sleutel.geldig) {
    ouder.groep[sleutel.naam] = waarde;
    ouder.plekken.set(sleutel.naam, [sleutel.offset, offset]);
  }
  return sleutel.naam;
}

function openen(bouw: Bouw, isLijst: boolean, offset: number): void {
  const lijst: YamlWaarde[] | undefined = isLijst ? [] : undefined;
  // Without a prototype no name in the file can be confused with one of JavaScript's.
  const groep = Object.create(null) as Record<string, YamlWaarde>;
  bouw.laatste = offset;
  const plekken: Kindplekken = new Map();
  bouw.kinderen.set(lijst ?? groep, plekken);
  const stap = plaats(bouw, lijst ?? groep, offset);
  bouw.open.push({ lijst, groep, plekken, stap, sleutel: undefined });
}

/** Notes a refusal; past the number that is reported only the first ones count. */
function weiger({ weigeringen, open }: Bouw, reden: Reden, offset: number): false {
  if (weigeringen.length <= maxMeldingenPerBestand) weigeringen.push({ ...reden, offset, pad: padVan(open) });
  return false;
}

/** JSON Pointer of the innermost list or group. */
const padVan = (open: readonly Open[]): string =>
  open
    .slice(1)
    .map(({ stap }) => padstap(stap))
    .join("");

/** Where the second document starts: js-yaml gives no offset, so the first marker line after the first content. */
function tweedeDocument(bouw: Bouw): number {
  const marker = /^---(?=\s|$)/gm;
  marker.lastIndex = bouw.begin;
  return marker.exec(bouw.tekst)?.index ?? bouw.begin;
}
