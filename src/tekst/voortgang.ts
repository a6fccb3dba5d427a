import { voortgang as en } from "./en/voortgang.ts";
import { voortgang as nl, type VoortgangTekst } from "./nl/voortgang.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, VoortgangTekst>> = { nl, en };

/** The words of a voortgang; apart from the catalogue, which every command loads. */
export const voortgangtekst = (taal: Taal): VoortgangTekst => teksten[taal];
