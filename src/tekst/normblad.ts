import { normblad as en } from "./en/normblad.ts";
import { type NormbladTekst, normblad as nl } from "./nl/normblad.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, NormbladTekst>> = { nl, en };

/** The words of the documentation pages; apart from the catalogue, which every command loads. */
export const normbladtekst = (taal: Taal): NormbladTekst => teksten[taal];
