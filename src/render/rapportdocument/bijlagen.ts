import type { Plaats } from "../../diagnostic/types.ts";
import { alinea, cel, dag, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Tabel, Tekst } from "../document/types.ts";
import { kenmerk } from "../kenmerk.ts";
import { wetadres } from "../wetadres.ts";
import { type Blad, bronzin, hoofdletter } from "./blad.ts";
import { bronregels } from "./bronnen.ts";
import { alleEisen } from "./tel.ts";
import { uitkomstteken, uitkomsttoon } from "./toon.ts";

/** What stands behind it: every eis, the law, the sources, what stood out, the method. */
export function bijlagen(blad: Blad): Deel {
  const { kop, bijlage } = blad.eigen;
  return {
    id: "bijlagen",
    kop: bijlage,
    nieuwePagina: true,
    bijlagen: true,
    bouwstenen: [],
    delen: [
      { id: "eisen", kop: kop.eisen, bouwstenen: eisen(blad) },
      ...(blad.rapport.indeling === undefined ? [] : [{ id: "weggelaten", kop: kop.weggelaten, bouwstenen: weggelaten(blad) }]),
      { id: "nvt", kop: kop.nvt, bouwstenen: nvt(blad) },
      { id: "grondslagen", kop: kop.grondslagen, bouwstenen: grondslagen(blad) },
      { id: "bronnen", kop: kop.bronnen, bouwstenen: bronnen(blad) },
      { id: "signalen", kop: kop.signalen, bouwstenen: signalen(blad) },
      { id: "methode", kop: kop.methode, bouwstenen: methode(blad) },
    ].filter(({ bouwstenen }) => bouwstenen.length > 0),
  };
}

const zonderTitel = (titel: string, deel: Pick<Tabel, "kolommen" | "rijen">): Tabel => ({
  soort: "tabel",
  titel,
  titelVerborgen: true,
  ...deel,
});

function eisen({ rapport, tekst, eigen }: Blad): readonly Bouwsteen[] {
  const { eis, uitkomst, zwaarte, aspect, nr } = eigen.kolom;
  return [
    alinea(eigen.eisenUitleg),
    zonderTitel(eigen.kop.eisen, {
      kolommen: [kolom(nr, 10), kolom(eis, 51), kolom(uitkomst, 16), kolom(zwaarte, 14), kolom(aspect, 9)],
      rijen: alleEisen(rapport).map((een) => ({
        metKop: true,
        cellen: [
          cel(een.id),
          cel(een.eis),
          cel([
            { tekst: `${uitkomstteken[een.uitkomst]} `, stijl: "vet", toon: uitkomsttoon[een.uitkomst] },
            { tekst: eigen.uitkomst[een.uitkomst] },
          ]),
          cel(
            [...(een.zwaarte === undefined ? [] : [tekst.zwaarte[een.zwaarte]]), ...(een.kern ? [tekst.kern] : [])].join(", ") ||
              eigen.leeg,
          ),
          cel(tekst.aspect[een.aspect]),
        ],
      })),
    }),
  ];
}

function weggelaten({ rapport, tekst, eigen }: Blad): readonly Bouwsteen[] {
  const lijst = rapport.indeling?.weggelaten ?? [];
  if (lijst.length === 0) return [];
  const { nr, eis, uitkomst, zwaarte, reden } = eigen.kolom;
  return [
    alinea(eigen.weggelatenUitleg),
    zonderTitel(eigen.kop.weggelaten, {
      kolommen: [kolom(nr, 12), kolom(eis, 36), kolom(uitkomst, 16), kolom(zwaarte, 13), kolom(reden, 30)],
      rijen: lijst.map((een) => ({
        metKop: true,
        cellen: [
          cel(een.eis),
          cel(een.tekst),
          cel([
            { tekst: `${uitkomstteken[een.uitkomst]} `, stijl: "vet", toon: uitkomsttoon[een.uitkomst] },
            { tekst: eigen.uitkomst[een.uitkomst] },
          ]),
          cel(een.zwaarte === undefined ? eigen.leeg : tekst.zwaarte[een.zwaarte]),
          cel(een.reden),
        ],
      })),
    }),
  ];
}

