import { ci as en } from "./en/ci.ts";
import { type CiTekst, ci as nl } from "./nl/ci.ts";
import type { Taal } from "./taal.ts";

export type { CiTekst } from "./nl/ci.ts";

const teksten: Readonly<Record<Taal, CiTekst>> = { nl, en };

/** The words for build servers; apart from the catalogue, which every command loads. */
export const citekst = (taal: Taal): CiTekst => teksten[taal];
