import type { Oordeel } from "../../audit/uitkomst-types.ts";
import { alinea, cel, cursief, getal, kolom, vet } from "../document/maak.ts";
import type { Alinea, Bouwsteen, Deel, Tabel, Tekst } from "../document/types.ts";
import { gegevens } from "../gegevens.ts";
import { ergsteGaten, oordeelvolgorde } from "../overzicht.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import { oordeelteken, tekens } from "../tekens.ts";
import { besluiten } from "./besluiten.ts";
import { type Blad, blokInZin, bloknaam, hoofdletter } from "./blad.ts";
import { alleEisen, telUitkomst, zwaarten } from "./tel.ts";
import { oordeeltoon } from "./toon.ts";

/** More would hide what matters most. */
const HOOGSTENS = 10;
const HOOGSTENS_ONBEKEND = 6;

/** What a member of a board reads who reads nothing else. */
export const samenvatting = (blad: Blad): Deel => ({
  id: "samenvatting",
  kop: blad.eigen.kop.samenvatting,
  nieuwePagina: true,
  bouwstenen: inleiding(blad),
  delen: [
    { id: "beeld", kop: blad.eigen.kop.beeld, bouwstenen: beeld(blad) },
    { id: "ergste-gaten", kop: blad.eigen.kop.ergste, bouwstenen: ergste(blad) },
    { id: "niet-bekend", kop: blad.eigen.kop.onbekend, bouwstenen: nietBekend(blad) },
    { id: "besluiten", kop: blad.eigen.kop.besluiten, bouwstenen: besluiten(blad) },
  ],
});

function inleiding({ rapport, taal, eigen, datum, blokken }: Blad): readonly Bouwsteen[] {
  const { organisatie, normenkader, indeling, normen, peildatum } = rapport;
  const { selectie } = gegevens(rapport, taal);
  const aantal = new Set(normen.map(({ id }) => id)).size;
  return [
    alinea(
      `${eigen.getoetst(organisatie.naam, normenkader.titel, datum(peildatum))} ${
        indeling === undefined ? eigen.perDomein(aantal, blokken.length) : eigen.perEenheid(indeling.titel, blokken.length)
      }`,
    ),
    ...(selectie === undefined ? [] : [{ soort: "melding", toon: "vraag", tekst: [[{ tekst: eigen.alleenDeel(selectie) }]] } as const]),
  ];
}

function beeld(blad: Blad): readonly Bouwsteen[] {
  const { eigen, blokken } = blad;
  const met = (oordeel: Oordeel): string =>
    eigen.reeks(blokken.filter((blok) => blok.oordeel === oordeel).map((blok) => blokInZin(blok, blad)));
  const zin = (maak: (wat: string) => string, oordeel: Oordeel): readonly Alinea[] =>
    met(oordeel) === "" ? [] : [alinea(maak(met(oordeel)))];
  return [
    oordelentabel(blad),
    ...zin(eigen.inOrde, "voldoet"),
    ...zin(eigen.nietInOrde, "voldoet-niet"),
    ...eisenzin(blad),
    eisentabel(blad),
  ];
}

function oordelentabel({ rapport, tekst, eigen }: Blad): Tabel {
  const aantallen = rapport.samenvatting.eenheden ?? rapport.samenvatting.oordelen;
  return {
    soort: "tabel",
    titel: eigen.oordelentabel,
    kolommen: [kolom(tekst.oordeelkop, 3), kolom(eigen.kolom.aantal, 1, "getal"), kolom(eigen.kolom.betekenis, 7)],
    rijen: oordeelvolgorde
      .filter((oordeel) => oordeel !== "nvt" || aantallen.nvt > 0)
      .map((oordeel) => ({
        metKop: true,
        cellen: [
          cel({ tekst: `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`, stijl: "vet", toon: oordeeltoon[oordeel] }),
          getal(aantallen[oordeel]),
          cel(eigen.oordeel[oordeel]),
        ],
      })),
  };
}

