import { voorbijEnNietGemeld } from "../audit/signalen/actie-te-laat.ts";
import { datumsVan } from "../audit/signalen/verschillen.ts";
import { natuurlijk } from "../audit/volgorde.ts";
import { leesPeriode } from "../beschrijving/datum.ts";
import type { Actie, Datum } from "../beschrijving/types.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { kerenVan, momentVan } from "../plan/moment.ts";
import type { Moment } from "../plan/types.ts";
import { teLaat } from "../voortgang/te-laat.ts";
import type { TeLaat } from "../voortgang/types.ts";
import { type Blik, vindplaats, wie } from "./bron.ts";
import type { PuntZonderDag } from "./types.ts";
import { isKort, type Ruw } from "./venster.ts";

/** The moments of some actions, and those of which no day can be told. */
export interface Gevonden {
  readonly punten: readonly Ruw[];
  readonly zonderDag: readonly PuntZonderDag[];
}

/** The deadlines and recurring times of all actions that are not dropped, in order of their numbers. */
export function actiepunten(blik: Blik): Gevonden {
  const acties = [...blik.systeem.acties].filter(({ stand }) => stand !== "vervallen").sort((a, b) => natuurlijk(a.nr, b.nr));
  return {
    punten: acties.flatMap((actie) => [...vanActie(actie, blik), ...vervolg(actie, blik)]),
    zonderDag: acties.flatMap((actie) => zonderDag(actie, blik)),
  };
}

/** Days that sources give for an action, whether or not they have passed. */
export const heeftDag = (actie: Actie): boolean => datumsVan(actie.uitspraken, "gereed").length > 0;

type Vast = Pick<Ruw, "sleutel" | "soort" | "wat" | "wie" | "onzeker" | "eisen" | "bron" | "plaats">;

function vast(actie: Actie, blik: Blik): Vast {
  return {
    sleutel: `actie ${actie.nr}`,
    soort: "actie",
    wat: blik.tekst.wat.actie(actie.nr, metHoofdletter(actie.titel)),
    ...wie(actie, "verantwoordelijk", blik),
    ...(isOnzeker(actie) && { onzeker: true as const }),
    eisen: actie.voor,
    ...vindplaats(actie),
  };
}

/** Saying nothing is a promise. */
const isOnzeker = ({ toegezegd, uitspraken }: Actie): boolean =>
  toegezegd !== true && uitspraken.some(({ veld, waarde }) => veld === "toegezegd" && waarde !== true);

function vanActie(actie: Actie, blik: Blik): readonly Ruw[] {
  const { peildatum } = blik;
  const moment = heeftDag(actie) ? momentVan(actie, peildatum) : undefined;
  if (moment === undefined) return [];
  const basis = { ...vast(actie, blik), dag_bron: "genoemd" as const, ...(moment.frequentie && { frequentie: moment.frequentie }) };
  const laat = achterstand(actie, blik);
  if (laat !== undefined) {
    const eerste = { ...basis, ...laat };
    return moment.frequentie === undefined ? [eerste] : [eerste, ...tijden(moment, basis, blik)];
  }
  if (moment.frequentie !== undefined) return tijden(moment, basis, blik);
  if (actie.stand === "gereed") return [];
  const { van, tot, tekst: termijn, anders } = moment;
  return [{ ...basis, van, tot, termijn, toelichting: anders === undefined ? [] : [blik.tekst.anders(anders.map(blik.teksten.tijd))] }];
}

type Laat = Pick<Ruw, "van" | "tot" | "termijn" | "toelichting" | "reden">;

