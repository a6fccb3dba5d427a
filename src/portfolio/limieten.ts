/** Bounds on what is read for a portfolio. */

/** Bytes of one part for `merge`: a hundred thousand organisations. */
export const maxDeelBytes = 256 * 1024 * 1024;
/** Levels of folders in which descriptions are looked for. */
export const maxMapdiepte = 8;
