import type { Activiteit } from "../../jaarverslag/types.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Tabel } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { type Blad, onderdeel, vraagtabel } from "./blad.ts";

/** Part III: whether it works, which only a person can say, and what was done. */
export function analyse(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { vragen, activiteiten, onbekend } = uit.analyse;
  return {
    id: "analyse",
    kop: eigen.kop.analyse,
    bouwstenen: [vraagtabel(eigen.kop.analyse, vragen, blad)],
    delen: [
      onderdeel(
        "activiteiten",
        eigen.kop.activiteiten,
        activiteiten.length === 0 ? alinea(eigen.geenActiviteiten) : tabel(eigen.kop.activiteiten, activiteiten, blad),
      ),
      ...(onbekend.length === 0 ? [] : [onderdeel("niet-bekend", eigen.kop.onbekend, namen(onbekend, blad))]),
    ],
  };
}

/** Only by name: what they are stands elsewhere. */
const namen = (activiteiten: readonly Activiteit[], { tekst, bron }: Blad): Bouwsteen => ({
  soort: "lijst",
  items: activiteiten.map(({ titel, wat, domein, bron: bij }) => [
    {
      tekst: `${hoofdletter(titel ?? wat)} (${domein.map((naam) => tekst.domein[naam]).join(", ")})`,
      ...(bij !== "" && { noot: bron.kort(bij) }),
    },
  ]),
});

function tabel(titel: string, activiteiten: readonly Activiteit[], blad: Blad): Tabel {
  const { tekst, eigen, bron } = blad;
  const { wat, wanneer, voor, omvang, domein } = eigen.kolom;
  const metDatum = activiteiten.some((een) => een.wanneer !== undefined);
  const metOmvang = activiteiten.some((een) => een.aantal !== undefined || een.deelnemers !== undefined);
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: [
      kolom(wat, 40),
      ...(metDatum ? [kolom(wanneer, 18)] : []),
      kolom(voor, 20),
      ...(metOmvang ? [kolom(omvang, 14)] : []),
      kolom(domein, 14),
    ],
    rijen: activiteiten.map((een) => ({
      metKop: true,
      cellen: [
        cel(
          { tekst: hoofdletter(een.titel ?? een.wat), ...(een.bron !== "" && { noot: bron.kort(een.bron) }) },
          ...(een.titel === undefined ? [] : [{ tekst: een.wat, stijl: "cursief" as const }]),
        ),
        ...(metDatum ? [cel(moment(een, blad))] : []),
        cel(hoofdletter(een.voor ?? "")),
        ...(metOmvang ? [cel(...grootte(een, blad))] : []),
        cel(een.domein.map((naam) => tekst.domein[naam]).join(", ")),
      ],
    })),
  };
}

/** "vastgesteld 3 maart 2020". */
const moment = ({ veld = "", wanneer }: Activiteit, { eigen, datum }: Blad): string =>
  wanneer === undefined ? "" : `${eigen.veld[veld] ?? ""} ${datum(wanneer)}`.trim();

const grootte = ({ aantal, deelnemers }: Activiteit, { eigen }: Blad): readonly string[] => [
  ...(aantal === undefined ? [] : [eigen.bijeenkomsten(aantal)]),
  ...(deelnemers === undefined ? [] : [eigen.deelnemers(deelnemers)]),
];
