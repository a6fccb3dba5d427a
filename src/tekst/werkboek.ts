import { werkboek as en } from "./en/werkboek.ts";
import { werkboek as nl, type WerkboekTekst } from "./nl/werkboek.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, WerkboekTekst>> = { nl, en };

/** The words of workbooks and tables; apart from the catalogue, which every command loads. */
export const werkboektekst = (taal: Taal): WerkboekTekst => teksten[taal];
