import { installeer as en } from "./en/installeer.ts";
import { type InstalleerTekst, installeer as nl } from "./nl/installeer.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, InstalleerTekst>> = { nl, en };

/** The words about installing a package; apart from the catalogue, which every command loads. */
export const installeertekst = (taal: Taal): InstalleerTekst => teksten[taal];
