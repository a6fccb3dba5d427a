import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { natuurlijk } from "../audit/volgorde.ts";
import { ingangsbestand } from "../beschrijving/limieten.ts";
import { maxMapdiepte } from "../portfolio/limieten.ts";
import { systeemcode } from "./uitvoer.ts";

/** One organisation to read. */
export interface Lid {
  /** Where it is, as the reader may type it. */
  readonly pad: string;
  /** The same, seen from the folder that all organisations have in common: nothing of the machine is in it. */
  readonly map: string;
}

/** What paths lead to. */
export interface Vondst {
  readonly leden: readonly Lid[];
  /** One organisation that was named itself, or at most one path without any: no portfolio. */
  readonly isEnkel: boolean;
}

/**
 * The organisations that paths lead to, each once, in natural order of their folder, so that the order of the paths changes
 * nothing. A path without any description stays in the list: reading it will tell what is wrong.
 */
export function vindOrganisaties(paden: readonly string[]): Vondst {
  const gevonden = paden.map(mapVan).flatMap((pad) => {
    const onder = isMapZonderIngang(pad) ? zoek(pad, maxMapdiepte) : [];
    return onder.length > 0 ? onder.map((een) => ({ pad: een, wortel: resolve(pad) })) : [{ pad, wortel: dirname(resolve(pad)) }];
  });
  const basis = gemeenschappelijk(gevonden.map(({ wortel }) => wortel));
  const leden = gevonden
    .map(({ pad }) => ({ pad, map: (relative(basis, resolve(pad)) || ".").split(sep).join("/") }))
    .sort((a, b) => natuurlijk(a.map, b.map) || natuurlijk(a.pad, b.pad));
  const [enige] = paden;
  const isEnkel = paden.length === 1 && enige !== undefined && gevonden.every(({ pad }) => pad === mapVan(enige));
  const gezien = new Set<string>();
  const uniek = leden.filter(({ pad }) => {
    const echt = echtPad(pad);
    return !gezien.has(echt) && gezien.add(echt);
  });
  return { leden: uniek, isEnkel };
}

/** The entry file stands for its folder. */
const mapVan = (pad: string): string => (basename(pad) === ingangsbestand && soortVan(pad) === "bestand" ? dirname(pad) : pad);

const isMapZonderIngang = (pad: string): boolean => soortVan(pad) === "map" && soortVan(join(pad, ingangsbestand)) === undefined;

/**
 * Folders with a description in or below this one. Below a description nothing is looked for, links are not followed, and
 * hidden folders and node_modules are left alone. A folder that cannot be opened is in the list too: it may hold one.
 */
function zoek(map: string, diepte: number): readonly string[] {
  const inhoud = inhoudVan(map);
  if (inhoud === undefined) return [map];
  if (inhoud.some((een) => een.name === ingangsbestand && !een.isDirectory())) return [map];
  if (diepte === 0) return [];
  return inhoud
    .filter((een) => een.isDirectory() && !een.name.startsWith(".") && een.name !== "node_modules")
    .flatMap((een) => zoek(join(map, een.name), diepte - 1));
}

function inhoudVan(map: string): ReturnType<typeof lees> | undefined {
  try {
    return lees(map);
  } catch (fout) {
    if (systeemcode(fout) === undefined) throw fout;
    return undefined;
  }
}

const lees = (map: string) => readdirSync(map, { withFileTypes: true });

function soortVan(pad: string): "map" | "bestand" | undefined {
  try {
    return statSync(pad).isDirectory() ? "map" : "bestand";
  } catch (fout) {
    if (systeemcode(fout) === undefined) throw fout;
    return undefined;
  }
}

/** The deepest folder that holds all of these. */
function gemeenschappelijk([eerste = "", ...rest]: readonly string[]): string {
  return rest.reduce((basis, pad) => {
    let map = basis;
    while (map !== pad && !pad.startsWith(map.endsWith(sep) ? map : map + sep) && dirname(map) !== map) map = dirname(map);
    return map;
  }, eerste);
}

/** One name for a description, whichever way a path leads to it: by its folder, by its file, or through a link. */
function echtPad(pad: string): string {
  const bestand = soortVan(pad) === "map" ? join(pad, ingangsbestand) : pad;
  try {
    return realpathSync.native(bestand);
  } catch (fout) {
    if (systeemcode(fout) === undefined) throw fout;
    return resolve(bestand);
  }
}
