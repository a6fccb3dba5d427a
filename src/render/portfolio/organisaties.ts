import type { Organisatieresultaat } from "../../portfolio/portfolio-types.ts";
import { alinea, cel, dag, getal, kolom } from "../document/maak.ts";
import type { Cel, Deel, Kolom } from "../document/types.ts";
import { oordeeltoon } from "../rapportdocument/toon.ts";
import { meer } from "./oordelen.ts";
import type { Vel } from "./vel.ts";

const OORDELEN = ["voldoet", "deels", "voldoet-niet", "niet-getoetst"] as const;

/** A column that exists where it says something. */
interface Veld {
  readonly kolom: Kolom;
  readonly cel: (organisatie: Organisatieresultaat) => Cel;
  readonly alsBreed?: true;
  readonly weg?: boolean;
}

/** Each organisation in numbers. */
export function organisaties(vel: Vel): Deel {
  const { portfolio, eigen, ruimte } = vel;
  const kolommen = velden(vel).filter(({ alsBreed, weg }) => !weg && (ruimte.breed || !alsBreed));
  return {
    id: "organisaties",
    kop: eigen.kop.organisaties,
    nieuwePagina: true,
    bouwstenen:
      portfolio.organisaties.length === 0
        ? [alinea(eigen.geenOrganisaties)]
        : [
            alinea(eigen.organisatiesUitleg),
            {
              soort: "tabel",
              titel: eigen.kop.organisaties,
              titelVerborgen: true,
              werkblad: eigen.werkblad.organisaties,
              kolommen: kolommen.map((een) => een.kolom),
              rijen: portfolio.organisaties
                .slice(0, ruimte.organisaties)
                .map((organisatie) => ({ metKop: true, cellen: kolommen.map((een) => een.cel(organisatie)) })),
            },
            ...meer(vel),
          ],
  };
}

function velden({ portfolio, tekst, eigen, datum, naam, ruimte }: Vel): readonly Veld[] {
  const { kolom: kop } = eigen;
  const getelde = (titel: string, van: (organisatie: Organisatieresultaat) => number, extra: Partial<Veld> = {}): Veld => ({
    kolom: kolom(titel, 1, "getal"),
    cel: (organisatie) => getal(van(organisatie)),
    ...extra,
  });
  const omschreven = (een: Organisatieresultaat): string =>
    `${naam(een)} (${[tekst.organisatietype[een.type], ...(een.omvang ? [eigen.omvang[een.omvang]] : [])].join(", ")})`;
  return [
    // A label says nothing about what it stands for; a name nearly always tells the type.
    { kolom: kolom(kop.organisatie, 4), cel: (een) => cel(portfolio.anoniem && !ruimte.breed ? omschreven(een) : naam(een)) },
    { kolom: kolom(kop.soort, 2), cel: ({ type }) => cel(tekst.organisatietype[type]), alsBreed: true },
    { kolom: kolom(kop.tooi, 1), cel: ({ tooi }) => cel(tooi ?? ""), alsBreed: true, weg: portfolio.anoniem === true },
    { kolom: kolom(kop.map, 3), cel: ({ map }) => cel(map ?? ""), alsBreed: true, weg: portfolio.anoniem === true },
    getelde(kop.medewerkers, ({ medewerkers = 0 }) => medewerkers, {
      cel: ({ medewerkers }) => (medewerkers === undefined ? cel("") : getal(medewerkers)),
      alsBreed: true,
      weg: portfolio.anoniem === true,
    }),
    {
      kolom: kolom(kop.omvang, 2),
      cel: ({ omvang }) => cel(omvang === undefined ? eigen.omvangOnbekend : eigen.omvang[omvang]),
      alsBreed: true,
      weg: portfolio.anoniem !== true,
    },
    {
      kolom: kolom(kop.peildatum, 2, "datum"),
      cel: ({ peildatum = "" }) => dag(datum(peildatum), peildatum),
      alsBreed: true,
      weg: portfolio.anoniem === true,
    },
    ...OORDELEN.map((oordeel) =>
      getelde(tekst.oordeel[oordeel], ({ samenvatting }) => samenvatting.oordelen[oordeel], {
        cel: ({ samenvatting: { oordelen } }) => ({
          ...getal(oordelen[oordeel]),
          ...(oordelen[oordeel] > 0 && { toon: oordeeltoon[oordeel] }),
        }),
      }),
    ),
    getelde(tekst.oordeel.nvt, ({ samenvatting }) => samenvatting.oordelen.nvt, { alsBreed: true }),
    ...(["wettelijk", "basisnorm", "aanbeveling"] as const).flatMap((zwaarte) => [
      getelde(`${tekst.zwaarte[zwaarte]}: ${kop.nietVoldaan}`, ({ samenvatting }) => samenvatting.open[zwaarte]["niet-voldaan"], {
        alsBreed: true,
      }),
      getelde(`${tekst.zwaarte[zwaarte]}: ${kop.onbekend}`, ({ samenvatting }) => samenvatting.open[zwaarte].onbekend, { alsBreed: true }),
    ]),
    getelde(kop.ergste, ({ ergste }) => ergste),
    getelde(kop.signalen, ({ samenvatting: { signalen } }) => signalen.hoog + signalen.middel + signalen.laag, { alsBreed: true }),
  ];
}

/** The descriptions that were not judged. */
export function onleesbaar({ portfolio, eigen }: Vel): readonly Deel[] {
  if (portfolio.onleesbaar.length === 0) return [];
  const metMap = portfolio.anoniem !== true;
  return [
    {
      id: "niet-te-lezen",
      kop: eigen.kop.onleesbaar,
      bouwstenen: [
        alinea(eigen.onleesbaarUitleg),
        {
          soort: "tabel",
          titel: eigen.kop.onleesbaar,
          titelVerborgen: true,
          werkblad: eigen.werkblad.onleesbaar,
          kolommen: [kolom(metMap ? eigen.kolom.map : eigen.kolom.organisatie, 4), kolom(eigen.kolom.fouten, 1, "getal")],
          rijen: portfolio.onleesbaar.map(({ map = eigen.kop.onleesbaar, fouten }) => ({
            metKop: true,
            cellen: [cel(map), getal(fouten)],
          })),
        },
      ],
    },
  ];
}
