import type { Plaats } from "../../diagnostic/types.ts";
import type { Regelzoeker } from "./regels.ts";
import { tekenplek } from "./tekenplek.ts";

/** A value as YAML gives it. Groups have no prototype. */
export type YamlWaarde = string | number | boolean | null | readonly YamlWaarde[] | YamlGroep;
export interface YamlGroep {
  readonly [sleutel: string]: YamlWaarde;
}

/** Offsets of the children of one list or group: by index or key, the key (of an item: its start) and the value. */
export type Kindplekken = Map<string, readonly [sleutel: number, waarde: number]>;

/** One file that was read: its value, and where everything in it stands. */
export interface GelezenYaml {
  readonly bestand: string;
  readonly waarde: YamlWaarde;
  /** Where the value stands that a JSON Pointer names; where it does not exist, its nearest parent. */
  readonly plaatsVan: (pad: string) => Plaats;
  /** Where the key stands that a JSON Pointer ends with; of an item in a list, the item. */
  readonly sleutelPlaatsVan: (pad: string) => Plaats;
  /** Where one character stands of the text that a JSON Pointer names; where that cannot be told, the begin of the text. */
  readonly tekenPlaatsVan: (pad: string, index: number) => Plaats;
}

export const isGroep = (waarde: unknown): waarde is YamlGroep => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
export const isLijst = (waarde: unknown): waarde is readonly YamlWaarde[] => Array.isArray(waarde);

/** One step of a JSON Pointer, escaped (RFC 6901). */
export const padstap = (sleutel: string | number): string =>
  typeof sleutel === "string" && (sleutel.includes("~") || sleutel.includes("/"))
    ? `/${sleutel.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : `/${sleutel}`;
/** The steps of a JSON Pointer. */
export const padstappen = (pad: string): readonly string[] =>
  pad
    .split("/")
    .slice(1)
    .map((stap) => stap.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value a JSON Pointer names, or undefined. */
export function waardeOp(wortel: YamlWaarde, pad: string): YamlWaarde | undefined {
  let hier: YamlWaarde | undefined = wortel;
  for (const stap of padstappen(pad)) hier = kind(hier, stap);
  return hier;
}

function kind(van: YamlWaarde | undefined, stap: string): YamlWaarde | undefined {
  if (isLijst(van)) return van[Number(stap)];
  return isGroep(van) ? van[stap] : undefined;
}

interface Plekken {
  readonly bestand: string;
  readonly tekst: string;
  readonly wortel: YamlWaarde;
  readonly begin: number;
  readonly kinderen: ReadonlyMap<object, Kindplekken>;
  readonly zoek: Regelzoeker;
}

/** Answers for a file where a JSON Pointer stands. */
export function plaatsbepaler(plekken: Plekken): Pick<GelezenYaml, "plaatsVan" | "sleutelPlaatsVan" | "tekenPlaatsVan"> {
  const { bestand, tekst, wortel, zoek } = plekken;
  const plaats = (pad: string, deel: 0 | 1): Plaats => ({ bestand, ...zoek(offsetVan(plekken, pad, deel)), pad });
  const tekenPlaatsVan = (pad: string, index: number): Plaats => {
    const begin = offsetVan(plekken, pad, 1);
    const waarde = waardeOp(wortel, pad);
    const plek = typeof waarde === "string" ? tekenplek(tekst, begin, waarde, index) : undefined;
    return { bestand, ...zoek(plek ?? begin), pad };
  };
  return { plaatsVan: (pad) => plaats(pad, 1), sleutelPlaatsVan: (pad) => plaats(pad, 0), tekenPlaatsVan };
}

function offsetVan({ wortel, begin, kinderen }: Plekken, pad: string, deel: 0 | 1): number {
  let hier: YamlWaarde | undefined = wortel;
  let offset = begin;
  const stappen = padstappen(pad);
  for (const [i, stap] of stappen.entries()) {
    const plek = typeof hier === "object" && hier !== null ? kinderen.get(hier)?.get(stap) : undefined;
    if (plek === undefined) return offset;
    offset = plek[i === stappen.length - 1 ? deel : 1];
    hier = kind(hier, stap);
  }
  return offset;
}
