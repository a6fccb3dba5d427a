import { maxBeschrijvingBytes, maxBestandBytes } from "../beschrijving/limieten.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Feit } from "../beschrijving/types.ts";
import { diagnostic } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import { maxUitgepakt, type Tabeluitkomst } from "../register/bestand/tabel.ts";
import type { Inhoud } from "../register/inhoud.ts";
import { keurTabel, leesTabel } from "../register/lees.ts";
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
  const tabellen = new Map<string, Tabeluitkomst>();
  let [totaal, uitgepakt] = [0, 0];
  for (const feit of feiten) {
    const { id, soort, bestand } = feit;
    if (bestand === undefined) continue;
    // More registers may stand in one file: it is read once.
    const sleutel = JSON.stringify([bestand.pad, bestand.blad, bestand.scheidingsteken]);
    let tabel = tabellen.get(sleutel);
    if (tabel === undefined) {
      const gelezen = leesInMap({ map, bestand: bestand.pad, plaats: bestand.plaatsen.pad });
      if ("fout" in gelezen) {
        fouten.push(zonderVerdelen(gelezen.fout));
        continue;
      }
      totaal += gelezen.bytes.length;
      if (totaal > maxBeschrijvingBytes) {
        fouten.push(diagnostic("beschrijving-te-groot", bestand.plaatsen.pad, { bytes: totaal, max: maxBeschrijvingBytes }));
        break;
      }
      tabel = await leesTabel(gelezen.bytes, bestand);
      tabellen.set(sleutel, tabel);
      uitgepakt += "tabel" in tabel ? (tabel.tabel.uitgepakt ?? 0) : 0;
      if (uitgepakt > maxUitgepakt) {
        fouten.push(diagnostic("register-werkmap", bestand.plaatsen.pad, { probleem: "te-groot" }));
        break;
      }
    }
    const uit = keurTabel(tabel, { soort, bestand, openbaar: openbaarheidVan(feit).stand === "openbaar", peildatum });
    if ("fouten" in uit) fouten.push(...uit.fouten);
    else {
      inhoud.set(id, uit.inhoud);
      waarschuwingen.push(...uit.waarschuwingen, ...tegenspraak(feit, uit.inhoud));
    }
  }
  return { inhoud, fouten, waarschuwingen };
}

/** A publication that says when it was updated, with a row of a later day in it. */
function tegenspraak({ velden: { bijgewerkt }, bestand }: Feit, { laatste, regels }: Inhoud): readonly Diagnostic[] {
  const jonger = laatste !== undefined && isDatum(bijgewerkt) && laatste > bijgewerkt.tot;
  return jonger && regels !== undefined && bestand ? [diagnostic("register-na-bijgewerkt", bestand.plaatsen.pad, {})] : [];
}

/** A description is divided over files when it is too large; a register is one file. */
const zonderVerdelen = (fout: Diagnostic): Diagnostic =>
  fout.code === "bestand-te-groot" ? diagnostic("register-te-groot", fout.plaats, { wat: "MB", max: maxBestandBytes / 1024 / 1024 }) : fout;
