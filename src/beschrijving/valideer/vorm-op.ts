import { bronvorm, documentvorm, opmerkingvorm } from "../format/document.ts";
import type { Vorm, Waardeplek } from "../format/vorm.ts";
import { padstappen } from "../lees/boom.ts";

/** The keys of a statement. */
export const uitspraaksleutels = ["waarde", "opmerking", "bron"] as const;

/** What is allowed at the place that a JSON Pointer names; undefined where the format knows no such place. */
export function vormOp(pad: string, wortel: Vorm = documentvorm): Vorm | undefined {
  let hier: Vorm | undefined = wortel;
  for (const stap of padstappen(pad)) hier = hier && kindvorm(hier, stap);
  return hier;
}

function kindvorm(vorm: Vorm, stap: string): Vorm | undefined {
  switch (vorm.aard) {
    case "groep":
      return Object.hasOwn(vorm.sleutels, stap) ? vorm.sleutels[stap] : undefined;
    case "kaart":
    case "lijst":
      return vorm.van;
    case "waarde":
      return uitspraakdeel(vorm, stap);
    case "keus":
      return kindvorm(/^[0-9]+$/.test(stap) ? vorm.lijst : vorm.groep, stap);
    case "vrij":
      return undefined;
  }
}

/** Inside a value: an element of a list, or a part of a statement. */
function uitspraakdeel(vorm: Waardeplek, stap: string): Vorm | undefined {
  if (stap === "bron") return bronvorm;
  if (stap === "opmerking") return opmerkingvorm;
  return stap === "waarde" ? { ...vorm, uitspraken: false } : vorm;
}
