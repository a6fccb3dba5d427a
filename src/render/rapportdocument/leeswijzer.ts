import { alinea, cel, kolom, vet } from "../document/maak.ts";
import type { Bouwsteen, Deel, Tabel } from "../document/types.ts";
import { oordeelvolgorde } from "../overzicht.ts";
import { oordeelteken, tekens } from "../tekens.ts";
import { type Blad, bronzin, hoofdletter } from "./blad.ts";
import { zwaarten } from "./tel.ts";
import { oordeeltoon } from "./toon.ts";

/** How to read it: verdicts, signs, weights, aspects, and what the report does not say. */
export const leeswijzer = (blad: Blad): Deel => {
  const { rapport, tekst, eigen } = blad;
  const { kop } = eigen;
  return {
    id: "leeswijzer",
    kop: kop.leeswijzer,
    nieuwePagina: true,
    bouwstenen: [alinea([eigen.opbouw, ...bronzin(blad)].join(" ")), alinea(eigen.domeinen)],
    delen: [
      { id: "oordelen", kop: kop.oordelen, bouwstenen: [alinea(eigen.oordeelUitleg), oordelen(blad)] },
      { id: "uitkomsten", kop: kop.uitkomsten, bouwstenen: [alinea(eigen.uitkomstUitleg), uitkomsten(blad)] },
      {
        id: "zwaarte",
        kop: kop.zwaarte,
        bouwstenen: [begrippen(zwaarten.map((een) => [tekst.zwaarte[een], eigen.zwaarte[een]])), alinea(eigen.kernUitleg)],
      },
      {
        id: "aspect",
        kop: kop.aspect,
        bouwstenen: [begrippen((["opzet", "bestaan", "werking"] as const).map((een) => [tekst.aspect[een], eigen.aspect[een]]))],
      },
      {
        id: "grenzen",
        kop: tekst.grenzen,
        bouwstenen: [{ soort: "lijst", items: rapport.grenzen.map((grens) => [{ tekst: grens }]) }],
      },
    ],
  };
};

const begrippen = (paren: readonly (readonly [string, string])[]): Bouwsteen => ({
  soort: "lijst",
  items: paren.map(([woord, uitleg]) => [vet(hoofdletter(woord)), { tekst: `: ${uitleg}.` }]),
});

function oordelen({ tekst, eigen }: Blad): Tabel {
  return {
    soort: "tabel",
    titel: eigen.kop.oordelen,
    titelVerborgen: true,
    kolommen: [kolom(tekst.oordeelkop, 1), kolom(eigen.kolom.betekenis, 3)],
    rijen: oordeelvolgorde.map((oordeel) => ({
      metKop: true,
      cellen: [
        cel({ tekst: `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`, stijl: "vet", toon: oordeeltoon[oordeel] }),
        cel(eigen.oordeel[oordeel]),
      ],
    })),
  };
}

function uitkomsten({ tekst, eigen }: Blad): Tabel {
  const betekenis = eigen.uitkomstBetekenis;
  const regels = [
    [tekens.goed, eigen.uitkomst.voldaan, betekenis.voldaan, "goed"],
    [tekens.ontbreekt, eigen.uitkomst["niet-voldaan"], betekenis["niet-voldaan"], "fout"],
    [tekens.onbekend, eigen.uitkomst.onbekend, betekenis.onbekend, "vraag"],
    [tekens.afwijking, eigen.uitkomst.afwijking, betekenis.afwijking, "neutraal"],
    [tekens.nietGetoetst, eigen.uitkomst["niet-getoetst"], betekenis["niet-getoetst"], "neutraal"],
    [tekens.actie, tekst.actieTeken, betekenis.actie, "plan"],
    [tekens.voorstel, tekst.voorstel, betekenis.voorstel, "voorstel"],
  ] as const;
  return {
    soort: "tabel",
    titel: eigen.kop.uitkomsten,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.teken, 1), kolom(eigen.kolom.betekenis, 3)],
    rijen: regels.map(([teken, naam, uitleg, toon]) => ({
      metKop: true,
      cellen: [cel({ tekst: `${teken} ${naam}`, stijl: "vet", toon }), cel(uitleg)],
    })),
  };
}
