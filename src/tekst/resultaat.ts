import { resultaat as en } from "./en/resultaat.ts";
import { resultaat as nl, type ResultaatTekst } from "./nl/resultaat.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, ResultaatTekst>> = { nl, en };

/** The words that documents made of a result share. */
export const resultaattekst = (taal: Taal): ResultaatTekst => teksten[taal];
