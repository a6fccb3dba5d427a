/** Bounds on a normenkader, beside those on every file (src/beschrijving/limieten.ts). Ours stays far below them. */

/** Bytes of all files of one normenkader together. */
export const maxKaderBytes = 8 * 1024 * 1024;
/** Files of one normenkader. */
export const maxKaderbestanden = 200;
/** Characters of one text. */
export const maxTekens = 1000;
/** Characters of one condition. */
export const maxVoorwaarde = 500;
/** Comparisons of an eis with a name that holds a star, in all indelingen together. */
export const maxSterren = 5_000_000;

/** The file a normenkader starts with. */
export const kaderbestand = "normenkader.yaml";
