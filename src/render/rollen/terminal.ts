import type { Rollen } from "../../rollen/types.ts";
import { documentTerminal } from "../document/terminal.ts";
import type { Renderaar } from "../types.ts";
import { maakDocument } from "./document.ts";

/** With fewer columns than this the six columns of the matrix do not fit beside each other (by eye). */
const RUIM = 120;

/** The overview for a window; a narrow one gets the matrix as counts. */
export const render: Renderaar<Rollen> = (rollen, opties) =>
  documentTerminal(maakDocument(rollen, opties.taal, { smal: opties.breedte < RUIM }), opties);
