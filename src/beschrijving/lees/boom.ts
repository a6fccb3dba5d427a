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
    .map((stap) => (stap.includes("~") ? stap.replaceAll("~1", "/").replaceAll("~0", "~") : stap));

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
  const plekVan = plekzoeker(plekken);
  const plaats = (offset: number, pad: string): Plaats => {
    const { regel, kolom } = zoek(offset);
    return { bestand, regel, kolom, pad };
  };
  const tekenPlaatsVan = (pad: string, index: number): Plaats => {
    const begin = plekVan(pad).waarde;
    const waarde = waardeOp(wortel, pad);
    const plek = typeof waarde === "string" ? tekenplek(tekst, begin, waarde, index) : undefined;
    return plaats(plek ?? begin, pad);
  };
  return {
    plaatsVan: (pad) => plaats(plekVan(pad).waarde, pad),
    sleutelPlaatsVan: (pad) => plaats(plekVan(pad).sleutel, pad),
    tekenPlaatsVan,
  };
}

/** Where a pointer leads, and the offsets of its key and its value. */
interface Plek {
  readonly hier: YamlWaarde | undefined;
  readonly sleutel: number;
  readonly waarde: number;
}

/** Answers where pointers lead. Most have a parent that was asked for before, so only their last step is looked up. */
function plekzoeker({ wortel, begin, kinderen }: Pick<Plekken, "wortel" | "begin" | "kinderen">): (pad: string) => Plek {
  const bekend = new Map<string, Plek>([["", { hier: wortel, sleutel: begin, waarde: begin }]]);
  const zoek = (pad: string): Plek => {
    const eerder = bekend.get(pad);
    if (eerder !== undefined) return eerder;
    const einde = pad.lastIndexOf("/");
    const ouder = zoek(pad.slice(0, Math.max(0, einde)));
    const [stap = ""] = padstappen(pad.slice(Math.max(0, einde)));
    const plek = typeof ouder.hier === "object" && ouder.hier !== null ? kinderen.get(ouder.hier)?.get(stap) : undefined;
    const gevonden =
      plek === undefined
        ? { hier: undefined, sleutel: ouder.waarde, waarde: ouder.waarde }
        : { hier: kind(ouder.hier, stap), sleutel: plek[0], waarde: plek[1] };
    bekend.set(pad, gevonden);
    return gevonden;
  };
  return zoek;
}
