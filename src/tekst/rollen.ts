import { rollen as en } from "./en/rollen.ts";
import { rollen as nl, type RollenTekst } from "./nl/rollen.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, RollenTekst>> = { nl, en };

/** The words of an overview of roles; apart from the catalogue, which every command loads. */
export const rollentekst = (taal: Taal): RollenTekst => teksten[taal];
