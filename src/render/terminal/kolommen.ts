import { vulAan } from "./wikkel.ts";

/**
 * Columns next to each other: a head, and cells of ready-made lines that fit their column. Drawn here, because the usual
 * package measures every cell again for every line: minutes for a long cell (measured: 7 s for 90 lines).
 */
export function tabelregels(
  kop: readonly string[],
  cellen: readonly (readonly string[])[],
  breedtes: readonly number[],
): readonly string[] {
  const hoogte = Math.max(...cellen.map((regels) => regels.length));
  const lijn = (kruis: string): string => breedtes.map((breedte) => "─".repeat(breedte)).join(kruis);
  const rij = (regels: readonly string[]): string =>
    regels
      .map((regel, plek) => ` ${vulAan(regel, (breedtes[plek] ?? 0) - 1)}`)
      .join("│")
      .trimEnd();
  const inhoud = Array.from({ length: hoogte }, (_, nummer) => rij(cellen.map((regels) => regels[nummer] ?? "")));
  return [lijn("┬"), rij(kop), lijn("┼"), ...inhoud];
}