/** What of it has passed, or may have: as the signaal about actions that are late, and as the voortgang, tell it. */
function achterstand(actie: Actie, { peildatum, tekst }: Blik): Laat | undefined {
  const datums = datumsVan(actie.uitspraken, "gereed");
  const voorbij = voorbijEnNietGemeld(actie, peildatum);
  if (actie.stand !== "gereed" && voorbij !== undefined) {
    const stand = actie.stand === undefined ? "onbekend" : actie.stand;
    return { ...omhulsel(datums), toelichting: [tekst.nietGemeld[stand === "vervallen" ? "onbekend" : stand]] };
  }
  const [laat] = oordeel(actie, peildatum).filter(({ wat }) => wat === "gereed");
  if (laat?.reden === undefined || laat.reden === "onnauwkeurig") return undefined;
  // That what comes back is under way, or that nothing is said of it, comes to the same: that one time may have been done.
  const reden = laat.reden === "stand-onbekend" && actie.frequentie !== undefined ? "terugkerend" : laat.reden;
  return { ...omhulsel(datums), reden, toelichting: [tekst.reden[reden]] };
}

/** The judgement of the voortgang. */
function oordeel(actie: Actie, peildatum: string): readonly TeLaat[] {
  const termijnen = (veld: string) =>
    datumsVan(actie.uitspraken, veld).map(({ van, tot, tekst }) => ({ van, tot, tekst, waarde: tekst, bron: "" }));
  return teLaat(
    {
      stand: actie.stand ?? "onbekend",
      ...(actie.frequentie !== undefined && { terugkerend: true }),
      gereed: termijnen("gereed"),
      vervolg_gereed: termijnen("vervolg_gereed"),
    },
    peildatum,
  );
}

function omhulsel(datums: readonly Datum[]): Pick<Ruw, "van" | "tot" | "termijn"> {
  const van = datums.map((een) => een.van).sort()[0] ?? "";
  const tot =
    datums
      .map((een) => een.tot)
      .sort()
      .at(-1) ?? "";
  const teksten = [...new Set([...datums].sort((a, b) => (a.tot < b.tot ? -1 : a.tot > b.tot ? 1 : 0)).map(({ tekst }) => tekst))];
  return { van, tot, termijn: teksten.join("; ") };
}

/** What comes back: each time from the peildatum on. */
function tijden(moment: Moment, basis: Omit<Ruw, "van" | "tot" | "termijn" | "toelichting">, blik: Blik): readonly Ruw[] {
  const periode = moment.frequentie === undefined ? undefined : leesPeriode(moment.frequentie);
  const alle = kerenVan(moment, blik.venster);
  return (periode !== undefined && isKort(periode) ? alle.slice(0, 1) : alle).map(({ van, tot, tekst }) => ({
    ...basis,
    van,
    tot,
    termijn: tekst,
    dag_bron: van === moment.van && tot === moment.tot ? "genoemd" : "gerekend",
    toelichting: moment.anders === undefined ? [] : [blik.tekst.anders(moment.anders.map(blik.teksten.tijd))],
  }));
}

/** What follows on an action that is done, or is still to be done. */
function vervolg(actie: Actie, blik: Blik): readonly Ruw[] {
  const datums = datumsVan(actie.uitspraken, "vervolg_gereed");
  if (datums.length === 0) return [];
  const [laat] = oordeel(actie, blik.peildatum).filter(({ wat }) => wat === "vervolg");
  const onzeker = laat?.reden === "onnauwkeurig" ? undefined : laat?.reden;
  return [
    {
      ...vast(actie, blik),
      sleutel: `actie ${actie.nr} vervolg`,
      soort: "vervolg",
      wat: blik.tekst.wat.vervolg(actie.nr, metHoofdletter(actie.vervolg ?? actie.titel)),
      ...omhulsel(datums),
      dag_bron: "genoemd",
      ...(onzeker && { reden: onzeker }),
      toelichting: onzeker ? [blik.tekst.reden[onzeker]] : laat?.zekerheid === "zeker" ? [blik.tekst.vervolgNietGemeld] : [],
    },
  ];
}

function zonderDag(actie: Actie, blik: Blik): readonly PuntZonderDag[] {
  if (heeftDag(actie) || actie.stand === "gereed") return [];
  const { frequentie } = actie;
  return [
    {
      ...vast(actie, blik),
      ...(frequentie !== undefined && { frequentie }),
      toelichting: [],
      reden: frequentie === undefined ? "zonder-datum" : "laatst-onbekend",
    },
  ];
}
