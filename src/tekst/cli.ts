import { cli as en } from "./en/cli.ts";
import { type CliTekst, cli as nl } from "./nl/cli.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, CliTekst>> = { nl, en };

/** The words of the command line: all that help and wrong use need, without the words of reports. */
export const clitekst = (taal: Taal): CliTekst => teksten[taal];
