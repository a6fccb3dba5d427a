import { evaluate } from "../audit/evaluate.ts";
import { resultaatkop } from "../audit/resultaatkop.ts";
import { actiepunten } from "./acties.ts";
import type { Agendabron, Blik } from "./bron.ts";
import { afwijkingpunten, eindepunten } from "./eindes.ts";
import { metNormpunten } from "./normen.ts";
import { programmapunten } from "./programma.ts";
import { terugkerendePunten } from "./terugkerend.ts";
import type { Agenda, Agendatelling, PuntZonderDag } from "./types.ts";
import { deelIn, type Ingedeeld, vensterVan } from "./venster.ts";
import { wetpunten } from "./wet.ts";

export type { Agendabron } from "./bron.ts";

/** What must happen in so many months from the day of the rapport, as a pure function of description, norms and audit. */
export function maakAgenda(bron: Agendabron, maanden: number): Agenda {
  const { systeem, kader, rapport, woorden, teksten, tekst } = bron;
  const { taal, peildatum } = rapport;
  const venster = vensterVan(peildatum, maanden);
  const { punten, zonderDag, leeg } = verzamel({ systeem, kader, tekst, woorden, teksten, taal, peildatum, venster });
  const beschreven = systeem.peildatum;
  return {
    soort: "agenda",
    versie: "1.0",
    ...resultaatkop(rapport),
    ...(beschreven !== undefined && beschreven < peildatum && { beschreven }),
    venster,
    samenvatting: telling(punten, zonderDag),
    ...(leeg && { leeg }),
    ...punten,
    zonder_dag: zonderDag,
    grenzen: [...Object.values(tekst.grens), ...rapport.grenzen],
  };
}

interface Verzameld {
  readonly punten: Ingedeeld;
  readonly zonderDag: readonly PuntZonderDag[];
  readonly leeg: boolean;
}

function verzamel(blik: Blik): Verzameld {
  const { kader, systeem, peildatum } = blik;
  const uitkomsten = kader.normen.flatMap((norm) => norm.eisen.map((eis) => evaluate(eis, norm, systeem, kader, peildatum)));
  const programma = programmapunten(blik);
  const acties = actiepunten(blik, programma.jaren);
  const terugkerend = terugkerendePunten(blik);
  const eindes = eindepunten(blik);
  const feiten = [...terugkerend.punten, ...eindes.punten];
  const alle = [
    ...acties.punten,
    ...programma.punten,
    ...metNormpunten(feiten, uitkomsten, blik),
    ...afwijkingpunten(uitkomsten, blik),
    ...wetpunten(blik),
  ];
  const zonderDag = [...acties.zonderDag, ...programma.zonderDag, ...terugkerend.zonderDag, ...eindes.zonderDag];
  // What lies after the window is named too, and so is what comes back only then.
  const leeg =
    zonderDag.length + systeem.programma.length === 0 &&
    alle.every(({ soort }) => soort === "wet") &&
    systeem.acties.every(({ stand }) => stand === "gereed" || stand === "vervallen");
  return { punten: deelIn(alle, blik.venster), zonderDag, leeg };
}

const telling = ({ voorbij, misschien, komend }: Ingedeeld, zonderDag: readonly PuntZonderDag[]): Agendatelling => ({
  voorbij: voorbij.length,
  telt: voorbij.filter(({ telt_niet }) => telt_niet !== true).length,
  misschien: misschien.length,
  komend: komend.length,
  zonder_dag: zonderDag.length,
});