function eisenzin({ rapport, eigen }: Blad): readonly Alinea[] {
  const { voldaan, "niet-voldaan": gemist, onbekend, afwijking, "niet-getoetst": nietGetoetst } = rapport.samenvatting.uitkomsten;
  const rest = eigen.overigeEisen(afwijking, nietGetoetst);
  const zin = eigen.eisenTelling(voldaan + gemist + onbekend + afwijking + nietGetoetst, voldaan, gemist, onbekend);
  return [alinea(rest === "" ? zin : `${zin} ${hoofdletter(rest)}.`)];
}

function eisentabel({ rapport, tekst, eigen }: Blad): Tabel {
  const eisen = alleEisen(rapport);
  return {
    soort: "tabel",
    titel: eigen.eisentabel,
    kolommen: [
      kolom(eigen.kolom.zwaarte, 3),
      ...(["voldaan", "niet-voldaan", "onbekend"] as const).map((uitkomst) => kolom(eigen.uitkomst[uitkomst], 2, "getal")),
    ],
    rijen: zwaarten.map((zwaarte) => ({
      metKop: true,
      cellen: [
        cel(tekst.zwaarte[zwaarte]),
        ...(["voldaan", "niet-voldaan", "onbekend"] as const).map((uitkomst) => getal(telUitkomst(eisen, uitkomst, zwaarte))),
      ],
    })),
  };
}

function ergste(blad: Blad): readonly Bouwsteen[] {
  const { tekst, eigen, taal, blokken, anker } = blad;
  const gaten = ergsteGaten(blokken);
  if (gaten.length === 0) return [alinea(tekst.geenErgste)];
  const meer = gaten.length - HOOGSTENS;
  return [
    alinea(eigen.ergsteUitleg),
    {
      soort: "tabel",
      titel: eigen.ergsteTabel,
      titelVerborgen: true,
      kolommen: [kolom(eigen.kolom.gat, 5), kolom(tekst.kolom.norm, 4), kolom(eigen.kolom.antwoord, 5)],
      rijen: gaten.slice(0, HOOGSTENS).map(({ gat, blok, uitwerking: antwoord }) => ({
        cellen: [
          cel([{ tekst: `${tekens.ontbreekt} `, toon: "fout", stijl: "vet" }, { tekst: gat.tekst }]),
          cel({ tekst: bloknaam(blok, blad), link: `#${anker(blok)}` }, cursief(`${gat.eis} · ${tekst.zwaarte[gat.zwaarte]}`)),
          cel(antwoord === undefined ? eigen.geenAntwoord : inEenRegel(uitwerking(antwoord, taal))),
        ],
      })),
    },
    ...(meer > 0 ? [alinea(eigen.meerGaten(meer))] : []),
  ];
}

function nietBekend(blad: Blad): readonly Bouwsteen[] {
  const { rapport, tekst, eigen, blokken, anker } = blad;
  const aantal = rapport.samenvatting.open.wettelijk.onbekend;
  const perBlok = blokken
    .map((blok) => ({ blok, aantal: telUitkomst(blok.eisen, "onbekend", "wettelijk") }))
    .filter((een) => een.aantal > 0)
    .sort((a, b) => b.aantal - a.aantal);
  const regel = ({ blok, aantal }: (typeof perBlok)[number]): Tekst => [
    { tekst: bloknaam(blok, blad), link: `#${anker(blok)}` },
    { tekst: `: ${eigen.onbekendAantal(aantal)}` },
  ];
  const nietGetoetst = blokken.filter(({ oordeel }) => oordeel === "niet-getoetst").map((blok) => blokInZin(blok, blad));
  return [
    ...(aantal === 0
      ? [alinea(eigen.onbekendGeen)]
      : [
          alinea([vet(tekst.wettelijkOnbekend(aantal)), { tekst: ` ${eigen.onbekendUitleg}` }]),
          ...(perBlok.length === 0
            ? []
            : [
                alinea(eigen.onbekendLijst(perBlok.length <= HOOGSTENS_ONBEKEND)),
                { soort: "lijst", items: perBlok.slice(0, HOOGSTENS_ONBEKEND).map(regel) } as const,
              ]),
        ]),
    ...(nietGetoetst.length === 0 ? [] : [alinea(eigen.nietGetoetst(eigen.reeks(nietGetoetst)))]),
  ];
}
