import type { Actieverschil, Wijziging } from "../../vergelijking/types.ts";
import { cel, kolom, vet } from "../document/maak.ts";
import type { Cel, Deel } from "../document/types.ts";
import type { Blad } from "./blad.ts";

/** The planned actions that are new, gone or changed. */
export function acties(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { nr, actie, verandering } = eigen.kolom;
  return {
    id: "acties",
    kop: eigen.kop.acties,
    bouwstenen: [
      {
        soort: "tabel",
        titel: eigen.kop.acties,
        titelVerborgen: true,
        kolommen: [kolom(nr, 8), kolom(actie, 48), kolom(verandering, 44)],
        rijen: uit.acties.map((een) => ({ metKop: true, cellen: [cel(vet(een.nr)), cel(een.tekst), wijzigingen(een, blad)] })),
      },
    ],
  };
}

function wijzigingen({ verandering, stand, gereed, verantwoordelijk }: Actieverschil, { tekst, eigen, datum }: Blad): Cel {
  const { actie: t } = eigen;
  if (verandering !== "gewijzigd") return cel(t[verandering]);
  const zeg = (
    wijziging: Wijziging | undefined,
    zin: (oud: string, nieuw: string) => string,
    woord: (een: string) => string,
  ): readonly string[] =>
    wijziging === undefined
      ? []
      : [zin(...([wijziging.oud, wijziging.nieuw].map((een) => (een === undefined ? t.nietGenoemd : woord(een))) as [string, string]))];
  const standwoord = (een: string): string => (tekst.stand as Readonly<Record<string, string>>)[een] ?? een;
  return cel(
    ...zeg(stand, t.stand, standwoord),
    ...zeg(gereed, t.gereed, datum),
    ...zeg(verantwoordelijk, t.verantwoordelijk, (een) => een),
  );
}
