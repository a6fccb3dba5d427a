import { weegFeiten } from "../audit/evaluate.ts";
import type { Itemoordeel } from "../audit/uitkomst-types.ts";
import { isDag, leesPeriode, verschuif } from "../beschrijving/datum.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Feit, Integriteitssysteem, Waarde } from "../beschrijving/types.ts";
import type { Eis } from "../normenkader/types.ts";
import type { Drie } from "../normenkader/voorwaarde/kleene.ts";
import type { Voorwaarde } from "../normenkader/voorwaarde/types.ts";
import { type Dagen, erna, ervoor } from "./venster.ts";

/** How long the facts keep an eis met, because they age or end. */
export interface Houdbaarheid extends Dagen {
  /** The first day on which it is not, or perhaps not, met any more. */
  readonly valt: string;
  /** The first day on which it is certainly not met; absent where that stays unknown. */
  readonly zeker?: string;
  /** The items that age or end on that day. */
  readonly feiten: readonly Feit[];
}

/**
 * The last days on which an eis is met by the facts as they are: `van` the last day that is certain, `tot` the last day it can
 * be. Looks ahead from a day on which it is met, back from one on which it is not. Undefined where nothing ages.
 *
 * The conditions only name the days on which something can change; whether it does is asked of the same judgement as the audit's.
 */
export function houdbaarheid(eis: Eis, systeem: Integriteitssysteem, peildatum: string): Houdbaarheid | undefined {
  const nu = weegFeiten(eis, systeem, peildatum);
  // Which items belong to an eis does not depend on the day.
  const feiten = nu.items.map(({ feit }) => feit);
  const dagen = wisseldagen(eis, feiten);
  if (dagen.length === 0) return undefined;
  const eigen = { ...systeem, feiten: { ...systeem.feiten, [eis.uit]: feiten } };
  const weeg = (dag: string): Drie => weegFeiten(eis, eigen, dag).waarde;
  const valt = nu.waarde === true ? vooruit(dagen, peildatum, weeg) : terug(dagen, peildatum, weeg);
  if (valt === undefined) return undefined;
  const verouderd = aflopende(weegFeiten(eis, eigen, ervoor(valt)).items, weegFeiten(eis, eigen, valt).items);
  if (verouderd.length === 0) return undefined;
  const zeker = eersteZeker(dagen, valt, weeg);
  const van = ervoor(valt);
  return { van, tot: zeker === undefined ? van : ervoor(zeker), valt, ...(zeker !== undefined && { zeker }), feiten: verouderd };
}

const vooruit = (dagen: readonly string[], peildatum: string, weeg: (dag: string) => Drie): string | undefined =>
  dagen.find((dag) => dag > peildatum && weeg(dag) !== true);

/** From the peildatum back to the day on which it stopped being met. */
function terug(dagen: readonly string[], peildatum: string, weeg: (dag: string) => Drie): string | undefined {
  let valt: string | undefined;
  for (const dag of dagen.filter((een) => een <= peildatum).reverse()) {
    if (weeg(dag) === true) return valt;
    valt = dag;
  }
  return undefined;
}

/** From the day it may not be met: the first on which it is not, unless it is met again before. */
function eersteZeker(dagen: readonly string[], valt: string, weeg: (dag: string) => Drie): string | undefined {
  const dag = dagen.find((een) => een >= valt && weeg(een) !== undefined);
  return dag !== undefined && weeg(dag) === false ? dag : undefined;
}

/** Between these two days an item went out of force, or became too old for a condition. */
function aflopende(eerst: readonly Itemoordeel[], dan: readonly Itemoordeel[]): readonly Feit[] {
  const toen = new Map(eerst.map((item) => [item.feit.id, item]));
  return dan
    .filter((item) => {
      const oud = toen.get(item.feit.id);
      if (oud === undefined) return false;
      const ouder = item.toetsen.some(
        ({ toets, waarde }, i) => heeftBinnen(toets.als) && waarde !== true && oud.toetsen[i]?.waarde === true,
      );
      return ouder || (oud.vanKracht === true && item.vanKracht !== true);
    })
    .map(({ feit }) => feit);
}

/** The days on which the judgement of these items can change, in order. Empty where none of them ages or ends. */
function wisseldagen(eis: Eis, feiten: readonly Feit[]): readonly string[] {
  const termijnen = eis.toets.flatMap(({ als }) => binnenVan(als));
  const einden = feiten.flatMap(({ eind }) => eind);
  if (termijnen.length === 0 && einden.length === 0) return [];
  const dagen = new Set<string>([
    ...eis.toets.flatMap(({ als }) => dagenIn(als)),
    ...einden.flatMap(({ van, tot }) => [erna(van), erna(tot)]),
  ]);
  for (const feit of feiten) {
    for (const { van } of feit.begin) dagen.add(van);
    for (const { veld, periode } of termijnen) {
      const datum = opPad(feit.velden, veld);
      if (!isDatum(datum)) continue;
      dagen.add(datum.van);
      for (const dag of [datum.van, datum.tot]) dagen.add(teLaatVanaf(dag, periode));
    }
  }
  return [...dagen].sort();
}

/** The first day that lies more than the period after a day. A month back from its end is clamped, so it may be some days later. */
function teLaatVanaf(dag: string, periode: string): string {
  const gelezen = leesPeriode(periode);
  let uit = gelezen === undefined ? dag : verschuif(dag, gelezen, 1);
  for (let i = 0; i < 5 && gelezen !== undefined && verschuif(uit, gelezen, -1) <= dag; i += 1) uit = erna(uit);
  return uit;
}

interface Termijn {
  readonly veld: readonly string[];
  readonly periode: string;
}

/** Every `binnen(field, period)` in a condition. */
function binnenVan(als: Voorwaarde): readonly Termijn[] {
  if (als[0] === "functie" && als[1] === "binnen") {
    const [veld, periode] = als.slice(2) as readonly Voorwaarde[];
    return veld?.[0] === "veld" && periode?.[0] === "waarde" && typeof periode[1] === "string"
      ? [{ veld: veld.slice(1) as readonly string[], periode: periode[1] }]
      : [];
  }
  return delenVan(als).flatMap(binnenVan);
}

const heeftBinnen = (als: Voorwaarde): boolean => binnenVan(als).length > 0;

/** The days that a condition names. */
const dagenIn = (als: Voorwaarde): readonly string[] =>
  als[0] === "waarde" ? (typeof als[1] === "string" && isDag(als[1]) ? [als[1]] : []) : delenVan(als).flatMap(dagenIn);

const delenVan = (als: Voorwaarde): readonly Voorwaarde[] =>
  als.slice(1).filter((deel): deel is Voorwaarde => Array.isArray(deel)) as readonly Voorwaarde[];

function opPad(velden: Readonly<Record<string, Waarde>>, pad: readonly string[]): Waarde | undefined {
  let hier: unknown = velden;
  for (const naam of pad) hier = typeof hier === "object" && hier !== null ? (hier as Record<string, unknown>)[naam] : undefined;
  return hier as Waarde | undefined;
}
