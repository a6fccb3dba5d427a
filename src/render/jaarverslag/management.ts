import type { Oordeel } from "../../audit/uitkomst-types.ts";
import type { Veranderingen } from "../../jaarverslag/types.ts";
import { vergelijkingtekst } from "../../tekst/vergelijking.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel } from "../document/types.ts";
import { oordeelvolgorde } from "../overzicht.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { oordeeltoon } from "../rapportdocument/toon.ts";
import { oordeelteken } from "../tekens.ts";
import { type Blad, onderdeel, reeksnaam, vraagtabel } from "./blad.ts";
import { programmatabel } from "./kader.ts";

/** Part II: the summary that somebody writes, and beside it what the figures and the audit say. */
export function management(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { vragen, volgend_jaar: volgend } = uit.management;
  const kop = eigen.kop.volgend(uit.jaar + 1);
  const leeg = uit.openbaar === undefined ? eigen.geenVolgend(uit.jaar + 1) : eigen.programmaNietOpenbaar;
  return {
    id: "management",
    kop: eigen.kop.management,
    bouwstenen: [vraagtabel(eigen.kop.management, vragen, blad)],
    delen: [
      onderdeel("trends", eigen.kop.trends, trendlijst(blad)),
      onderdeel("toetsing", eigen.kop.toetsing, ...toetsing(blad)),
      onderdeel("veranderingen", eigen.kop.veranderingen, ...veranderingen(uit.management.veranderingen, blad)),
      onderdeel("volgend-jaar", kop, volgend.length === 0 ? alinea(leeg) : programmatabel(kop, volgend, blad)),
    ],
  };
}

function trendlijst(blad: Blad): Bouwsteen {
  const { uit, eigen } = blad;
  const { trends } = uit.management;
  if (trends.length === 0) return alinea(eigen.geenTrends[zonderTrend(blad)]);
  return { soort: "lijst", items: trends.map((trend) => [{ tekst: eigen.trend(hoofdletter(reeksnaam(trend, blad)), trend) }]) };
}

/** Why no figure has a trend. */
function zonderTrend({ uit }: Blad): "geen-cijfers" | "eerste-jaar" | "verborgen" {
  const { tellers, vergelijking } = uit.cijfers;
  if (tellers.every(({ cijfers }) => cijfers.length === 0)) return "geen-cijfers";
  const bekend = vergelijking.reeksen.flatMap(({ aantallen }) => aantallen.slice(0, -1));
  return bekend.some(({ verborgen, getal }) => verborgen !== undefined || getal !== undefined) ? "verborgen" : "eerste-jaar";
}

/** The verdicts, and which normen are not met: the risks that are on paper. */
function toetsing(blad: Blad): readonly Bouwsteen[] {
  const { uit, taal, tekst, eigen, datum } = blad;
  const { oordelen, open, voldoet_niet: niet } = uit.management.toetsing;
  const items = niet.map(({ id, titel, titel_en, domein }) => [
    { tekst: `${id} ${taal === "en" ? titel_en : titel} (${tekst.domein[domein]})` },
  ]);
  return [
    alinea(eigen.toetsingZin(datum(uit.peildatum), open.wettelijk["niet-voldaan"], open.wettelijk.onbekend)),
    {
      soort: "tabel",
      titel: eigen.oordelentabel,
      kolommen: [kolom(eigen.kolom.oordeel, 60), kolom(eigen.kolom.aantal, 12, "getal")],
      rijen: oordeelvolgorde
        .filter((oordeel) => oordelen[oordeel] > 0)
        .map((oordeel) => ({ metKop: true, cellen: [oordeelcel(oordeel, blad), getal(oordelen[oordeel])] })),
    },
    ...(items.length === 0 ? [] : [alinea(eigen.voldoetNiet), { soort: "lijst", items } as const]),
  ];
}

const oordeelcel = (oordeel: Oordeel, { tekst }: Blad): Cel =>
  cel({ tekst: `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`, toon: oordeeltoon[oordeel] });

function veranderingen(uit: Veranderingen | undefined, blad: Blad): readonly Bouwsteen[] {
  const { taal, tekst, eigen, datum, uit: verslag } = blad;
  if (uit === undefined) return [alinea(eigen.geenVorige)];
  const { verbeterd, verslechterd, gelijk, anders } = uit.richting;
  const { opmerking } = vergelijkingtekst(taal);
  const kanten = {
    oud: { ...uit.eerder, peildatum: datum(uit.eerder.peildatum) },
    nieuw: { organisatie: verslag.organisatie, peildatum: datum(verslag.peildatum), normenkader: verslag.normenkader, taal: verslag.taal },
  };
  const vak = (oordeel: Oordeel | undefined): Cel => (oordeel === undefined ? cel(eigen.ontbreektToen) : oordeelcel(oordeel, blad));
  const tabel: Bouwsteen = {
    soort: "tabel",
    titel: eigen.veranderingtabel,
    kolommen: [kolom(eigen.kolom.norm, 44), kolom(eigen.kolom.toen, 24), kolom(eigen.kolom.nu, 24)],
    rijen: uit.oordelen.map(({ id, titel, titel_en, domein, oud, nieuw }) => ({
      metKop: true,
      cellen: [cel(`${id} ${taal === "en" ? titel_en : titel} (${tekst.domein[domein]})`), vak(oud), vak(nieuw)],
    })),
  };
  return [
    alinea(eigen.sinds(datum(uit.eerder.peildatum))),
    ...(uit.opmerkingen.length === 0
      ? []
      : [{ soort: "melding", toon: "neutraal", tekst: uit.opmerkingen.map((code) => [{ tekst: opmerking[code](kanten) }]) } as const]),
    {
      soort: "lijst",
      items: [[{ tekst: eigen.richting(verbeterd, verslechterd, gelijk, anders) }], [{ tekst: eigen.gaten(uit.gaten) }]],
    },
    ...(uit.oordelen.length === 0 ? [] : [tabel]),
  ];
}
