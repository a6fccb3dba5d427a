import { baseline as en } from "./en/baseline.ts";
import { type Baselinetekst, baseline as nl } from "./nl/baseline.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, Baselinetekst>> = { nl, en };

/** The words about an earlier rapport; apart from the catalogue, which every command loads. */
export const baselinetekst = (taal: Taal): Baselinetekst => teksten[taal];
