import type { Plan } from "../../plan/types.ts";
import { documentTerminal } from "../document/terminal.ts";
import type { Renderaar } from "../types.ts";
import { maakDocument } from "./document.ts";

/** With fewer columns than this, four columns of text leave no room for one per year (by eye, with four years). */
const RUIM = 120;

/** The plan for a window, with the years in one column where it is narrow. */
export const render: Renderaar<Plan> = (plan, opties) =>
  documentTerminal(maakDocument(plan, opties.taal, { smal: opties.breedte < RUIM }), opties);
