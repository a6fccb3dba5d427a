import type { Rollen } from "../../rollen/types.ts";
import { documentXlsx } from "../document/xlsx.ts";
import type { Renderaar } from "../types.ts";
import { maakDocument } from "./document.ts";

/** The overview as a workbook: with the matrix role by norm, and all tasks on one sheet. */
export const render: Renderaar<Rollen> = (rollen, { taal }) => documentXlsx(maakDocument(rollen, taal, { werkmap: true }));
