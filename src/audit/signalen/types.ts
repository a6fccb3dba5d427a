import type { Integriteitssysteem } from "../../beschrijving/types.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import type { Normenkader, Woorden } from "../../normenkader/types.ts";
import type { SignaalArgs, SignaalId } from "../../tekst/signaal-args.ts";
import type { Signaal } from "../rapport-types.ts";
import type { Rapportteksten } from "../teksten.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";

/** Everything a signaal may look at: the description, the law of the day and what the audit found. */
export interface Signaalbron {
  readonly systeem: Integriteitssysteem;
  readonly kader: Normenkader;
  readonly peildatum: string;
  readonly uitkomsten: readonly Eisuitkomst[];
  readonly teksten: Rapportteksten;
  readonly woorden: Woorden;
}

export interface Vondst<Id extends SignaalId> {
  readonly args: SignaalArgs[Id];
  readonly plaatsen: readonly Plaats[];
}

/** One kind of observation about the description itself. One file each; register it in signaleer.ts. */
export interface Signaalregel<Id extends SignaalId> {
  readonly id: Id;
  readonly ernst: Signaal["ernst"];
  readonly zoek: (bron: Signaalbron) => readonly Vondst<Id>[];
}

/** Keeps the id and its arguments together for the type checker. */
export const signaalregel = <Id extends SignaalId>(regel: Signaalregel<Id>): Signaalregel<Id> => regel;
