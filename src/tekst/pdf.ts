import { pdf as en } from "./en/pdf.ts";
import { pdf as nl, type PdfTekst } from "./nl/pdf.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, PdfTekst>> = { nl, en };

/** The words of a document on paper; apart from the catalogue, which every command loads. */
export const pdftekst = (taal: Taal): PdfTekst => teksten[taal];
