import type { Actie, Programmaregel } from "../beschrijving/types.ts";
import { metHoofdletter, opsomming } from "../normenkader/sjabloon.ts";
import { type Gevonden, heeftDag } from "./acties.ts";
import { type Blik, vindplaats } from "./bron.ts";
import type { PuntZonderDag } from "./types.ts";
import type { Ruw } from "./venster.ts";

interface Programmapunten extends Gevonden {
  /** Actions that stand in a line with years, so that they need no place among what has no day. */
  readonly genoemd: ReadonlySet<string>;
}

/** The years of the programme. A line and its action are one: where the action has a day, that counts. */
export function programmapunten(blik: Blik): Programmapunten {
  const opNummer = new Map(blik.systeem.acties.map((actie) => [actie.nr, actie]));
  const regels = blik.systeem.programma.map((regel) => ({ regel, acties: regel.acties.flatMap((nr) => opNummer.get(nr) ?? []) }));
  const eigen = regels.filter(({ acties }) => acties.every((actie) => isKlaar(actie) || !heeftDag(actie)));
  return {
    punten: eigen.flatMap(({ regel, acties }) => jaarpunten(regel, acties, blik)),
    zonderDag: eigen
      .filter(({ regel, acties }) => regel.jaren.length === 0 && acties.length === 0)
      .map(({ regel }) => zonderDag(regel, blik)),
    genoemd: new Set(eigen.flatMap(({ regel }) => (regel.jaren.length > 0 ? regel.acties : []))),
  };
}

const isKlaar = ({ stand }: Actie): boolean => stand === "gereed" || stand === "vervallen";

/** Of a line whose actions are all done only the years after them are left; of one whose actions are dropped none. */
function jaarpunten(regel: Programmaregel, acties: readonly Actie[], blik: Blik): readonly Ruw[] {
  const { jaren, frequentie } = regel;
  if (acties.length > 0 && acties.every(({ stand }) => stand === "vervallen")) return [];
  const open = acties.some((actie) => !isKlaar(actie));
  const gedaan = acties.map(({ gereed }) => gereed?.tot.slice(0, 4) ?? "").sort();
  const na = open ? "" : (gedaan.at(-1) ?? "");
  return [...new Set(jaren)]
    .map(String)
    .filter((jaar) => jaar > na)
    .map((jaar) => ({
      ...vast(regel, blik),
      sleutel: `programma ${regel.onderwerp} ${regel.activiteit} ${jaar}`,
      van: `${jaar}-01-01`,
      tot: `${jaar}-12-31`,
      termijn: jaar,
      dag_bron: "genoemd",
      ...(frequentie !== undefined && { frequentie }),
      // Nobody says of a line that it is done, so a year that has passed tells nothing.
      vervalt: true,
      eisen: [...new Set(acties.flatMap(({ voor }) => voor))],
    }));
}

const vast = ({ onderwerp, activiteit, verantwoordelijk, wanneer, ...regel }: Programmaregel, { tekst, woorden }: Blik) =>
  ({
    soort: "programma",
    wat: tekst.wat.programma(metHoofdletter(activiteit), onderwerp),
    ...(verantwoordelijk.length > 0 && { wie: opsomming(verantwoordelijk.map((rol) => woorden[rol] ?? rol)) }),
    toelichting: wanneer === undefined ? [] : [tekst.wanneer(wanneer)],
    ...vindplaats(regel),
  }) as const;

const zonderDag = (regel: Programmaregel, blik: Blik): PuntZonderDag => ({
  ...vast(regel, blik),
  sleutel: `programma ${regel.onderwerp} ${regel.activiteit}`,
  ...(regel.frequentie !== undefined && { frequentie: regel.frequentie }),
  eisen: [],
  reden: regel.frequentie === undefined ? "zonder-datum" : "laatst-onbekend",
});
