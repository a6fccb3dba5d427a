import type { Plan } from "../../plan/types.ts";
import type { PlanTekst } from "../../tekst/nl/plan.ts";
import { plantekst } from "../../tekst/plan.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Stuk, Tekst } from "../document/types.ts";
import { type Resultaatblad, resultaatblad } from "../resultaat/blad.ts";

/** How much there is room for. */
export interface Ruimte {
  /** The years of the programme stand in one column, where one each would not fit beside the others. */
  readonly smal?: boolean;
}

/** What every part of the plan as a document needs to know. */
export interface Blad extends Resultaatblad<Plan, PlanTekst> {
  readonly smal: boolean;
}

export const maakBlad = (uit: Plan, taal: Taal, { smal = false }: Ruimte = {}): Blad => ({
  ...resultaatblad(uit, taal, { eigen: plantekst(taal), bronnen: [...uit.acties, ...uit.programma].map(({ bron = "" }) => bron) }),
  smal,
});

/** "Voor: BN-06.b4". */
export const metLabel = (label: string, ...rest: readonly (string | Stuk)[]): Tekst => [
  { tekst: `${label}: `, stijl: "cursief" },
  ...rest.map((deel) => (typeof deel === "string" ? { tekst: deel } : deel)),
];
