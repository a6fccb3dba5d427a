import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { maxMeldingenPerBestand } from "../limieten.ts";

/** The first problems of each file, and a last one that says when there are more. */
export function beperk(fouten: readonly Diagnostic[]): readonly Diagnostic[] {
  const aantal = new Map<string, number>();
  return fouten.flatMap((fout) => {
    const nu = (aantal.get(fout.plaats.bestand) ?? 0) + 1;
    aantal.set(fout.plaats.bestand, nu);
    if (nu <= maxMeldingenPerBestand) return [fout];
    return nu === maxMeldingenPerBestand + 1 ? [diagnostic("te-veel-meldingen", fout.plaats, { max: maxMeldingenPerBestand })] : [];
  });
}
