import type { Verwijssoort } from "../../diagnostic/codes.ts";
import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";
import type { GelezenYaml } from "../lees/boom.ts";
import type { Namen } from "./namen.ts";
import { wandel } from "./wandel.ts";

/** A norm or eis that the description names; whether it exists only the normenkader can tell. */
export interface Normverwijzing {
  readonly id: string;
  readonly plaats: Plaats;
}

interface Verwijzing {
  readonly soort: Verwijssoort;
  readonly id: string;
  readonly plaats: Plaats;
}

function verwijzingen({ waarde: wortel, plaatsVan, sleutelPlaatsVan }: GelezenYaml): readonly Verwijzing[] {
  const gevonden: Verwijzing[] = [];
  wandel(wortel, {
    bron: (id, pad) => gevonden.push({ soort: "bron", id, plaats: sleutelPlaatsVan(pad) }),
    waarde: ({ waarde: vorm }, id, pad) => {
      if (vorm.soort === "tekst" && vorm.naar !== undefined && typeof id === "string") gevonden.push({ soort: vorm.naar, id, plaats: plaatsVan(pad) });
    },
  });
  return gevonden;
}

/** References to a source, an item or an action that is nowhere in the description. */
export function verwijsfouten(bestanden: readonly GelezenYaml[], namen: Namen): readonly Diagnostic[] {
  return bestanden.flatMap(verwijzingen).flatMap(({ soort, id, plaats }) => {
    if (soort === "norm" || namen[soort].has(id)) return [];
    const bedoeld = suggest(id, [...namen[soort].keys()]);
    return [diagnostic("verwijzing-onbekend", plaats, { soort, id, ...(bedoeld !== undefined && { bedoeld }) })];
  });
}

/** Every norm or eis that the description names, with its place. */
export const normverwijzingenVan = (bestanden: readonly GelezenYaml[]): readonly Normverwijzing[] =>
  bestanden
    .flatMap(verwijzingen)
    .filter(({ soort }) => soort === "norm")
    .map(({ id, plaats }) => ({ id, plaats }));
