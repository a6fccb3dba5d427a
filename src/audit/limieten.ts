/** Bytes of a saved rapport that is read. The largest of our examples is half a megabyte. */
export const maxRapportBytes = 32 * 1024 * 1024;
