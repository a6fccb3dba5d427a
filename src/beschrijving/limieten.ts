/** Bounds on what is read, so that no input can exhaust memory or time. Real descriptions stay far below them. */

/** Bytes of one file. */
export const maxBestandBytes = 2 * 1024 * 1024;
/** Bytes of all files of one description together. */
export const maxBeschrijvingBytes = 8 * 1024 * 1024;
/** Files of one description, the entry file included. */
export const maxBestanden = 100;
/** Levels of nesting; the format needs eight. */
export const maxDiepte = 32;
/** Problems reported per file; who has more, has one problem. */
export const maxMeldingenPerBestand = 200;
/** Characters of broken files that are read again to list all their syntax errors: the second parser takes up to 10 ms per KiB. */
export const maxTekensTweedeLezing = 128 * 1024;

/** The file a description starts with. */
export const ingangsbestand = "basisnormen.yaml";
