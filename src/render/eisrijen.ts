import type { Eisoordeel, Normoordeel, Ontbreekt, Rapport, Uitgewerkt, Uitwerking } from "../audit/rapport-types.ts";
import { leesDatum } from "../beschrijving/datum.ts";
import type { Plaats } from "../diagnostic/types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import { duurtekst } from "../tekst/periode.ts";
import type { Taal } from "../tekst/taal.ts";

/** One eis with all that the rapport says about it, for outputs with a row per eis. */
export interface Eisrij {
  readonly norm: Normoordeel;
  readonly eis: Eisoordeel;
  /** Titles of the units of the indeling it serves in; empty without an indeling. */
  readonly eenheden: readonly string[];
  readonly uitgewerkt: readonly Uitgewerkt[];
  readonly ontbreekt: readonly Ontbreekt[];
  readonly antwoord: Antwoord;
}

/** What will be done about an eis: planned actions, and our proposals where there are none. */
export interface Antwoord {
  readonly acties: readonly Uitwerking[];
  readonly voorstellen: readonly Uitwerking[];
}

/** Every eis of the rapport once, in the order of the norms. */
export function eisrijen(rapport: Rapport): readonly Eisrij[] {
  const eenheden = eenhedenVan(rapport);
  return rapport.normen.flatMap((norm) =>
    norm.eisen.map((eis) => ({
      norm,
      eis,
      eenheden: eenheden(eis.id),
      uitgewerkt: norm.uitgewerkt.filter((een) => een.eis === eis.id),
      ontbreekt: norm.ontbreekt.filter((een) => een.eis === eis.id),
      antwoord: antwoordOp(eis.id, norm),
    })),
  );
}

/** The titles of the units an eis serves in, e.g. "5B Nevenfuncties". */
export const eenhedenVan =
  ({ indeling }: Rapport) =>
  (eis: string): readonly string[] =>
    (indeling?.eenheden ?? []).filter(({ eisen }) => eisen.includes(eis)).map(({ id, titel }) => `${id} ${titel}`);

/** An action that was dropped answers nothing. */
export function antwoordOp(eis: string, { uitwerking }: Normoordeel): Antwoord {
  const eigen = uitwerking.filter(({ eisen, stand }) => eisen.includes(eis) && stand !== "vervallen");
  return { acties: eigen.filter(({ voorstel }) => !voorstel), voorstellen: eigen.filter(({ voorstel }) => voorstel) };
}

/** When it must be done, in words: "mei 2019", "binnen 3 maanden"; undefined without a date. */
export function wanneer({ gereed }: Uitwerking, taal: Taal): string | undefined {
  if (gereed === undefined || gereed === "") return undefined;
  return gereed.startsWith("P") ? catalogus(taal).rapport.binnen(duurtekst(gereed, taal)) : datumtekst(taal)(gereed);
}

/** The last day it may be, as ISO day: "2019-Q1" is 31 March 2019. A period has none, for nobody knows when it begins. */
export const laatsteDag = ({ gereed }: Uitwerking): string | undefined =>
  gereed === undefined ? undefined : leesDatum(gereed, false)?.tot;

/** The day on which all of it is done; undefined when one has no date. */
export function uiterlijk(acties: readonly Uitwerking[]): string | undefined {
  const dagen = acties.map(laatsteDag).filter((dag) => dag !== undefined);
  return dagen.length < acties.length ? undefined : dagen.sort().at(-1);
}

/** Where the description speaks of it: what is missing first, then what is there, then what settled it, else where it would stand. */
export const plaatsVan = ({ ontbreekt, uitgewerkt, eis }: Eisrij): Pick<Plaats, "bestand" | "regel"> | undefined =>
  ontbreekt.find(({ plaats }) => plaats !== undefined)?.plaats ??
  uitgewerkt[0]?.plaats ??
  eis.bevinding?.plaats ??
  eis.afwijking?.plaats ??
  eis.bewijs[0] ??
  ontbreekt.find(({ ouder }) => ouder !== undefined)?.ouder;

/** The sources it rests on, each once. */
export const bronnenVan = ({ ontbreekt, uitgewerkt }: Eisrij): readonly string[] => [
  ...new Set([...ontbreekt, ...uitgewerkt].map(({ bron }) => bron ?? "").filter((bron) => bron !== "")),
];

/** Why it has this outcome, where the columns do not say so: a reason, an assessor's judgement, a deviation. */
export function toelichtingen({ eis: { reden, bevinding, afwijking } }: Eisrij, taal: Taal): readonly string[] {
  const { rapport } = catalogus(taal);
  const haakjes = (delen: readonly (string | undefined)[]): string => {
    const gevuld = delen.filter((deel) => deel !== undefined && deel !== "");
    return gevuld.length === 0 ? "" : ` (${gevuld.join(", ")})`;
  };
  const datum = datumtekst(taal);
  const besluit = [
    afwijking?.besloten_door && rapport.beslotenDoor(afwijking.besloten_door),
    afwijking?.tot && rapport.afwijkingTot(datum(afwijking.tot)),
  ];
  return [
    ...(reden ? [reden] : []),
    ...(bevinding
      ? [`${rapport.bevinding}: ${bevinding.toelichting}${haakjes([bevinding.door, bevinding.op && datum(bevinding.op)])}`]
      : []),
    ...(afwijking ? [`${rapport.afwijking}: ${afwijking.reden}${haakjes(besluit)}`] : []),
  ];
}
