import type { Gat } from "../../vergelijking/types.ts";
import { alinea, vet } from "../document/maak.ts";
import type { Bouwsteen, Deel, Tekst } from "../document/types.ts";
import type { Blad } from "./blad.ts";

/** Which gaps were filled, which came, and which are gone without being filled. */
export function gaten(blad: Blad): Deel {
  const { uit, eigen, uitkomst } = blad;
  const { opgelost, nieuw, vervallen, gebleven } = uit.gaten;
  const aangetoond = nieuw.filter(({ soort }) => soort === "niet-voldaan");
  const onbekend = nieuw.length - aangetoond.length;
  return {
    id: "gaten",
    kop: eigen.kop.gaten,
    bouwstenen: [
      alinea(eigen.gatentelling(opgelost.length, nieuw.length, vervallen.length, gebleven)),
      ...(onbekend > 0 ? [alinea(eigen.nieuwOnbekend(onbekend))] : []),
    ],
    delen: [
      { id: "opgelost", kop: eigen.kop.opgelost, bouwstenen: lijst(opgelost.map((gat) => regel(gat, blad))) },
      { id: "nieuwe-gaten", kop: eigen.kop.nieuweGaten, bouwstenen: lijst(aangetoond.map((gat) => regel(gat, blad))) },
      {
        id: "vervallen-gaten",
        kop: eigen.kop.vervallenGaten,
        bouwstenen: lijst(
          vervallen.map(
            (gat): Tekst => [...regel(gat, blad), { tekst: ` ${eigen.nuIs(gat.nu === undefined ? eigen.bestaatNiet : uitkomst[gat.nu])}` }],
          ),
        ),
      },
    ].filter(({ bouwstenen }) => bouwstenen.length > 0),
  };
}

const lijst = (items: readonly Tekst[]): readonly Bouwsteen[] => (items.length === 0 ? [] : [{ soort: "lijst", items }]);

const regel = ({ eis, tekst: zin, zwaarte }: Gat, { tekst }: Blad): Tekst => [vet(eis), { tekst: ` ${zin} (${tekst.zwaarte[zwaarte]})` }];
