import type { Rapport } from "../audit/rapport-types.ts";

/** In every file we write, so that we overwrite our own files only. */
export const KENMERK = "basisnormen-rapport";

/** "basisnormen-rapport 1.0, basisnormen 0.1.0": the version of the shape and of the tool. */
export const kenmerk = ({ versie, hulpmiddel }: Rapport): string => `${KENMERK} ${versie}, ${hulpmiddel.naam} ${hulpmiddel.versie}`;

/** Where this tool lives (publiccode.yml). */
export const THUIS = "https://github.com/basisnormen/basisnormen";
