import { plan as en } from "./en/plan.ts";
import { plan as nl, type PlanTekst } from "./nl/plan.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, PlanTekst>> = { nl, en };

/** The words of a plan; apart from the catalogue, which every command loads. */
export const plantekst = (taal: Taal): PlanTekst => teksten[taal];
