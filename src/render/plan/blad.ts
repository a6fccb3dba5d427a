import type { Plan } from "../../plan/types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { PlanTekst } from "../../tekst/nl/plan.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import { plantekst } from "../../tekst/plan.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Stuk, Tekst } from "../document/types.ts";
import { type Bronweergave, gedeeldeBron } from "../terminal/bron.ts";

/** How much there is room for. */
export interface Ruimte {
  /** The years of the programme stand in one column, where one each would not fit beside the others. */
  readonly smal?: boolean;
}

/** What every part of the plan as a document needs to know. */
export interface Blad {
  readonly uit: Plan;
  readonly taal: Taal;
  /** The words all formats share, and those of a plan. */
  readonly tekst: RapportTekst;
  readonly eigen: PlanTekst;
  readonly datum: Datumtekst;
  readonly smal: boolean;
  /** Sources without the title that all of them share. */
  readonly bron: Bronweergave;
}

export const maakBlad = (uit: Plan, taal: Taal, { smal = false }: Ruimte = {}): Blad => ({
  uit,
  taal,
  tekst: catalogus(taal).rapport,
  eigen: plantekst(taal),
  datum: datumtekst(taal),
  smal,
  bron: gedeeldeBron([...uit.acties, ...uit.programma].map(({ bron = "" }) => bron)),
});

/** "Voor: BN-06.b4". */
export const metLabel = (label: string, ...rest: readonly (string | Stuk)[]): Tekst => [
  { tekst: `${label}: `, stijl: "cursief" },
  ...rest.map((deel) => (typeof deel === "string" ? { tekst: deel } : deel)),
];
