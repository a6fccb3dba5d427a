import { type GelezenYaml, isGroep } from "../../beschrijving/lees/boom.ts";
import { leesYaml, zonderBom } from "../../beschrijving/lees/lees-yaml.ts";
import type { AjvFout } from "../../beschrijving/valideer/ajv-fout.ts";
import { kalenderfouten } from "../../beschrijving/valideer/kalender.ts";
import { vormfoutenVolgens } from "../../beschrijving/valideer/vormfouten.ts";
import type { Bronteksten, Diagnostic } from "../../diagnostic/types.ts";
import { deelVan, type Kaderdeel, kaderdelen } from "../vorm/kaderdelen.ts";
import { type Bron, bron } from "./bron.ts";

/** A file of a normenkader; `bestand` is its path within it, e.g. "normen/BN-06.yaml". */
export interface Kaderbestand {
  readonly bestand: string;
  readonly tekst: string;
}

/** A file that could not be read; its text as far as it goes, to show the line. */
export interface OnleesbaarBestand {
  readonly bestand: string;
  readonly fout: Diagnostic;
  readonly gebroken?: string;
}

/** A check of the shape per kind of file. */
export type Kadercontroles = Readonly<Record<Kaderdeel, (waarde: unknown) => readonly AjvFout[] | undefined>>;

/** The files of a normenkader, read and checked one by one. */
export interface Kaderbestanden {
  readonly bronteksten: Bronteksten;
  readonly problemen: Diagnostic[];
  /** The files of a kind, in order of name. One that is no YAML is not among them. */
  readonly van: (deel: Kaderdeel) => readonly Bron[];
  /** Could every file of this kind be read? If not, what refers to them cannot be checked. */
  readonly isCompleet: (deel: Kaderdeel) => boolean;
}

export function leesKaderbestanden(bestanden: readonly (Kaderbestand | OnleesbaarBestand)[], controles: Kadercontroles): Kaderbestanden {
  const problemen: Diagnostic[] = [];
  const bronnen = new Map<Kaderdeel, Bron[]>();
  const onleesbaar = new Set<Kaderdeel>();
  for (const een of [...bestanden].sort((a, b) => (a.bestand < b.bestand ? -1 : 1))) {
    const deel = deelVan(een.bestand);
    if (deel === undefined) continue;
    const resultaat = "fout" in een ? { fouten: [een.fout] } : leesYaml(een.tekst, een.bestand);
    if ("fouten" in resultaat) {
      problemen.push(...resultaat.fouten);
      onleesbaar.add(deel);
      continue;
    }
    const eerder = bronnen.get(deel) ?? [];
    eerder.push(keur(resultaat.gelezen, deel, controles, problemen));
    bronnen.set(deel, eerder);
    if (isGroep(resultaat.gelezen.waarde) === (kaderdelen[deel].vorm.aard === "lijst")) onleesbaar.add(deel);
  }
  return {
    bronteksten: new Map(bestanden.flatMap((een) => tekstVan(een).map((tekst): [string, string] => [een.bestand, zonderBom(tekst)]))),
    problemen,
    van: (deel) => bronnen.get(deel) ?? [],
    isCompleet: (deel) => !onleesbaar.has(deel),
  };
}

function tekstVan(een: Kaderbestand | OnleesbaarBestand): readonly string[] {
  if (!("fout" in een)) return [een.tekst];
  return een.gebroken === undefined ? [] : [een.gebroken];
}

/** Checks the shape of one file, and that its days exist. */
export function keur(gelezen: GelezenYaml, deel: Kaderdeel, controles: Kadercontroles, problemen: Diagnostic[]): Bron {
  const { vorm } = kaderdelen[deel];
  const fouten = [...vormfoutenVolgens(gelezen, { vorm, controleer: controles[deel] }), ...kalenderfouten(gelezen, vorm)];
  problemen.push(...fouten);
  return bron(gelezen, problemen, fouten);
}
