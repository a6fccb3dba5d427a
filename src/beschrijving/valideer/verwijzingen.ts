import type { Verwijssoort } from "../../diagnostic/codes.ts";
import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";
import { idpatroon } from "../format/patronen.ts";
import type { GelezenYaml } from "../lees/boom.ts";
import { maxMeldingenPerBestand } from "../limieten.ts";
import type { Namen } from "./namen.ts";
import { wandel } from "./wandel.ts";

const idvorm = new RegExp(idpatroon);

/** A norm or eis that the description names; whether it exists only the normenkader can tell. */
export interface Normverwijzing {
  readonly id: string;
  readonly plaats: Plaats;
}

/** One reference; its place is looked up only when something is said about it. */
export interface Verwijzing {
  readonly soort: Verwijssoort;
  readonly id: string;
  readonly plaats: () => Plaats;
}

/** Every reference in a file, in order. */
export function verwijzingenIn({ waarde: wortel, plaatsVan, sleutelPlaatsVan }: GelezenYaml): readonly Verwijzing[] {
  const gevonden: Verwijzing[] = [];
  wandel(wortel, {
    bron: (id, pad) => gevonden.push({ soort: "bron", id, plaats: () => sleutelPlaatsVan(pad) }),
    waarde: ({ waarde: vorm }, id, pad) => {
      if (vorm.soort === "tekst" && vorm.naar !== undefined && typeof id === "string")
        gevonden.push({ soort: vorm.naar, id, plaats: () => plaatsVan(pad) });
    },
  });
  return gevonden;
}

/** References to a source, an item or an action that is nowhere in the description. */
export function verwijsfouten(verwijzingen: readonly Verwijzing[], namen: Namen): readonly Diagnostic[] {
  const fouten: Diagnostic[] = [];
  for (const { soort, id, plaats } of verwijzingen) {
    // A name that cannot exist is reported as misspelt, not as missing.
    if (soort === "norm" || namen[soort].has(id) || (soort === "bron" && !idvorm.test(id))) continue;
    // Looking for the name that was meant takes time; past what is reported it would be for nothing.
    const bedoeld = fouten.length > maxMeldingenPerBestand ? undefined : suggest(id, [...namen[soort].keys()]);
    fouten.push(diagnostic("verwijzing-onbekend", plaats(), { soort, id, ...(bedoeld !== undefined && { bedoeld }) }));
  }
  return fouten;
}

/** Those to a norm or eis, with their places. */
export const normverwijzingenVan = (verwijzingen: readonly Verwijzing[]): readonly Normverwijzing[] =>
  verwijzingen.filter(({ soort }) => soort === "norm").map(({ id, plaats }) => ({ id, plaats: plaats() }));
