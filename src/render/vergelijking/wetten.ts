import type { Wetverschil } from "../../vergelijking/types.ts";
import { cel, kolom } from "../document/maak.ts";
import type { Deel } from "../document/types.ts";
import { type Blad, looptijd } from "./blad.ts";

/** The law that came into force or ended between the two days, with the eisen that rest on it; a row per day. */
export function wetten(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const rijen = new Map<string, readonly Wetverschil[]>();
  for (const een of uit.wetten) {
    const wanneer = eigen.wet[een.verandering](looptijd(een, blad));
    rijen.set(wanneer, [...(rijen.get(wanneer) ?? []), een]);
  }
  return {
    id: "wetten",
    kop: eigen.kop.wetten,
    bouwstenen: [
      {
        soort: "tabel",
        titel: eigen.kop.wetten,
        titelVerborgen: true,
        kolommen: [kolom(eigen.kolom.verandering, 28), kolom(eigen.kolom.wetMetEisen, 72)],
        rijen: [...rijen].map(([wanneer, groep]) => ({
          metKop: true,
          cellen: [cel(wanneer), cel(...groep.map((een) => wet(een, blad)))],
        })),
      },
    ],
  };
}

const wet = ({ citaat, zekerheid, eisen }: Wetverschil, { eigen }: Blad): string =>
  `${citaat}${zekerheid === "hoog" ? "" : ` (${eigen.wet.nietZeker})`}: ${eisen.join(", ")}`;
