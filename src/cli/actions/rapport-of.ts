import { join } from "node:path";
import { audit } from "../../audit/audit.ts";
import type { Rapport } from "../../audit/rapport-types.ts";
import type { Integriteitssysteem } from "../../beschrijving/types.ts";
import type { Indeling, Normenkader } from "../../normenkader/types.ts";
import { rapportteksten } from "../../tekst/rapportteksten.ts";
import type { Taal } from "../../tekst/taal.ts";
import { VERSION } from "../version.ts";
import { peildatumOf } from "./peildatum.ts";
import type { ReadDescription } from "./read-description.ts";

/** How a description is to be judged. */
export interface JudgeOptions {
  /** The day that was asked for; else the description's own, else today. */
  readonly peildatum?: string | undefined;
  /** Pass over the description's own day. */
  readonly now?: boolean;
  readonly selectie?: Rapport["selectie"] | undefined;
  readonly indeling?: Indeling | undefined;
  readonly taal: Taal;
  readonly today: () => string;
}

/** The rapport of a description that was read. */
export function rapportOf(
  systeem: Integriteitssysteem,
  kader: Normenkader,
  { peildatum, selectie = {}, indeling, taal, today, now = false }: JudgeOptions,
): Rapport {
  return audit(systeem, kader, {
    ...peildatumOf(peildatum, now ? undefined : systeem.peildatum, { environment: { today } }),
    taal,
    versie: VERSION,
    selectie,
    ...(indeling && { indeling }),
    teksten: rapportteksten(taal),
  });
}

/** The files a description was read from: no output may replace them. */
export const inputsOf = ({ bronteksten, folder }: ReadDescription): readonly string[] =>
  [...bronteksten.keys()].map((bestand) => join(folder, bestand));
