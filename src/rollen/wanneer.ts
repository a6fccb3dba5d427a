import { gezegdOver, type Spreker } from "../audit/gezegd.ts";
import { leesPeriode, verschuif } from "../beschrijving/datum.ts";
import { keren, notatie, opgeschoven } from "../beschrijving/herhaling.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Datum, Feit, Waarde } from "../beschrijving/types.ts";
import type { Moment, Planactie, Planregel } from "../plan/types.ts";
import type { Rollenbron } from "./rollen.ts";
import type { Wanneer } from "./types.ts";

const ONBEKEND: Wanneer = { bron: "onbekend" };

/**
 * When an action is due next: the day a source gives, else a year that the programme marks for it. With only a frequency nobody
 * says when: a day reckoned from the peildatum would stand in no source, move every day and never pass.
 */
export function wanneerActie({ nr, moment, frequentie }: Planactie, programma: readonly Planregel[], peildatum: string): Wanneer {
  if (moment?.bron === "genoemd") return wanneerVanMoment(moment, peildatum);
  const vaak = moment?.frequentie ?? (frequentie.length === 1 ? frequentie[0]?.waarde : undefined);
  const regels = programma.filter((regel) => regel.acties.includes(nr) && jarenVan(regel).length > 0);
  const woorden = [...new Set(regels.flatMap(({ wanneer }) => wanneer ?? []))];
  const opmerking = [...new Set(regels.flatMap((regel) => regel.opmerking ?? []))].join(" ");
  return {
    ...(inJaar(regels.flatMap(jarenVan), peildatum) ?? ONBEKEND),
    ...(vaak !== undefined && { frequentie: vaak }),
    ...(vaak === undefined && woorden.length > 0 && { woorden: woorden.join(" / ") }),
    ...(opmerking !== "" && { opmerking }),
  };
}

/** When each action is due, by its number. */
export const actiemomenten = ({ plan, rapport }: Rollenbron): ReadonlyMap<string, Wanneer> =>
  new Map(plan.acties.map((actie) => [actie.nr, wanneerActie(actie, plan.programma, rapport.peildatum)]));

const jarenVan = ({ jaren }: Planregel): readonly number[] => jaren.filter(({ soort }) => soort === "genoemd").map(({ jaar }) => jaar);

/** The first of these years that has not passed, else the last. */
function inJaar(jaren: readonly number[], peildatum: string): Wanneer | undefined {
  const alle = [...new Set(jaren)].sort((a, b) => a - b);
  const jaar = alle.find((een) => een >= Number(peildatum.slice(0, 4))) ?? alle.at(-1);
  if (jaar === undefined) return undefined;
  const tot = `${jaar}-12-31`;
  const rest = alle.length > 1 ? { jaren: alle } : {};
  return { bron: "genoemd", van: `${jaar}-01-01`, tot, tekst: `${jaar}`, ...rest, ...voorbij(tot, peildatum) };
}

/** A moment that a source gives. Of what comes back and began before the peildatum, the next time. */
export function wanneerVanMoment({ van, tot, tekst, frequentie, anders }: Moment, peildatum: string): Wanneer {
  const dagen = { van, tot, tekst, ...(frequentie !== undefined && { frequentie }) };
  const volgende = tot < peildatum && frequentie !== undefined ? volgendeKeer({ van, tot }, frequentie, peildatum) : undefined;
  const rest = anders === undefined ? {} : { anders };
  if (volgende !== undefined) return { bron: "gerekend", ...dagen, ...volgende, uit: "eerste-keer", ...rest };
  return { bron: "genoemd", ...dagen, ...voorbij(tot, peildatum), ...rest };
}

/** What is done needs no date any more. */
export const zonderTermijn = ({ voorbij: _, ...rest }: Wanneer): Wanneer => rest;

const voorbij = (tot: string, peildatum: string): { readonly voorbij?: true } => (tot < peildatum ? { voorbij: true } : {});

