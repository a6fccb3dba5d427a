import { datumsVan } from "../audit/signalen/verschillen.ts";
import type { Actie, Programmaregel } from "../beschrijving/types.ts";
import { metHoofdletter, opsomming } from "../normenkader/sjabloon.ts";
import { kerenVan, momentVan } from "../plan/moment.ts";
import type { Gevonden } from "./acties.ts";
import { type Blik, heeftDag, vindplaats } from "./bron.ts";
import type { PuntZonderDag } from "./types.ts";
import type { Ruw } from "./venster.ts";

interface Programmapunten extends Gevonden {
  /** Per action without a day the years that lines name for it, in order. */
  readonly jaren: ReadonlyMap<string, readonly number[]>;
}

interface Metacties {
  readonly regel: Programmaregel;
  /** Its actions, without those that are dropped. */
  readonly acties: readonly Actie[];
}

/** The years of the programme. A line and its action are one: where the action has a day in a year, that counts. */
export function programmapunten(blik: Blik): Programmapunten {
  const opNummer = new Map(blik.systeem.acties.map((actie) => [actie.nr, actie]));
  const regels = blik.systeem.programma.flatMap((regel): readonly Metacties[] => {
    const alle = regel.acties.flatMap((nr) => opNummer.get(nr) ?? []);
    const acties = alle.filter(({ stand }) => stand !== "vervallen");
    return alle.length > 0 && acties.length === 0 ? [] : [{ regel, acties }];
  });
  return {
    punten: regels.flatMap((een) => jaarpunten(een, blik)),
    zonderDag: regels.filter(({ acties }) => acties.length === 0).flatMap(({ regel }) => zonderDag(regel, blik)),
    jaren: genoemdeJaren(regels),
  };
}

const isOpen = ({ stand }: Actie): boolean => stand !== "gereed";

function genoemdeJaren(regels: readonly Metacties[]): ReadonlyMap<string, readonly number[]> {
  const uit = new Map<string, readonly number[]>();
  for (const { regel, acties } of regels)
    for (const { nr } of acties) uit.set(nr, [...new Set([...(uit.get(nr) ?? []), ...regel.jaren])].sort());
  return uit;
}

/** Of a line whose actions are all done only the years after them are left. */
function jaarpunten({ regel, acties }: Metacties, blik: Blik): readonly Ruw[] {
  const { jaren, frequentie } = regel;
  const gedaan = acties.map(({ gereed }) => gereed?.tot.slice(0, 4) ?? "").sort();
  const na = acties.some(isOpen) ? "" : (gedaan.at(-1) ?? "");
  return [...new Set(jaren)]
    .map(String)
    .filter((jaar) => jaar > na && !heeftEigenDag({ regel, acties }, jaar, blik.peildatum))
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

/**
 * Whether the open actions of a line have days of their own in a year. One without a day needs the year of the line; one that is
 * done once is not what the line asks to come back.
 */
function heeftEigenDag({ regel, acties }: Metacties, jaar: string, peildatum: string): boolean {
  const open = acties.filter(isOpen);
  if (!open.every(heeftDag)) return false;
  const venster = { van: `${jaar}-01-01`, tot: `${jaar}-12-31` };
  return open.some((actie) => {
    if (regel.frequentie !== undefined && actie.frequentie === undefined) return false;
    const moment = momentVan(actie, peildatum);
    const genoemd = datumsVan(actie.uitspraken, "gereed").some(({ van, tot }) => van <= venster.tot && tot >= venster.van);
    return genoemd || (moment !== undefined && kerenVan(moment, venster).length > 0);
  });
}

const vast = ({ onderwerp, activiteit, verantwoordelijk, wanneer, ...regel }: Programmaregel, { tekst, woorden }: Blik) =>
  ({
    soort: "programma",
    wat: tekst.wat.programma(metHoofdletter(activiteit), onderwerp),
    ...(verantwoordelijk.length > 0 && { wie: opsomming(verantwoordelijk.map((rol) => woorden[rol] ?? rol)) }),
    toelichting: wanneer === undefined ? [] : [tekst.wanneer(wanneer)],
    ...vindplaats(regel),
  }) as const;

/** A line without an action stands here as soon as no year of it is left. */
function zonderDag(regel: Programmaregel, blik: Blik): readonly PuntZonderDag[] {
  const { jaren, frequentie } = regel;
  if (blijftOver(jaren, blik.peildatum)) return [];
  const basis = vast(regel, blik);
  return [
    {
      ...basis,
      sleutel: `programma ${regel.onderwerp} ${regel.activiteit}`,
      ...(frequentie !== undefined && { frequentie }),
      eisen: [],
      toelichting: [...basis.toelichting, ...(jaren.length > 0 ? [blik.tekst.genoemdeJaren(jaren.map(String))] : [])],
      reden: jaren.length > 0 ? "jaar-voorbij" : frequentie === undefined ? "zonder-datum" : "laatst-onbekend",
    },
  ];
}

/** Is there a year among these that has not passed? */
export const blijftOver = (jaren: readonly number[], peildatum: string): boolean => jaren.some((jaar) => `${jaar}-12-31` >= peildatum);
