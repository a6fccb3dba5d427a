import { oscal as en } from "./en/oscal.ts";
import { oscal as nl, type OscalTekst } from "./nl/oscal.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, OscalTekst>> = { nl, en };

/** The words of the OSCAL documents; apart from the catalogue, which every command loads. */
export const oscaltekst = (taal: Taal): OscalTekst => teksten[taal];
