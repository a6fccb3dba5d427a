import type { Blok } from "./boom.ts";
import { woord } from "./tekst.ts";

/** Footnotes in the order of first use; the same text shares a number. */
export interface Noten {
  readonly nummer: (noot: string | undefined) => string | undefined;
  readonly bepalingen: () => readonly Blok[];
}

export function noten(): Noten {
  const nummers = new Map<string, string>();
  return {
    nummer: (noot) => {
      if (noot === undefined || noot.trim() === "") return undefined;
      const nummer = nummers.get(noot) ?? String(nummers.size + 1);
      nummers.set(noot, nummer);
      return nummer;
    },
    bepalingen: () =>
      [...nummers].map(([noot, nummer]) => ({
        type: "footnoteDefinition",
        identifier: nummer,
        label: nummer,
        children: [{ type: "paragraph", children: [woord(noot)] }],
      })),
  };
}
