import { documentDocx } from "./document/docx.ts";
import { rapportdocument } from "./rapportdocument/rapportdocument.ts";
import type { Render } from "./types.ts";

/** The gap analysis as a Word file. */
export const render: Render = (rapport, opties) => documentDocx(rapportdocument(rapport, opties.taal), opties);
