import type { Verslagregel } from "../../jaarverslag/types.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Tabel } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { type Blad, onderdeel, vraagtabel } from "./blad.ts";

/** Part I: vision and aims, and what was planned for the year. */
export function kader(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { vragen, programma, acties } = uit.kader;
  const leeg = uit.openbaar === undefined ? eigen.geenProgramma : eigen.programmaNietOpenbaar;
  return {
    id: "kader",
    kop: eigen.kop.kader,
    bouwstenen: [vraagtabel(eigen.kop.kader, vragen, blad)],
    delen: [
      onderdeel(
        "programma",
        eigen.kop.programma,
        ...(programma.length === 0 ? [alinea(leeg)] : [programmatabel(eigen.kop.programma, programma, blad)]),
      ),
      ...(acties.length === 0 ? [] : [onderdeel("acties", eigen.kop.acties, actietabel(blad))]),
    ],
  };
}

/** Lines of the programme, as a table. */
export function programmatabel(titel: string, regels: readonly Verslagregel[], { eigen, bron }: Blad): Bouwsteen {
  const { onderwerp, activiteit, verantwoordelijk, acties } = eigen.kolom;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: [kolom(onderwerp, 22), kolom(activiteit, 46), kolom(verantwoordelijk, 22), kolom(acties, 10)],
    rijen: regels.map((regel) => ({
      metKop: true,
      cellen: [
        cel({ tekst: hoofdletter(regel.onderwerp), ...(regel.bron && { noot: bron.kort(regel.bron) }) }),
        cel(regel.activiteit),
        cel(hoofdletter(regel.verantwoordelijk ?? "")),
        cel(regel.acties.join(", ")),
      ],
    })),
  };
}

function actietabel({ uit, eigen, datum }: Blad): Tabel {
  const { actie, verantwoordelijk, gereed, stand } = eigen.kolom;
  return {
    soort: "tabel",
    titel: eigen.kop.acties,
    titelVerborgen: true,
    kolommen: [kolom(actie, 48), kolom(verantwoordelijk, 22), kolom(gereed, 16), kolom(stand, 14)],
    rijen: uit.kader.acties.map((een) => ({
      metKop: true,
      cellen: [
        cel([{ tekst: een.nr, stijl: "vet" }, { tekst: ` ${hoofdletter(een.titel)}` }]),
        cel(hoofdletter(een.verantwoordelijk ?? "")),
        cel(een.gereed === undefined ? "" : datum(een.gereed)),
        cel(eigen.stand[een.stand ?? "onbekend"]),
      ],
    })),
  };
}
