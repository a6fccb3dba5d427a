import { bekendeIds } from "../../audit/selectie.ts";
import type { Normenkader } from "../../normenkader/types.ts";
import type { Portfolio } from "../../portfolio/portfolio-types.ts";
import { type Bijdrage, bijdrageVan } from "../../portfolio/resultaat.ts";
import type { Taal } from "../../tekst/taal.ts";
import { diagnosticsText } from "../failure.ts";
import { StageError } from "../stage.ts";
import { rapportOf } from "./rapport-of.ts";
import { readDescription } from "./read-description.ts";

/** How every member of a portfolio is judged. Plain data: it goes to the threads as it is. */
export interface Judging {
  readonly kader: Normenkader;
  readonly selectie: Portfolio["selectie"];
  /** The day that was asked for. */
  readonly peildatum?: string;
  readonly today: string;
  readonly taal: Taal;
  /** Colour in the texts for stderr. */
  readonly kleur: boolean;
}

/** An organisation to judge. */
export interface Member {
  readonly pad: string;
  readonly map: string;
}

/** What judging a member gave: plain data, and as little as the portfolio needs. `melding` is for stderr. */
export type Judged =
  | { readonly kind: "getoetst"; readonly bijdrage: Bijdrage; readonly waarschuwingen: number; readonly melding?: string }
  | { readonly kind: "onleesbaar"; readonly map: string; readonly fouten: number; readonly melding: string };

/** Reads and judges one member. A description that is not in order is a result like any other. */
export async function judgeMember({ pad, map }: Member, judging: Judging): Promise<Judged> {
  const { kader, selectie, peildatum, today, taal } = judging;
  try {
    const gelezen = await readDescription(pad, bekendeIds(kader));
    const { systeem, waarschuwingen } = gelezen;
    const rapport = rapportOf(systeem, kader, { peildatum, selectie, taal, today: () => today });
    return {
      kind: "getoetst",
      bijdrage: bijdrageVan(rapport, map),
      waarschuwingen: waarschuwingen.length,
      ...(waarschuwingen.length > 0 && { melding: diagnosticsText(waarschuwingen, gelezen, judging) }),
    };
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    const { diagnostics, bronteksten } = error.cause;
    return {
      kind: "onleesbaar",
      map,
      fouten: diagnostics.length,
      melding: diagnosticsText(diagnostics, { bronteksten, folder: error.folder }, judging),
    };
  }
}
