import { rapportdocument as en } from "./en/rapportdocument.ts";
import { rapportdocument as nl, type RapportdocumentTekst } from "./nl/rapportdocument.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, RapportdocumentTekst>> = { nl, en };

/** The words of the gap analysis as a document; apart from the catalogue, which every command loads. */
export const rapportdocumenttekst = (taal: Taal): RapportdocumentTekst => teksten[taal];
