import type { Jaarverslag } from "../../jaarverslag/types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Document } from "../document/types.ts";
import { resultaatdocument } from "../resultaat/document.ts";
import { signaaldeel } from "../resultaat/signalen.ts";
import { analyse } from "./analyse.ts";
import { type Blad, maakBlad } from "./blad.ts";
import { cijfers } from "./cijfers.ts";
import { kader } from "./kader.ts";
import { management } from "./management.ts";

/** A yearly report as a document: parts I to IV of the template, each with what the description says and what is still open. */
export function maakDocument(uit: Jaarverslag, taal: Taal): Document {
  const blad = maakBlad(uit, taal);
  const { eigen, bron } = blad;
  return resultaatdocument(uit, {
    taal,
    titel: eigen.titel(uit.jaar),
    grenzenkop: eigen.kop.grenzen,
    // "Deel I" is a number already.
    genummerd: false,
    gegevens: [{ naam: eigen.jaarNaam, waarde: `${uit.jaar} (${eigen.jaarBron[uit.jaar_bron]})` }],
    delen: [
      samenvatting(blad),
      kader(blad),
      management(blad),
      analyse(blad),
      cijfers(blad),
      ...(uit.signalen.length > 0 ? [signaaldeel(uit.signalen, { taal, kop: eigen.kop.signalen, bron })] : []),
    ],
  });
}

function samenvatting(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { samenvatting: telling, openbaar, cijfers: deel } = uit;
  const { telling: t } = eigen;
  const regels: readonly (readonly [string, number])[] = [
    [t.tellers, telling.tellers.ingevuld],
    [t.inTeVullen, telling.in_te_vullen],
    ...(openbaar === undefined ? [] : [[t.nietOpenbaar, telling.niet_openbaar] as const]),
    [t.activiteiten, telling.activiteiten],
    [t.klopt, telling.controles.klopt],
    [t.kloptNiet, telling.controles.klopt_niet],
  ];
  const melding = (toon: "fout" | "vraag" | "neutraal", tekst: string): Bouwsteen => ({ soort: "melding", toon, tekst: [[{ tekst }]] });
  const isLeeg = deel.tellers.every(({ cijfers: eigenCijfers }) => eigenCijfers.length === 0);
  return {
    id: "samenvatting",
    kop: eigen.kop.samenvatting,
    bouwstenen: [
      alinea(eigen.aanhef(uit.verantwoording.van, uit.verantwoording.aan, uit.jaar)),
      alinea(eigen.zin(uit.jaar, telling.tellers.ingevuld, telling.tellers.totaal, telling.in_te_vullen)),
      ...(isLeeg ? [melding("vraag", eigen.geenCijfers(uit.jaar, deel.andere_jaren ?? []))] : []),
      ...(telling.controles.klopt_niet > 0 ? [melding("fout", eigen.kloptNietZin(telling.controles.klopt_niet))] : []),
      melding("neutraal", openbaar === undefined ? eigen.internZin : eigen.openbaarZin(openbaar.drempel)),
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
