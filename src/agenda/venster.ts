import { type Periode, verschuif } from "../beschrijving/datum.ts";
import type { Agenda, Agendapunt } from "./types.ts";

/** How far an agenda can look ahead, in months. */
export const maanden = { standaard: 12, minstens: 1, hoogstens: 60 } as const;

const DAG = { maanden: 0, dagen: 1 };

/** The day after, or before. */
export const erna = (dag: string): string => verschuif(dag, DAG, 1);
export const ervoor = (dag: string): string => verschuif(dag, DAG, -1);

/** Less than four weeks: only the next time of it is told, with how often it comes back. */
export const isKort = (periode: Periode): boolean => periode.maanden === 0 && periode.dagen < 28;

/**
 * These months from the peildatum on: from 15 June 2019 twelve months are through 14 June 2020. Where the last month has no such
 * day, through its end: from 29 February 2024 through 28 February 2025.
 */
export function vensterVan(peildatum: string, aantal: number): Agenda["venster"] {
  const dag = verschuif(peildatum, { maanden: aantal, dagen: 0 }, 1);
  return { van: peildatum, tot: dag.slice(8) < peildatum.slice(8) ? dag : ervoor(dag), maanden: aantal };
}

/** First and last day something can be. */
export interface Dagen {
  readonly van: string;
  readonly tot: string;
}

/** A moment before it is known in which list it belongs. */
export type Ruw = Omit<Agendapunt, "loopt"> & {
  /** It is no duty: when its day has passed there is nothing left to do. */
  readonly vervalt?: true;
};

export interface Ingedeeld {
  readonly voorbij: readonly Agendapunt[];
  readonly misschien: readonly Agendapunt[];
  readonly komend: readonly Agendapunt[];
}

/** Puts each moment in its list; what lies wholly after the window is in none. */
export function deelIn(punten: readonly Ruw[], { van: peildatum, tot }: Agenda["venster"]): Ingedeeld {
  const voorbij: Agendapunt[] = [];
  const misschien: Agendapunt[] = [];
  const komend: Agendapunt[] = [];
  for (const { vervalt, ...punt } of [...punten].sort(opDag)) {
    if (punt.reden !== undefined) misschien.push(punt);
    else if (punt.tot < peildatum) voorbij.push(...(vervalt ? [] : [punt]));
    else if (punt.van <= tot) komend.push({ ...punt, ...(punt.van < peildatum && { loopt: true as const }) });
  }
  return { voorbij, misschien, komend };
}

/** By the last day, then the first, then by what it is: the same input gives the same order. */
const opDag = (a: Dagen & { readonly sleutel: string }, b: Dagen & { readonly sleutel: string }): number =>
  vergelijk(a.tot, b.tot) || vergelijk(b.van, a.van) || vergelijk(a.sleutel, b.sleutel);

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
