import { openbaar as en } from "./en/openbaar.ts";
import { openbaar as nl, type OpenbaarTekst } from "./nl/openbaar.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, OpenbaarTekst>> = { nl, en };

/** The words of the version for the public; apart from the catalogue, which every command loads. */
export const openbaartekst = (taal: Taal): OpenbaarTekst => teksten[taal];
