/** Bounds on a template: generous for a house style with pictures, far too small to exhaust a machine. */
export const sjabloonlimieten = { bytes: 20_000_000, uitgepakt: 100_000_000, delen: 2000 } as const;
