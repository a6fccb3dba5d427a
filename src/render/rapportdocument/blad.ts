import type { Rapport } from "../../audit/rapport-types.ts";
import type { Domein } from "../../beschrijving/format/begrippen.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { RapportdocumentTekst } from "../../tekst/nl/rapportdocument.ts";
import { rapportdocumenttekst } from "../../tekst/rapportdocument.ts";
import type { Taal } from "../../tekst/taal.ts";
import { type Blok, blokken } from "../overzicht.ts";
import { type Bronweergave, bronweergave } from "../terminal/bron.ts";

/** What every part of the gap analysis needs to know. */
export interface Blad {
  readonly rapport: Rapport;
  readonly taal: Taal;
  /** The words all formats share, and those of this document. */
  readonly tekst: RapportTekst;
  readonly eigen: RapportdocumentTekst;
  readonly datum: Datumtekst;
  /** Sources without the title that all of them share. */
  readonly bron: Bronweergave;
  /** In the order of the report; those that do not apply are in an annex only. */
  readonly blokken: readonly Blok[];
  /** The id of the section of a block. */
  readonly anker: (blok: Blok) => string;
}

export function maakBlad(rapport: Rapport, taal: Taal): Blad {
  const alle = blokken(rapport, taal);
  const ankers = new Map(alle.map((blok, nummer) => [blok, ankerVan(blok, nummer, alle)]));
  return {
    rapport,
    taal,
    tekst: catalogus(taal).rapport,
    eigen: rapportdocumenttekst(taal),
    datum: datumtekst(taal),
    bron: bronweergave(rapport),
    blokken: alle,
    anker: (blok) => ankers.get(blok) ?? "",
  };
}

/** "norm-BN-06-bestuurlijk"; the id of a norm of somebody else may hold anything, so doubles get their number. */
function ankerVan(blok: Blok, nummer: number, alle: readonly Blok[]): string {
  const naam = ankernaam(blok);
  return alle.findIndex((een) => ankernaam(een) === naam) === nummer ? naam : `${naam}-${nummer + 1}`;
}

const ankernaam = ({ id, domein }: Blok): string => ["norm", id, ...domein].join("-").replace(/[^A-Za-z0-9]+/g, "-");

/** "bestuurlijk" or "bestuurlijk, ambtelijk". */
export const domeinnamen = (domein: readonly Domein[], { tekst }: Blad): string => domein.map((een) => tekst.domein[een]).join(", ");

/** "BN-06 Nevenwerkzaamheden · bestuurlijk". */
export const bloknaam = (blok: Blok, blad: Blad): string => `${blok.id} ${blok.titel} · ${domeinnamen(blok.domein, blad)}`;

/** "Nevenwerkzaamheden (bestuurlijk)", within a sentence. */
export const blokInZin = (blok: Blok, blad: Blad): string => `${blok.titel} (${domeinnamen(blok.domein, blad)})`;

/** Says which source is meant where no title is given; empty where every source has its own. */
export const bronzin = ({ tekst, bron }: Blad): readonly string[] => (bron.titel === undefined ? [] : [`${tekst.bronSteeds(bron.titel)}.`]);

/** With a capital, at the begin of a cell or sentence. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
