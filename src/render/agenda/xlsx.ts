import type { Agenda } from "../../agenda/types.ts";
import { documentXlsx } from "../document/xlsx.ts";
import type { Renderaar } from "../types.ts";
import { maakDocument } from "./document.ts";

/** The agenda as a workbook: what is coming on one sheet, so that it can be sorted and filtered. */
export const render: Renderaar<Agenda> = (agenda, { taal }) => documentXlsx(maakDocument(agenda, taal, { aaneen: true }));
