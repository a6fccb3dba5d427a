import { docx as en } from "./en/docx.ts";
import { type DocxTekst, docx as nl } from "./nl/docx.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, DocxTekst>> = { nl, en };

/** The words of a Word document; apart from the catalogue, which every command loads. */
export const docxtekst = (taal: Taal): DocxTekst => teksten[taal];
