import type { Rapport } from "../../audit/rapport-types.ts";
import { bezwaar } from "../../baseline/passend.ts";
import { telling } from "../../baseline/telling.ts";
import { metBaseline } from "../../baseline/vergelijk.ts";
import { voorTerminal } from "../../render/escape.ts";
import { baselinetekst } from "../../tekst/baseline.ts";
import { datumtekst } from "../../tekst/datum.ts";
import type { Context } from "../command.ts";
import { inStage } from "../stage.ts";
import { UsageError } from "../usage-error.ts";

/** An earlier rapport, and where it was read. */
export interface BaselineFile {
  readonly pad: string;
  readonly eerder: Rapport;
}

/** Reads what `--baseline` names; its reader and validator are loaded only then. */
export async function readBaseline(pad: string | undefined): Promise<BaselineFile | undefined> {
  if (pad === undefined) return undefined;
  if (pad === "") throw new UsageError("lege-waarde", { optie: "--baseline" });
  return inStage("rapport", "", async () => {
    const { leesRapport } = await import("../../io/lees-rapport.ts");
    return { pad, eerder: leesRapport(pad) };
  });
}

/** The rapport with how it stands against the baseline; a baseline of something else is wrong use. */
export function againstBaseline(rapport: Rapport, { pad, eerder }: BaselineFile, { taal }: Context): Rapport {
  const tekst = baselinetekst(taal);
  const tegen = bezwaar(rapport, eerder);
  if (tegen !== undefined) throw new UsageError("baseline-past-niet", { pad, uitleg: tekst.bezwaar[tegen.reden](tegen.nu, tegen.eerder) });
  return metBaseline(rapport, eerder, tekst);
}

/** Tells on stderr what to know of the comparison, and in one line how many gaps are known, new, worse and solved. */
export function tellBaseline({ baseline }: Rapport, { environment, taal }: Context): void {
  if (baseline === undefined) return;
  const tekst = baselinetekst(taal);
  const regels = [
    ...baseline.let_op.map((zin) => `${tekst.letOp} ${zin}`),
    tekst.regel(datumtekst(taal)(baseline.peildatum), tekst.telling(telling(baseline))),
  ];
  environment.stderr.write(regels.map((regel) => `${voorTerminal(regel)}\n`).join(""));
}
