import { type Achterstand, achterstanden, isVoorbij, omhulsel, staatNietVast } from "../audit/achterstand.ts";
import { gezegdOver } from "../audit/gezegd.ts";
import { datumsVan } from "../audit/signalen/verschillen.ts";
import { natuurlijk } from "../audit/volgorde.ts";
import { leesPeriode } from "../beschrijving/datum.ts";
import type { Actie } from "../beschrijving/types.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { kerenVan, momentVan } from "../plan/moment.ts";
import type { Moment } from "../plan/types.ts";
import { type Blik, heeftDag, vindplaats, wie } from "./bron.ts";
import { blijftOver } from "./programma.ts";
import type { PuntZonderDag, Twijfel } from "./types.ts";
import { isKort, type Ruw } from "./venster.ts";

/** The moments of some actions, and those of which no day can be told. */
export interface Gevonden {
  readonly punten: readonly Ruw[];
  readonly zonderDag: readonly PuntZonderDag[];
}

/**
 * The deadlines and recurring times of all actions that are not dropped, in order of their numbers. `jaren`: the years that the
 * programme names per action; while one of them is left, the line of the programme stands for an action without a day.
 */
export function actiepunten(blik: Blik, jaren: ReadonlyMap<string, readonly number[]>): Gevonden {
  const acties = [...blik.systeem.acties].filter(({ stand }) => stand !== "vervallen").sort((a, b) => natuurlijk(a.nr, b.nr));
  return {
    punten: acties.flatMap((actie) => [...vanActie(actie, blik), ...vervolg(actie, blik)]),
    zonderDag: acties.flatMap((actie) => zonderDag(actie, jaren.get(actie.nr) ?? [], blik)),
  };
}

type Vast = Pick<Ruw, "sleutel" | "soort" | "wat" | "wie" | "oplevering" | "onzeker" | "eisen" | "bron" | "plaats">;

function vast(actie: Actie, blik: Blik): Vast {
  const oplevering = gezegdOver(actie, "oplevering", blik).map(({ tekst }) => tekst);
  return {
    sleutel: `actie ${actie.nr}`,
    soort: "actie",
    wat: blik.tekst.wat.actie(actie.nr, metHoofdletter(actie.titel)),
    ...wie(actie, "verantwoordelijk", blik),
    ...(oplevering.length > 0 && { oplevering: oplevering.join("; ") }),
    ...(staatNietVast(actie) && { onzeker: true as const }),
    eisen: actie.voor,
    ...vindplaats(actie),
  };
}

/** What the description says of a date besides the date, such as the words of its source. */
function bijDatum(actie: Actie, veld: "gereed" | "vervolg_gereed"): { readonly opmerking?: string } {
  const gezegd = actie.uitspraken.flatMap((een) => (een.veld === veld ? (een.opmerking ?? []) : []));
  return gezegd.length === 0 ? {} : { opmerking: [...new Set(gezegd)].join(" ") };
}

function vanActie(actie: Actie, blik: Blik): readonly Ruw[] {
  const { peildatum } = blik;
  const moment = heeftDag(actie) ? momentVan(actie, peildatum) : undefined;
  if (moment === undefined) return [];
  const basis = { ...vast(actie, blik), dag_bron: "genoemd" as const, ...(moment.frequentie && { frequentie: moment.frequentie }) };
  const opmerking = bijDatum(actie, "gereed");
  const laat = achterstanden(actie, peildatum).find(({ wat }) => wat === "gereed");
  const eerste = laat === undefined ? [] : [{ ...basis, ...opmerking, ...achterstand(laat, blik) }];
  if (moment.frequentie !== undefined) return [...eerste, ...tijden(moment, { ...basis, ...opmerking }, blik)];
  if (eerste.length > 0 || actie.stand === "gereed") return eerste;
  const { van, tot, tekst: termijn, anders } = moment;
  const toelichting = anders === undefined ? [] : [blik.tekst.anders(anders.map(blik.teksten.tijd))];
  return [{ ...basis, ...opmerking, van, tot, termijn, toelichting }];
}

/** What has passed, or may have, in words; not certain, or only perhaps to be done, is a `reden`. */
function achterstand(een: Achterstand, { tekst }: Blik): Pick<Ruw, "van" | "tot" | "termijn" | "toelichting" | "reden"> {
  const toelichting = [tekst.achterstand[een.reden]];
  // What is no `Twijfel` has passed for certain: isVoorbij.
  return { ...omhulsel(een.datums), toelichting, ...(!isVoorbij(een) && { reden: een.reden as Twijfel }) };
}

/** What comes back: each time from the peildatum on. What is said of the date is said of the first time. */
function tijden(moment: Moment, { opmerking, ...basis }: Tijdbasis, blik: Blik): readonly Ruw[] {
  const periode = moment.frequentie === undefined ? undefined : leesPeriode(moment.frequentie);
  const alle = kerenVan(moment, blik.venster);
  return (periode !== undefined && isKort(periode) ? alle.slice(0, 1) : alle).map(({ van, tot, tekst }) => {
    const eerste = van === moment.van && tot === moment.tot;
    return {
      ...basis,
      ...(eerste && opmerking !== undefined && { opmerking }),
      van,
      tot,
      termijn: tekst,
      dag_bron: eerste ? "genoemd" : "gerekend",
      toelichting: moment.anders === undefined ? [] : [blik.tekst.anders(moment.anders.map(blik.teksten.tijd))],
    };
  });
}

type Tijdbasis = Omit<Ruw, "van" | "tot" | "termijn" | "toelichting">;

/** What follows on an action that is done, or is still to be done. */
function vervolg(actie: Actie, blik: Blik): readonly Ruw[] {
  const [eerste, ...meer] = datumsVan(actie.uitspraken, "vervolg_gereed");
  if (eerste === undefined) return [];
  const laat = achterstanden(actie, blik.peildatum).find(({ wat }) => wat === "vervolg");
  const { oplevering, ...basis } = vast(actie, blik);
  return [
    {
      ...basis,
      sleutel: `actie ${actie.nr} vervolg`,
      soort: "vervolg",
      wat: blik.tekst.wat.vervolg(actie.nr, metHoofdletter(actie.vervolg ?? actie.titel)),
      ...bijDatum(actie, "vervolg_gereed"),
      dag_bron: "genoemd",
      ...(laat === undefined ? { ...omhulsel([eerste, ...meer]), toelichting: [] } : achterstand(laat, blik)),
    },
  ];
}

function zonderDag(actie: Actie, jaren: readonly number[], blik: Blik): readonly PuntZonderDag[] {
  if (heeftDag(actie) || actie.stand === "gereed" || blijftOver(jaren, blik.peildatum)) return [];
  const { frequentie } = actie;
  const zonderJaar = frequentie === undefined ? "zonder-datum" : "laatst-onbekend";
  return [
    {
      ...vast(actie, blik),
      ...(frequentie !== undefined && { frequentie }),
      toelichting: jaren.length === 0 ? [] : [blik.tekst.genoemdeJaren(jaren.map(String))],
      reden: jaren.length === 0 ? zonderJaar : "jaar-voorbij",
    },
  ];
}
