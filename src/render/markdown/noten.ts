import type { Plaats } from "../../diagnostic/types.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import { voorMarkdown } from "../escape.ts";

/** Footnotes in the order of first use; the same source and place share a number. */
export interface Noten {
  /** The mark to put in the text; empty when there is nothing to refer to. */
  readonly verwijs: (bron: string | undefined, plaats: Plaats | undefined) => string;
  readonly regels: () => readonly string[];
}

export function noten(tekst: RapportTekst): Noten {
  const nummers = new Map<string, number>();
  return {
    verwijs: (bron, plaats) => {
      const waar = plaats === undefined ? [] : [tekst.regel(plaats.bestand, plaats.regel)];
      const noot = [...(bron ? [bron] : []), ...waar].map(voorMarkdown).join(" · ");
      if (noot === "") return "";
      const nummer = nummers.get(noot) ?? nummers.size + 1;
      nummers.set(noot, nummer);
      return ` [^${nummer}]`;
    },
    regels: () => [...nummers].map(([noot, nummer]) => `[^${nummer}]: ${noot}`),
  };
}
