import type { Plaats } from "../../diagnostic/types.ts";
import { type GelezenYaml, isGroep, isLijst, type YamlGroep, type YamlWaarde } from "../lees/boom.ts";
import type { Bronverwijzing } from "../types.ts";

/** One item of a list in a file, ready to be read. The schema has been checked, so a value has the type the format gives it. */
export interface Item {
  readonly groep: YamlGroep;
  readonly pad: string;
  readonly plaats: Plaats;
  readonly bron: readonly Bronverwijzing[];
  readonly context: Context;
}

/** What reading an item needs of the rest: its file, and the titles of the sources. */
export interface Context {
  readonly bestand: GelezenYaml;
  readonly bronnen: Readonly<Record<string, { readonly titel: string }>>;
}

/** The items of a section, in order of file and of line. */
export function itemsVan(contexten: readonly Context[], sectie: string): readonly Item[] {
  return contexten.flatMap((context) => {
    const { waarde, plaatsVan } = context.bestand;
    const lijst = isGroep(waarde) ? waarde[sectie] : undefined;
    if (!isLijst(lijst)) return [];
    return lijst.flatMap((groep, i): readonly Item[] => {
      const pad = `/${sectie}/${i}`;
      return isGroep(groep) ? [{ groep, pad, plaats: plaatsVan(pad), bron: bronVan(groep.bron, context), context }] : [];
    });
  });
}

/** References to sources, with the title a reader knows them by. */
export function bronVan(waarde: YamlWaarde | undefined, { bronnen }: Context): readonly Bronverwijzing[] {
  if (!isGroep(waarde)) return [];
  return Object.entries(waarde).map(([bron, vindplaats]) => ({
    bron,
    titel: bronnen[bron]?.titel ?? bron,
    vindplaats: String(vindplaats),
  }));
}

/** One value or a list of them, as a list without doubles. */
export function teksten<T extends string>(waarde: YamlWaarde | undefined): readonly T[] {
  if (waarde === undefined || waarde === null) return [];
  // The schema has checked that these are members of T.
  return [...new Set((isLijst(waarde) ? waarde : [waarde]).map(String))] as T[];
}

export const tekstOf = (waarde: YamlWaarde | undefined): string | undefined =>
  waarde === undefined || waarde === null ? undefined : String(waarde);
export const getalOf = (waarde: YamlWaarde | undefined): number | undefined => (typeof waarde === "number" ? waarde : undefined);

/** The keys of an object that have a value: a missing value is a missing key. */
export function aanwezige<T extends object>(delen: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(delen).filter(([, deel]) => deel !== undefined)) as T;
}
