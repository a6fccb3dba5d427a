import { agenda as en } from "./en/agenda.ts";
import { type AgendaTekst, agenda as nl } from "./nl/agenda.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, AgendaTekst>> = { nl, en };

/** The words of an agenda; apart from the catalogue, which every command loads. */
export const agendatekst = (taal: Taal): AgendaTekst => teksten[taal];
