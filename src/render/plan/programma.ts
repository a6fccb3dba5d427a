import type { Planjaar, Planregel } from "../../plan/types.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import { alinea, cel, cursief, kolom } from "../document/maak.ts";
import type { Cel, Deel, Rij, Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import type { Blad } from "./blad.ts";

/** Signs that can be read without colour, and by ear. */
const teken = { genoemd: "X", afgeleid: "○" } as const satisfies Record<Planjaar["soort"], string>;

/** Onderwerp, Activiteit, Verantwoordelijk, Frequentie and a column per year. */
export function programma(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { kolom: kop } = eigen;
  const rest = uit.zonder_moment.length === 0 ? [] : [alinea(eigen.zonderMoment(uit.zonder_moment))];
  const deel = { id: "programma", nieuwePagina: true, liggend: true };
  const titel = `${eigen.kop.programma} ${reeks(uit.jaren)}`;
  if (uit.programma.length === 0) return { ...deel, kop: titel, bouwstenen: [alinea(eigen.programmaLeeg), ...rest] };
  return {
    ...deel,
    kop: titel,
    bouwstenen: [
      alinea(eigen.programmaUitleg(teken.genoemd, teken.afgeleid)),
      ...(uit.programma.some(isMetOpmerking) ? [alinea(eigen.programmaOpmerking(`${teken.genoemd}${MET_OPMERKING}`))] : []),
      {
        soort: "tabel",
        titel,
        titelVerborgen: true,
        werkblad: eigen.kop.programma,
        kolommen: [
          kolom(kop.onderwerp, 22),
          kolom(kop.activiteit, 40),
          kolom(kop.verantwoordelijk, 22),
          kolom(kop.frequentie, 18),
          ...(blad.smal ? [kolom(kop.jaren, 22)] : uit.jaren.map((jaar) => kolom(String(jaar), 7))),
        ],
        rijen: uit.programma.map((regel) => rij(regel, blad)),
      },
      ...rest,
    ],
  };
}

/** Behind the sign of a year: a remark tells how far it goes, such as a row with fewer crosses than activities. */
const MET_OPMERKING = "*";

const isMetOpmerking = ({ opmerking, jaren }: Planregel): boolean =>
  opmerking !== undefined && jaren.some(({ soort }) => soort === "genoemd");

/** "2018-2021", or the one year. */
const reeks = (jaren: readonly number[]): string => [...new Set([jaren[0], jaren.at(-1)])].join("-");

function rij(regel: Planregel, blad: Blad): Rij {
  const { uit, eigen } = blad;
  const jaren = regel.jaren.filter(({ jaar }) => uit.jaren.includes(jaar));
  return {
    metKop: true,
    cellen: [
      cel(regel.onderwerp),
      cel(activiteit(regel, blad), ...(regel.opmerking === undefined ? [] : [cursief(regel.opmerking)])),
      cel(hoofdletter(regel.verantwoordelijk ?? eigen.nietGenoemd)),
      cel(...frequentie(regel, blad).map(hoofdletter)),
      ...(blad.smal ? [cel(jaren.map(({ jaar, ...een }) => `${jaarteken(een, regel)} ${jaar}`).join(" · "))] : kolommen(regel, blad)),
    ],
  };
}

function activiteit({ activiteit: wat, acties, afgeleid, bron, plaats }: Planregel, { eigen, tekst, bron: weergave }: Blad): Tekst {
  const verwijzing = [...(acties.length > 0 ? [eigen.nummers(acties)] : []), ...(afgeleid ? [eigen.afgeleideRegel] : [])];
  const noot = [bron === undefined ? undefined : weergave.kort(bron), tekst.regel(plaats.bestand, plaats.regel)]
    .filter((deel) => deel !== undefined)
    .join(" · ");
  return [{ tekst: wat, noot }, ...(verwijzing.length > 0 ? [{ tekst: ` (${verwijzing.join("; ")})` }] : [])];
}

/** In the words of the source, else in ours. */
function frequentie({ wanneer, frequentie: periode, jaren, zonder_begin }: Planregel, { uit, taal, eigen }: Blad): readonly string[] {
  const buiten = jaren.filter(({ jaar }) => !uit.jaren.includes(jaar)).map(({ jaar }) => jaar);
  const woorden = wanneer ?? (periode === undefined ? undefined : frequentietekst(periode, taal));
  return [
    ...(woorden === undefined ? [] : [woorden]),
    ...(zonder_begin ? [eigen.eersteNiet] : []),
    ...(buiten.length > 0 ? [eigen.ookIn(buiten)] : []),
  ];
}

const kolommen = (regel: Planregel, { uit }: Blad): readonly Cel[] =>
  uit.jaren.map((jaar) => {
    const gevonden = regel.jaren.find((een) => een.jaar === jaar);
    return gevonden === undefined ? cel() : cel(jaarteken(gevonden, regel));
  });

function jaarteken({ soort, keren = 1 }: Omit<Planjaar, "jaar">, { opmerking }: Planregel): string {
  const ster = soort === "genoemd" && opmerking !== undefined ? MET_OPMERKING : "";
  return `${teken[soort]}${ster}${keren > 1 ? ` ${keren}×` : ""}`;
}
