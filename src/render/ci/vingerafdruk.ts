import { createHash } from "node:crypto";
import type { Rapport } from "../../audit/rapport-types.ts";

/**
 * Tells a finding again in a later run: from what it is about, never from where it stands or how it is worded. The
 * organisation is in it, so that several in one repository stay apart.
 */
export const vingerafdruk = ({ organisatie: { tooi, naam } }: Rapport, delen: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([tooi ?? naam, ...delen]))
    .digest("hex")
    .slice(0, 32);

/** Gives each of several equal findings, in their order, a number of its own. */
export function volgnummers(): (sleutel: string) => number {
  const geteld = new Map<string, number>();
  return (sleutel) => {
    const nummer = (geteld.get(sleutel) ?? 0) + 1;
    geteld.set(sleutel, nummer);
    return nummer;
  };
}
