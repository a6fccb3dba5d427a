import type { Agenda } from "../../agenda/types.ts";
import { documentTerminal } from "../document/terminal.ts";
import type { Renderaar } from "../types.ts";
import { maakDocument } from "./document.ts";

/** The agenda for a window, in short; the other formats say how each day was found and where it stands. */
export const render: Renderaar<Agenda> = (agenda, opties) => documentTerminal(maakDocument(agenda, opties.taal, { kort: true }), opties);
