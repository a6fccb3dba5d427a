import type { Keuzes } from "../beschrijving/format/attribuut.ts";

/** The normenkaders that come with the tool, which others may extend. */
export const bekendeKaders = { basisnormen: "Basisnormen integriteit" } as const satisfies Keuzes;

export type Kadernaam = keyof typeof bekendeKaders;
