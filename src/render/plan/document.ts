import type { Plan } from "../../plan/types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Deel, Document } from "../document/types.ts";
import { resultaatdocument } from "../resultaat/document.ts";
import { signaaldeel } from "../resultaat/signalen.ts";
import { acties } from "./acties.ts";
import { type Blad, maakBlad, type Ruimte } from "./blad.ts";
import { gaten, voorstellen } from "./gaten.ts";
import { programma } from "./programma.ts";

/** A plan as a document: the actions per onderwerp, the proposals, the programme over the years, and every gap with its answer. */
export function maakDocument(uit: Plan, taal: Taal, ruimte: Ruimte = {}): Document {
  const blad = maakBlad(uit, taal, ruimte);
  const { eigen, bron } = blad;
  return resultaatdocument(uit, {
    taal,
    titel: eigen.titel,
    grenzenkop: eigen.kop.grenzen,
    delen: [
      samenvatting(blad),
      acties(blad),
      ...(uit.voorstellen.length > 0 ? [voorstellen(blad)] : []),
      programma(blad),
      gaten(blad),
      signaaldeel(uit.signalen, { taal, kop: eigen.kop.signalen, bron }),
    ],
  });
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
