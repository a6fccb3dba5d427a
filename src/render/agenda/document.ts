import type { Agenda, Agendapunt, PuntZonderDag } from "../../agenda/types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Document } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { resultaatdocument } from "../resultaat/document.ts";
import { type Blad, bronwoorden, eisenKort, label, maakBlad, nootVan, onzekerheid, type Ruimte, tabel, wieCel } from "./blad.ts";

/** An agenda as a document: what is overdue, what may be, what comes per month, and what has no day. */
export function maakDocument(uit: Agenda, taal: Taal, ruimte: Ruimte = {}): Document {
  const blad = maakBlad(uit, taal, ruimte);
  const { eigen, datum } = blad;
  const { van, tot, maanden } = uit.venster;
  return resultaatdocument(uit, {
    taal,
    titel: eigen.titel,
    grenzenkop: eigen.kop.grenzen,
    gegevens: [{ naam: eigen.venster, waarde: eigen.vensterWaarde(datum(van), datum(tot), maanden) }],
    delen: [
      samenvatting(blad),
      ...deel("voorbij", uit.voorbij, eigen.voorbijUitleg, blad),
      ...deel("misschien", uit.misschien, eigen.misschienUitleg, blad),
      komend(blad),
      ...zonderDag(blad),
    ],
  });
}

function samenvatting({ uit, eigen, datum, bron, tekst }: Blad): Deel {
  const { samenvatting: telling, venster, beschreven, leeg } = uit;
  const zin = [
    ...(leeg ? [eigen.leeg] : []),
    eigen.zin(telling.voorbij, telling.komend, venster.maanden),
    eigen.ook(telling.misschien, telling.zonder_dag),
  ];
  const toon = telling.voorbij > 0 ? "fout" : telling.misschien > 0 || leeg ? "vraag" : "goed";
  return {
    id: "samenvatting",
    kop: eigen.kop.samenvatting,
    bouwstenen: [
      { soort: "melding", toon, tekst: zin.filter((een) => een !== "").map((een) => [{ tekst: een }]) },
      ...(beschreven === undefined ? [] : [alinea(eigen.beschreven(datum(beschreven)))]),
      ...(bron.titel === undefined ? [] : [alinea(`${tekst.bronSteeds(bron.titel)}.`)]),
    ],
  };
}

function deel(welk: "voorbij" | "misschien", punten: readonly Agendapunt[], uitleg: string, blad: Blad): readonly Deel[] {
  if (punten.length === 0) return [];
  const kop = blad.eigen.kop[welk];
  return [{ id: welk, kop, bouwstenen: [alinea(uitleg), tabel(kop, punten, { stand: welk, blad })] }];
}

/** What runs already, then a section per month, of a long window per quarter; what ends after the window comes last. */
function komend(blad: Blad): Deel {
  const { uit, eigen, aaneen } = blad;
  const kop = eigen.kop.komend;
  const inleiding = alinea(uit.komend.length === 0 ? eigen.niets : eigen.komendUitleg);
  if (aaneen) {
    const tabellen = uit.komend.length === 0 ? [] : [tabel(kop, uit.komend, { stand: "komend", blad })];
    return { id: "komend", kop, bouwstenen: [inleiding, ...tabellen] };
  }
  const groepen = new Map<string, Agendapunt[]>();
  for (const punt of [...uit.komend.filter(({ loopt }) => loopt), ...uit.komend.filter(({ loopt }) => !loopt)]) {
    const naam = groepnaam(punt, blad);
    groepen.set(naam, [...(groepen.get(naam) ?? []), punt]);
  }
  return {
    id: "komend",
    kop,
    bouwstenen: [inleiding],
    delen: [...groepen].map(([naam, punten], i) => ({
      id: `komend-${i + 1}`,
      kop: naam,
      bouwstenen: [tabel(naam, punten, { stand: "komend", blad })],
    })),
  };
}

/** More months than this and a heading per month says too little. */
const PER_MAAND = 18;

function groepnaam({ tot, loopt }: Agendapunt, { uit, eigen, datum }: Blad): string {
  const { venster } = uit;
  if (loopt) return eigen.kop.loopt;
  if (tot > venster.tot) return eigen.kop.later(datum(venster.tot));
  if (venster.maanden <= PER_MAAND) return hoofdletter(datum(tot.slice(0, 7)));
  return hoofdletter(datum(`${tot.slice(0, 4)}-Q${Math.ceil(Number(tot.slice(5, 7)) / 3)}`));
}

function zonderDag(blad: Blad): readonly Deel[] {
  const { uit, eigen } = blad;
  if (uit.zonder_dag.length === 0) return [];
  const kop = eigen.kop.zonderDag;
  const rijen: Bouwsteen = {
    soort: "tabel",
    titel: kop,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.wat, 70), kolom(eigen.kolom.wie, 30)],
    rijen: uit.zonder_dag.map((punt) => ({ metKop: true, cellen: [zonderDagCel(punt, blad), wieCel(punt, blad)] })),
  };
  return [{ id: "zonder-dag", kop, bouwstenen: [alinea(eigen.zonderDagUitleg), rijen] }];
}

function zonderDagCel(punt: PuntZonderDag, blad: Blad): Cel {
  const { eigen, kort } = blad;
  if (kort)
    return cel([{ tekst: punt.wat }, ...eisenKort(punt)], ...bronwoorden(punt, blad), ...punt.toelichting, ...onzekerheid(punt, blad));
  return cel(
    { tekst: punt.wat, ...nootVan(punt, blad) },
    ...bronwoorden(punt, blad),
    ...punt.toelichting,
    eigen.zonderReden[punt.reden],
    ...onzekerheid(punt, blad),
    label(punt, [], blad),
  );
}
