import type { Vorm } from "../../beschrijving/format/vorm.ts";
import { grondslagenvorm, ongebruiktvorm } from "./grondslagen.ts";
import { indelingvorm } from "./indeling.ts";
import { normvorm } from "./norm.ts";
import { normenkadervorm } from "./normenkader.ts";
import { woordenvorm } from "./woorden.ts";

/** The kinds of files of a normenkader, and where they stand: a file, or those in a folder. */
export const kaderdelen = {
  normenkader: { vorm: normenkadervorm, plek: "normenkader.yaml" },
  norm: { vorm: normvorm, plek: "normen/" },
  grondslagen: { vorm: grondslagenvorm, plek: "grondslagen.yaml" },
  woorden: { vorm: woordenvorm, plek: "woorden.yaml" },
  indeling: { vorm: indelingvorm, plek: "indelingen/" },
  ongebruikt: { vorm: ongebruiktvorm, plek: "ongebruikt.yaml" },
} as const satisfies Readonly<Record<string, { readonly vorm: Vorm; readonly plek: string }>>;

export type Kaderdeel = keyof typeof kaderdelen;

const plekken = Object.values(kaderdelen).map(({ plek }): string => plek);

/** The folders of a normenkader. */
export const kadermappen: readonly string[] = plekken.filter((plek) => plek.endsWith("/")).map((plek) => plek.slice(0, -1));
/** The files of a normenkader outside those folders. */
export const losseBestanden: readonly string[] = plekken.filter((plek) => !plek.endsWith("/"));

/** What kind of file a path in a normenkader is; undefined: none of it. */
export function deelVan(bestand: string): Kaderdeel | undefined {
  const plek = bestand.slice(0, bestand.lastIndexOf("/") + 1) || bestand;
  return (Object.keys(kaderdelen) as readonly Kaderdeel[]).find((deel) => kaderdelen[deel].plek === plek && isYaml(bestand));
}

/** Does a file have the name of a YAML file? */
export const isYaml = (bestand: string): boolean => /\.ya?ml$/i.test(bestand);