function volgendeKeer(
  eerste: { readonly van: string; readonly tot: string },
  frequentie: string,
  peildatum: string,
): ReturnType<typeof keren>[number] | undefined {
  const periode = leesPeriode(frequentie);
  return periode && keren({ eerste, frequentie }, { van: peildatum, tot: verschuif(peildatum, periode, 1) })[0];
}

interface Bijhouden {
  readonly laatste: Datum | undefined;
  readonly doorlopend: boolean;
}

/** When an item that is kept up or done again is due next: one period after the last time; without one nobody can say. */
function wanneerTerug(feit: Feit, { laatste, doorlopend }: Bijhouden, { peildatum, spreker }: Tijdbron): Wanneer {
  const { frequentie } = feit.velden;
  const verouderd = feit.uitspraken.some(({ veld, waarde }) => veld === "actueel" && waarde === false);
  const nu = { ...(doorlopend && { doorlopend: true as const }), ...(verouderd && { niet_actueel: true as const }) };
  if (typeof frequentie !== "string") {
    // Sources that differ about how often: told in their own words, for no date follows from them.
    const woorden = gezegdOver(feit, "frequentie", spreker).map(({ tekst }) => tekst);
    return { ...ONBEKEND, ...nu, ...(woorden.length > 0 && { woorden: woorden.join(" / ") }) };
  }
  const periode = leesPeriode(frequentie);
  if (laatste === undefined || laatste.verouderd || periode === undefined) return { ...ONBEKEND, frequentie, ...nu };
  const dagen = opgeschoven(laatste, periode);
  return { bron: "gerekend", ...dagen, tekst: notatie(dagen), frequentie, uit: "laatste-keer", ...nu, ...voorbij(dagen.tot, peildatum) };
}

/** What is needed to say when. */
export interface Tijdbron {
  readonly peildatum: string;
  readonly spreker: Spreker;
}

const alsDatum = (waarde: Waarde | undefined): Datum | undefined => (isDatum(waarde) ? waarde : undefined);

/** When a register must be brought up to date. */
export function wanneerRegister(feit: Feit, bron: Tijdbron): Wanneer {
  const { bijgewerkt, vastgesteld, direct_bijgewerkt } = feit.velden;
  const op = typeof vastgesteld === "object" && "op" in vastgesteld ? vastgesteld.op : undefined;
  return wanneerTerug(feit, { laatste: alsDatum(bijgewerkt ?? op), doorlopend: direct_bijgewerkt === true }, bron);
}

/** When an activity must be done again. */
export function wanneerActiviteit(feit: Feit, bron: Tijdbron): Wanneer {
  const { laatst, structureel } = feit.velden;
  return wanneerTerug(feit, { laatste: alsDatum(laatst), doorlopend: structureel === true }, bron);
}

/** A line of the programme: the first year it marks that has not passed; else its words, or when its actions are due. */
export function wanneerProgramma(regel: Planregel, acties: readonly Wanneer[], peildatum: string): Wanneer {
  const { frequentie, wanneer, opmerking } = regel;
  const vast = { ...(frequentie !== undefined && { frequentie }), ...(wanneer !== undefined && { woorden: wanneer }) };
  const jaar = inJaar(jarenVan(regel), peildatum);
  if (jaar !== undefined) return { ...jaar, ...vast, ...(opmerking !== undefined && { opmerking }) };
  return Object.keys(vast).length > 0 ? { ...ONBEKEND, ...vast } : eersteVan(acties);
}

/** The first of these that has a date. */
export const eersteVan = (momenten: readonly Wanneer[]): Wanneer =>
  [...momenten].filter(({ tot }) => tot !== undefined).sort((a, b) => ((a.tot ?? "") < (b.tot ?? "") ? -1 : 1))[0] ??
  momenten.find(({ frequentie }) => frequentie !== undefined) ??
  ONBEKEND;
