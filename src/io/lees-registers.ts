import { maxBeschrijvingBytes } from "../beschrijving/limieten.ts";
import type { Feit } from "../beschrijving/types.ts";
import { diagnostic } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import type { Inhoud } from "../register/inhoud.ts";
import { leesInhoud } from "../register/lees.ts";
import { openbaarheidVan } from "../register/openbaarheid.ts";
import { leesInMap } from "./lees-bestand.ts";

/** What the files of registers hold, and all that is wrong or odd about them. */
export interface Registerlezing {
  readonly inhoud: ReadonlyMap<string, Inhoud>;
  readonly fouten: readonly Diagnostic[];
  readonly waarschuwingen: readonly Diagnostic[];
}

/** Reads the file of every register that names one, each in the folder of the description or below it. */
export async function leesRegisters(map: string, feiten: readonly Feit[], peildatum: string): Promise<Registerlezing> {
  const inhoud = new Map<string, Inhoud>();
  const [fouten, waarschuwingen]: [Diagnostic[], Diagnostic[]] = [[], []];
  let totaal = 0;
  for (const feit of feiten) {
    const { id, soort, bestand } = feit;
    if (bestand === undefined) continue;
    const gelezen = leesInMap({ map, bestand: bestand.pad, plaats: bestand.plaatsen.pad });
    if ("fout" in gelezen) {
      fouten.push(gelezen.fout);
      continue;
    }
    totaal += gelezen.bytes.length;
    if (totaal > maxBeschrijvingBytes) {
      fouten.push(diagnostic("beschrijving-te-groot", bestand.plaatsen.pad, { bytes: totaal, max: maxBeschrijvingBytes }));
      break;
    }
    const uit = await leesInhoud(gelezen.bytes, { soort, bestand, openbaar: openbaarheidVan(feit).stand === "openbaar", peildatum });
    if ("fouten" in uit) fouten.push(...uit.fouten);
    else {
      inhoud.set(id, uit.inhoud);
      waarschuwingen.push(...uit.waarschuwingen);
    }
  }
  return { inhoud, fouten, waarschuwingen };
}
