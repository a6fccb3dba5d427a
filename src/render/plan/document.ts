import type { Plan } from "../../plan/types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Document, Gegeven } from "../document/types.ts";
import { gegevens } from "../gegevens.ts";
import { KENMERK } from "../kenmerk.ts";
import { acties } from "./acties.ts";
import { type Blad, maakBlad, type Ruimte } from "./blad.ts";
import { gaten, voorstellen } from "./gaten.ts";
import { programma } from "./programma.ts";

/** A plan as a document: the actions per onderwerp, the proposals, the programme over the years, and every gap with its answer. */
export function maakDocument(uit: Plan, taal: Taal, ruimte: Ruimte = {}): Document {
  const blad = maakBlad(uit, taal, ruimte);
  const { eigen } = blad;
  const { naam, versie } = uit.hulpmiddel;
  return {
    taal,
    titel: eigen.titel,
    ondertitel: uit.organisatie.naam,
    kenmerk: `${KENMERK} ${uit.soort} ${uit.versie}, ${naam} ${versie}`,
    gegevens: titelblad(blad),
    delen: [
      samenvatting(blad),
      acties(blad),
      ...(uit.voorstellen.length > 0 ? [voorstellen(blad)] : []),
      programma(blad),
      gaten(blad),
      signalen(blad),
      { id: "grenzen", kop: eigen.kop.grenzen, bouwstenen: [{ soort: "lijst", items: uit.grenzen.map((tekst) => [{ tekst }]) }] },
    ],
  };
}

function titelblad({ uit, taal, tekst, eigen }: Blad): readonly Gegeven[] {
  const { organisatie, peildatum, normenkader } = gegevens(uit, taal);
  const { naam, versie } = uit.hulpmiddel;
  return [
    { naam: tekst.organisatie, waarde: organisatie },
    { naam: tekst.peildatum, waarde: peildatum },
    { naam: tekst.normenkader, waarde: normenkader },
    { naam: eigen.gemaaktMet, waarde: `${naam} ${versie}` },
  ];
}

function samenvatting({ uit, eigen }: Blad): Deel {
  const { samenvatting: telling } = uit;
  const { telling: t } = eigen;
  const regels: readonly (readonly [string, number])[] = [
    [t.acties, telling.acties],
    [t.onzeker, telling.onzeker],
    [t.gaten, telling.gaten.totaal],
    [t.metActie, telling.gaten.met_actie],
    [t.metVoorstel, telling.gaten.met_voorstel],
    [t.voorstellen, telling.voorstellen],
    [t.programma, telling.programma.regels],
    [t.afgeleid, telling.programma.afgeleid],
    [t.signalen, telling.signalen],
  ];
  return {
    id: "samenvatting",
    kop: eigen.kop.samenvatting,
    bouwstenen: [
      alinea(eigen.zin(telling.acties, telling.gaten.totaal, telling.gaten.met_actie)),
      {
        soort: "tabel",
        titel: eigen.tellingtabel,
        titelVerborgen: true,
        kolommen: [kolom(eigen.kolom.wat, 60), kolom(eigen.kolom.aantal, 12, "getal")],
        rijen: regels.map(([naam, aantal]) => ({ metKop: true, cellen: [cel(naam), getal(aantal)] })),
      },
    ],
  };
}

/** Where two places say different things about an action, and what else there is to mend. */
function signalen({ uit, eigen, tekst, bron }: Blad): Deel {
  const tabel: Bouwsteen = {
    soort: "tabel",
    titel: eigen.kop.signalen,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.ernst, 12), kolom(eigen.kolom.signaal, 88)],
    rijen: uit.signalen.map(({ ernst, tekst: zin, plaatsen }) => {
      const plekken = [...new Set(plaatsen.map(({ bestand, regel }) => tekst.regel(bestand, regel)))].join(", ");
      return { metKop: true, cellen: [cel(tekst.ernst[ernst]), cel({ tekst: bron.kort(zin), ...(plekken !== "" && { noot: plekken }) })] };
    }),
  };
  return { id: "signalen", kop: eigen.kop.signalen, bouwstenen: [uit.signalen.length === 0 ? alinea(eigen.geenSignalen) : tabel] };
}
