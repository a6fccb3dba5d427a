import type { Eisoordeel } from "../../audit/rapport-types.ts";
import type { Uitkomst } from "../../audit/uitkomst-types.ts";
import { alinea, cel, cursief, kolom, vet } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Rij, Stuk, Tekst } from "../document/types.ts";
import type { Blok } from "../overzicht.ts";
import { citaten, type Kolompunten, kolompunten, type Punt } from "../punten.ts";
import { oordeelteken } from "../tekens.ts";
import { type Blad, bloknaam, hoofdletter } from "./blad.ts";
import { punttekst } from "./punttekst.ts";
import { samengevoegd } from "./samen.ts";
import { telUitkomst } from "./tel.ts";
import { oordeeltoon, uitkomstteken, uitkomsttoon } from "./toon.ts";

/** Norm by norm, or unit by unit: the verdict and the four columns, a row per eis. */
export function normtabellen(blad: Blad): Deel {
  const { rapport, tekst } = blad;
  const toelichting = rapport.indeling?.toelichting ?? "";
  return {
    id: "normen",
    kop: rapport.indeling?.titel ?? tekst.perNorm,
    nieuwePagina: true,
    liggend: true,
    bouwstenen: toelichting === "" ? [] : [alinea(toelichting)],
    delen: blad.blokken.filter(({ oordeel }) => oordeel !== "nvt").map((blok) => normdeel(blok, blad)),
  };
}

function normdeel(blok: Blok, blad: Blad): Deel {
  const { tekst, eigen } = blad;
  const tel = (uitkomst: Uitkomst): number => telUitkomst(blok.eisen, uitkomst);
  return {
    id: blad.anker(blok),
    kop: bloknaam(blok, blad),
    bouwstenen: [
      alinea([
        {
          tekst: `${oordeelteken[blok.oordeel]} ${hoofdletter(tekst.oordeel[blok.oordeel])}.`,
          stijl: "vet",
          toon: oordeeltoon[blok.oordeel],
        },
        { tekst: ` ${eigen.telling(tel("voldaan"), tel("niet-voldaan"), tel("onbekend"))}` },
      ]),
      ...(blok.norm === undefined ? [] : [alinea([vet(`${eigen.normtekst}: `), { tekst: blok.norm }])]),
      vierKolommen(blok, blad),
      ...nvtRegel(blok, blad),
    ],
  };
}

function vierKolommen(blok: Blok, blad: Blad): Bouwsteen {
  const { norm, uitgewerkt, ontbreekt, uitwerking } = blad.tekst.kolom;
  const punten = kolompunten(blok, blad.taal);
  const gezien = new Map<string, string>();
  return {
    soort: "tabel",
    titel: blad.eigen.normtabel(bloknaam(blok, blad)),
    titelVerborgen: true,
    kolommen: [kolom(norm, 26), kolom(uitgewerkt, 28), kolom(ontbreekt, 28), kolom(uitwerking, 28)],
    rijen: [...volgorde(blok).map((eis) => eisrij(eis, { blok, punten, gezien }, blad)), ...rijVanGeheel(blok, punten, blad)],
  };
}

/** What is open first, the gravest above; then the rest in the order of the norm. */
function volgorde({ eisen, ontbreekt }: Blok): readonly Eisoordeel[] {
  const open = [...new Set(ontbreekt.map(({ eis }) => eis))];
  const plek = ({ id }: Eisoordeel): number => (open.includes(id) ? open.indexOf(id) : open.length);
  return eisen.filter(({ uitkomst }) => uitkomst !== "nvt").sort((a, b) => plek(a) - plek(b));
}

interface Rijgegevens {
  readonly blok: Blok;
  readonly punten: Kolompunten;
  /** An action for several eisen is written out once: where. */
  readonly gezien: Map<string, string>;
}

