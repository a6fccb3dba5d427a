import type { Rapport } from "../../../audit/rapport-types.ts";
import type { RapportTekst } from "../../../tekst/nl/rapport.ts";
import type { Taal } from "../../../tekst/taal.ts";
import type { Blok } from "../../overzicht.ts";
import type { Blad } from "../blad.ts";

/** What drawing a piece of the audit report needs to know. */
export interface Rapportblad extends Blad {
  readonly rapport: Rapport;
  readonly taal: Taal;
  readonly woorden: RapportTekst;
  /** Where each block stands in the page. */
  readonly ankers: ReadonlyMap<Blok, string>;
}

/** The place of an eis within its block: an eis may serve in several units. */
export const eisanker = (blok: string | undefined, eis: string): string => `${blok}-${inAdres(eis)}`;

/** The place of a legal basis. */
export const wetanker = (grondslag: string): string => `wet-${inAdres(grondslag)}`;

/** A name for each block that is short, the same every time, and used once. */
export function ankersVan(blokken: readonly Blok[]): ReadonlyMap<Blok, string> {
  const gebruikt = new Set<string>();
  return new Map(
    blokken.map((blok) => {
      const naam = inAdres(["deel", blok.id, ...blok.domein].join("-"));
      const volgnummers = [naam, ...blokken.map((_, nummer) => `${naam}-${nummer + 2}`)];
      const vrij = volgnummers.find((een) => !gebruikt.has(een)) ?? naam;
      gebruikt.add(vrij);
      return [blok, vrij];
    }),
  );
}

const inAdres = (tekst: string): string => tekst.replace(/[^A-Za-z0-9]+/g, "-");
