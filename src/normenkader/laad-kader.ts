import { basisnormen } from "../generated/basisnormen.ts";
import { indelingen } from "../generated/basisnormen-basis.ts";
import { kadercontroles } from "../generated/kader-validators.ts";
import type { Kadernaam } from "./bekend.ts";
import type { Kaderbestand, OnleesbaarBestand } from "./lees/kaderbestanden.ts";
import { leesIndeling } from "./lees/lees-indeling.ts";
import { type Basis, type GelezenKader, leesNormenkader } from "./lees/lees-normenkader.ts";
import type { Indeling, Normenkader } from "./types.ts";

// Loaded only when a normenkader or indeling of a user's own is used: the validators and the CEL engine come along.

const bases: Readonly<Record<Kadernaam, Basis>> = { basisnormen: { kader: basisnormen, indelingen } };

/** A user's own normenkader from the texts of its files. Throws a DiagnosticError with everything that is wrong. */
export const laadKader = (bestanden: readonly (Kaderbestand | OnleesbaarBestand)[]): GelezenKader =>
  leesNormenkader(bestanden, { controles: kadercontroles, bases });

/** A user's own indeling, checked against the normenkader in use. Throws a DiagnosticError with everything that is wrong. */
export const laadIndeling = (bestand: Kaderbestand, kader: Normenkader): Indeling => leesIndeling(bestand, kader, kadercontroles);
