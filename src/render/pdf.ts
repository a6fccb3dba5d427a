import { documentPdf } from "./document/pdf.ts";
import { rapportdocument } from "./rapportdocument/rapportdocument.ts";
import type { Render } from "./types.ts";

/** The gap analysis on paper: A4, fit for a screen reader. */
export const render: Render = (rapport, { taal }) => documentPdf(rapportdocument(rapport, taal));
