import { gezegdOver, type Spreker } from "../audit/gezegd.ts";
import { leesPeriode, verschuif } from "../beschrijving/datum.ts";
import { keren, notatie, opgeschoven } from "../beschrijving/herhaling.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Datum, Feit, Waarde } from "../beschrijving/types.ts";
import { eersteNa } from "../plan/moment.ts";
import type { Moment, Planregel } from "../plan/types.ts";
import type { Wanneer } from "./types.ts";

const ONBEKEND: Wanneer = { bron: "onbekend" };

/** When an action is due next. Of what comes back and began before the peildatum, the next time. */
export function wanneerVanMoment(moment: Moment | undefined, peildatum: string): Wanneer {
  if (moment === undefined) return ONBEKEND;
  const { van, tot, tekst, frequentie, anders } = moment;
  if (moment.bron === "gerekend") return gerekend(moment, "frequentie");
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

const gerekend = ({ van, tot, tekst, frequentie }: Moment, uit: NonNullable<Wanneer["uit"]>): Wanneer => ({
  bron: "gerekend",
  van,
  tot,
  tekst,
  ...(frequentie !== undefined && { frequentie }),
  uit,
});

interface Bijhouden {
  readonly laatste: Datum | undefined;
  readonly doorlopend: boolean;
}

/** When an item that is kept up or done again is due next: one period after the last time, else after the peildatum. */
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
  if (laatste === undefined || laatste.verouderd || periode === undefined) {
    const eerste = eersteNa(peildatum, frequentie);
    return eerste === undefined ? { ...ONBEKEND, ...nu } : { ...gerekend(eerste, "frequentie"), ...nu };
  }
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

/** A line of the programme: the first year it marks that has not passed; a date by a frequency where it marks none. */
export function wanneerProgramma({ jaren, frequentie, wanneer }: Planregel, peildatum: string): Wanneer {
  const woorden = wanneer === undefined ? {} : { woorden: wanneer };
  const genoemd = jaren.filter(({ soort }) => soort === "genoemd").map(({ jaar }) => `${jaar}`);
  const jaar = genoemd.find((een) => een >= peildatum.slice(0, 4)) ?? genoemd.at(-1);
  const terug = frequentie === undefined ? {} : { frequentie };
  if (jaar !== undefined) {
    const tot = `${jaar}-12-31`;
    return { bron: "genoemd", van: `${jaar}-01-01`, tot, tekst: jaar, ...terug, ...woorden, ...voorbij(tot, peildatum) };
  }
  const eerste = frequentie === undefined ? undefined : eersteNa(peildatum, frequentie);
  return { ...(eerste === undefined ? ONBEKEND : gerekend(eerste, "frequentie")), ...woorden };
}