function nvt({ rapport, eigen }: Blad): readonly Bouwsteen[] {
  const lijst = alleEisen(rapport).filter(({ uitkomst }) => uitkomst === "nvt");
  if (lijst.length === 0) return [];
  return [
    alinea(eigen.nvtUitleg),
    zonderTitel(eigen.kop.nvt, {
      kolommen: [kolom(eigen.kolom.nr, 12), kolom(eigen.kolom.eis, 44), kolom(eigen.kolom.reden, 44)],
      rijen: lijst.map(({ id, eis, reden }) => ({ metKop: true, cellen: [cel(id), cel(eis), cel(reden ?? eigen.leeg)] })),
    }),
  ];
}

function grondslagen({ rapport, tekst, eigen, datum }: Blad): readonly Bouwsteen[] {
  const lijst = Object.entries(rapport.grondslagen);
  if (lijst.length === 0) return [];
  const { van, tot, opmerking, eisen: eisenkop } = eigen.kolom;
  const ids = (id: string): string =>
    alleEisen(rapport)
      .filter(({ grondslag }) => grondslag.includes(id))
      .map((eis) => eis.id)
      .join(", ");
  return [
    alinea(eigen.grondslagUitleg),
    zonderTitel(eigen.kop.grondslagen, {
      kolommen: [kolom(tekst.grondslag, 34), kolom(van, 17, "datum"), kolom(tot, 17, "datum"), kolom(eisenkop, 22), kolom(opmerking, 18)],
      rijen: lijst.map(([id, een]) => {
        const link = wetadres(een.jci);
        return {
          metKop: true,
          cellen: [
            cel({ tekst: een.citaat, ...(link !== undefined && { link }) }),
            dag(datum(een.van), een.van),
            een.tot === null ? cel(eigen.doorlopend) : dag(datum(een.tot), een.tot),
            cel(ids(id)),
            cel(een.zekerheid === "hoog" ? eigen.leeg : hoofdletter(tekst.nietHelemaalZeker)),
          ],
        };
      }),
    }),
  ];
}

function bronnen(blad: Blad): readonly Bouwsteen[] {
  const { rapport, eigen, bron: weergave } = blad;
  const regels = bronregels(rapport);
  if (regels.length === 0) return [alinea(eigen.geenBronnen)];
  return [
    alinea([eigen.bronUitleg, ...bronzin(blad)].join(" ")),
    zonderTitel(eigen.kop.bronnen, {
      kolommen: [kolom(eigen.kolom.bron, 46), kolom(eigen.kolom.voor, 30), kolom(eigen.kolom.plaats, 24)],
      rijen: regels.map(({ bron, voor, plaatsen }) => ({
        metKop: true,
        cellen: [cel(weergave.kort(bron)), cel(voor.join(", ")), cel(...perBestand(plaatsen))],
      })),
    }),
  ];
}

function signalen({ rapport, tekst, eigen, bron }: Blad): readonly Bouwsteen[] {
  if (rapport.signalen.length === 0) return [alinea(eigen.geenSignalen)];
  return [
    alinea(eigen.signaalUitleg),
    zonderTitel(eigen.kop.signalen, {
      kolommen: [kolom(eigen.kolom.ernst, 10), kolom(eigen.kolom.signaal, 66), kolom(eigen.kolom.plaats, 24)],
      rijen: rapport.signalen.map(({ ernst, tekst: zin, plaatsen }) => ({
        cellen: [cel(tekst.ernst[ernst]), cel(bron.kort(zin)), plaatsen.length === 0 ? cel(eigen.leeg) : cel(...perBestand(plaatsen))],
      })),
    }),
  ];
}

/** "acties.yaml: 12, 30": the lines of each file, in their order. */
function perBestand(plaatsen: readonly Plaats[]): readonly string[] {
  const bestanden = [...new Set(plaatsen.map(({ bestand }) => bestand))];
  const regels = (naam: string): readonly number[] => [
    ...new Set(plaatsen.filter(({ bestand }) => bestand === naam).map(({ regel }) => regel)),
  ];
  return bestanden.map((naam) => `${naam}: ${[...regels(naam)].sort((a, b) => a - b).join(", ")}`);
}

function methode({ rapport, tekst, eigen }: Blad): readonly Bouwsteen[] {
  const verwijzing: Tekst = [{ tekst: `${eigen.zieDeel} ` }, { tekst: tekst.grenzen, link: "#grenzen" }, { tekst: "." }];
  return [
    ...eigen.methode.map((zin) => alinea(zin)),
    { soort: "lijst", genummerd: true, items: eigen.methodeVolgorde.map((zin) => [{ tekst: zin }]) },
    alinea(verwijzing),
    alinea(kenmerk(rapport)),
  ];
}
