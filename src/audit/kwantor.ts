import type { Eis } from "../normenkader/types.ts";
import { alle, type Drie, en, enige, niet, of } from "../normenkader/voorwaarde/kleene.ts";
import type { Dekking, Itemoordeel } from "./uitkomst-types.ts";

/**
 * How items together settle an eis. `items` are those that may belong to it; `volledig`: the description claims its list
 * is complete. Without items and without that claim the answer is unknown: silence is not absence.
 */
export function weegItems(
  eis: Eis,
  items: readonly Itemoordeel[],
  volledig: boolean,
): { readonly waarde: Drie; readonly dekking: readonly Dekking[] } {
  switch (eis.voor) {
    case "een":
      return { waarde: minstensEen(eis, items, volledig), dekking: [] };
    case "elk":
      return { waarde: elk(eis, items, volledig), dekking: [] };
    case "aantal":
      return { waarde: aantal(eis, items, volledig), dekking: [] };
    case "dekking": {
      const dekking = eis.doelgroepen.map((doelgroep) => dekt(eis, doelgroep, items, volledig));
      return { waarde: alle(dekking.map(({ waarde }) => waarde)), dekking };
    }
  }
}

/** It belongs here, and it is more than a plan: that something is planned does not say that there is nothing yet. */
const isZeker = ({ hoort, feit }: Itemoordeel): boolean => hoort === true && feit.stand !== "voorgenomen";

/**
 * Nothing passes: a known failure settles it, and so does the claim of a complete list. Where the kinds of evidence are
 * alternatives, that one of them is missing says nothing about the others.
 */
function nietGevonden(eis: Eis, items: readonly Itemoordeel[], volledig: boolean): Drie {
  const zeker = items.filter(isZeker);
  const beslist = eis.alternatieven ? eis.soort.every((soort) => zeker.some(({ feit }) => feit.soort === soort)) : zeker.length > 0;
  return volledig || beslist ? false : undefined;
}

function minstensEen(eis: Eis, items: readonly Itemoordeel[], volledig: boolean): Drie {
  const uit = enige(items.map((item) => en(item.hoort, item.waarde)));
  return uit === false ? nietGevonden(eis, items, volledig) : uit;
}

function elk(eis: Eis, items: readonly Itemoordeel[], volledig: boolean): Drie {
  const geldend = (item: Itemoordeel): Drie => en(item.hoort, item.vanKracht);
  const bestaat = enige(items.map((item) => en(geldend(item), item.aanwezig)));
  const iederGoed = alle(items.map((item) => of(niet(geldend(item)), item.waarde)));
  return en(bestaat === false ? nietGevonden(eis, items, volledig) : bestaat, iederGoed);
}

/** Sums the items' own `aantal`; an item without it counts for one at least, perhaps more. */
function aantal(eis: Eis, items: readonly Itemoordeel[], volledig: boolean): Drie {
  let zeker = 0;
  let mogelijk = 0;
  for (const item of items) {
    const waarde = en(item.hoort, item.waarde);
    if (waarde === false) continue;
    const eigen = item.feit.velden.aantal;
    if (waarde === true) zeker += typeof eigen === "number" ? eigen : 1;
    mogelijk += typeof eigen === "number" ? eigen : Number.POSITIVE_INFINITY;
  }
  if (zeker >= eis.minimaal) return true;
  if (mogelijk >= eis.minimaal) return undefined;
  return volledig || items.some((item) => isZeker(item) && item.waarde === false) ? false : undefined;
}

function dekt(eis: Eis, doelgroep: string, items: readonly Itemoordeel[], volledig: boolean): Dekking {
  const eigen = items.map((item) => ({ ...item, hoort: en(item.hoort, noemt(item, doelgroep)) })).filter((item) => item.hoort !== false);
  return { doelgroep, waarde: minstensEen(eis, eigen, volledig), items: eigen };
}

function noemt({ feit }: Itemoordeel, doelgroep: string): Drie {
  const groepen = feit.velden.geldt_voor;
  return Array.isArray(groepen) ? groepen.includes(doelgroep) : undefined;
}