function eisrij(eis: Eisoordeel, { blok, punten, gezien }: Rijgegevens, blad: Blad): Rij {
  const { eigen } = blad;
  const van = (lijst: readonly Punt[]): readonly Tekst[] =>
    samengevoegd(
      lijst.filter(({ eisen }) => eisen.includes(eis.id)).map((punt) => zonderKenmerken(punt, blad)),
      blad,
    );
  const antwoorden = punten.uitwerking
    .filter(({ eisen }) => eisen.includes(eis.id))
    .map((punt) => {
      const sleutel = `${punt.vooraf ?? ""} ${punt.tekst}`;
      const eerder = gezien.get(sleutel);
      if (eerder === undefined) gezien.set(sleutel, eis.id);
      return eerder === undefined ? punttekst(punt, blad) : korteVerwijzing(punt, eerder, blad);
    });
  return {
    metKop: true,
    cellen: [
      normcel(eis, blok, blad),
      kolomcel(van(punten.uitgewerkt), eigen.leeg),
      kolomcel(van(punten.ontbreekt), eigen.leeg),
      kolomcel(antwoorden, eigen.leeg),
    ],
  };
}

/** Weight and outcome stand with the eis already. */
function zonderKenmerken(punt: Punt, { tekst }: Blad): Punt {
  const bekend = [tekst.ontbreekt, tekst.onbekend, tekst.kern, ...Object.values(tekst.zwaarte)];
  return { ...punt, bij: punt.bij.filter((woord) => !bekend.includes(woord)) };
}

const korteVerwijzing = ({ teken, toon, vooraf = "" }: Punt, eerder: string, { eigen }: Blad): Tekst => [
  { tekst: `${teken} `, toon, stijl: "vet" },
  { tekst: eigen.zie(vooraf, eerder) },
];

const kolomcel = (teksten: readonly Tekst[], leeg: string): Cel => (teksten.length === 0 ? cel(leeg) : { inhoud: teksten });

/** What is asked, by which law, how heavy, and what came of it. */
function normcel(eis: Eisoordeel, blok: Blok, blad: Blad): Cel {
  const { rapport, taal, tekst, eigen } = blad;
  const { id, uitkomst, zwaarte, kern, grondslag } = eis;
  const eigenKern = blok.kern?.filter((een) => een.eis === id) ?? [];
  const isKern = blok.kern === undefined ? kern : eigenKern.length > 0;
  const kenmerken = [
    eigen.uitkomst[uitkomst],
    ...(zwaarte === undefined ? [] : [tekst.zwaarte[zwaarte]]),
    ...(isKern ? [tekst.kern] : []),
    id,
  ];
  return cel(
    eis.eis,
    [
      { tekst: `${uitkomstteken[uitkomst]} `, toon: uitkomsttoon[uitkomst], stijl: "vet" },
      { tekst: kenmerken.join(" · "), toon: "neutraal" },
    ],
    ...eigenKern.map(({ bron }) => cursief(eigen.kernVan(bron))),
    ...citaten({ grondslag }, rapport, taal).map((citaat): Stuk => ({ tekst: citaat, toon: "neutraal" })),
  );
}

/** Actions for the norm as a whole answer no eis in particular, so they have a row of their own. */
function rijVanGeheel({ kern }: Blok, { uitwerking }: Kolompunten, blad: Blad): readonly Rij[] {
  const { eigen } = blad;
  const algemeen = uitwerking.filter(({ eisen }) => eisen.length === 0);
  if (algemeen.length === 0) return [];
  return [
    {
      metKop: true,
      cellen: [
        cel(kern === undefined ? eigen.heleNorm : eigen.heelOnderdeel),
        cel(eigen.leeg),
        cel(eigen.leeg),
        { inhoud: algemeen.map((punt) => punttekst(punt, blad)) },
      ],
    },
  ];
}

function nvtRegel({ eisen }: Blok, { eigen }: Blad): readonly Bouwsteen[] {
  const ids = eisen.filter(({ uitkomst }) => uitkomst === "nvt").map(({ id }) => id);
  if (ids.length === 0) return [];
  const zin = `${eigen.geldenNiet(ids.join(", "))} ${eigen.zieDeel} `;
  return [
    alinea([
      { tekst: zin, toon: "neutraal" },
      { tekst: eigen.kop.nvt, link: "#nvt" },
      { tekst: ".", toon: "neutraal" },
    ]),
  ];
}
