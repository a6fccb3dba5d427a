import { register as en } from "./en/register.ts";
import { register as nl, type RegisterTekst } from "./nl/register.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, RegisterTekst>> = { nl, en };

/** The words of an overview of registers; apart from the catalogue, which every command loads. */
export const registertekst = (taal: Taal): RegisterTekst => teksten[taal];
