import { vergelijking as en } from "./en/vergelijking.ts";
import { vergelijking as nl, type VergelijkingTekst } from "./nl/vergelijking.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, VergelijkingTekst>> = { nl, en };

/** The words of a comparison; apart from the catalogue, which every command loads. */
export const vergelijkingtekst = (taal: Taal): VergelijkingTekst => teksten[taal];
