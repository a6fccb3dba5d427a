import type { Rapport } from "../../audit/rapport-types.ts";
import { bekendeIds } from "../../audit/selectie.ts";
import { leesRapport } from "../../io/lees-rapport.ts";
import type { Context } from "../command.ts";
import { tellDiagnostics } from "../failure.ts";
import { loadNormenkader } from "../normenkaders.ts";
import { inStage } from "../stage.ts";
import { inputsOf, rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";

/** A rapport to compare with, saved or made from a description. */
export interface Side {
  readonly rapport: Rapport;
  /** The files it was made from. */
  readonly inputs: readonly string[];
}

interface SideOptions {
  readonly peildatum?: string | undefined;
  readonly normenkader?: string | undefined;
}

/** A saved rapport is a JSON file; anything else is a description. */
export const isSaved = (pad: string): boolean => /\.json$/i.test(pad);

/** Reads a saved rapport, or a description and judges it. */
export async function readSide(pad: string, { peildatum, normenkader = "basisnormen" }: SideOptions, context: Context): Promise<Side> {
  if (isSaved(pad)) return { rapport: await inStage("rapport", "", () => leesRapport(pad)), inputs: [pad] };
  const kader = await loadNormenkader(normenkader);
  const gelezen = await readDescription(pad, bekendeIds(kader));
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
  const { taal, environment } = context;
  const rapport = rapportOf(gelezen.systeem, kader, { peildatum, taal, today: environment.today });
  return { rapport, inputs: inputsOf(gelezen) };
}
