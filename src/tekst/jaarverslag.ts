import { jaarverslag as en } from "./en/jaarverslag.ts";
import { type JaarverslagTekst, jaarverslag as nl } from "./nl/jaarverslag.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, JaarverslagTekst>> = { nl, en };

/** The words of a yearly report; apart from the catalogue, which every command loads. */
export const jaarverslagtekst = (taal: Taal): JaarverslagTekst => teksten[taal];
