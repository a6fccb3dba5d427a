import { isDatum } from "../../beschrijving/model/waarde.ts";
import type { Datum, Uitspraak } from "../../beschrijving/types.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import type { Verschil } from "../../tekst/signaal-args.ts";
import { bronTekst } from "../bewijs.ts";
import { leesbaar } from "../leesbaar.ts";
import { isVrijeTekst, veldnaam } from "../veldnaam.ts";
import type { Signaalbron } from "./types.ts";

/** One attribute about which the statements differ, and where they stand. */
export interface Gevonden {
  readonly verschil: Verschil;
  readonly plaatsen: readonly Plaats[];
}

/** The attributes on which sources, or two places in one, say different things. "Onbekend" contradicts nothing. */
export function verschillen(
  uitspraken: readonly Uitspraak[],
  kies: (veld: string) => boolean,
  { woorden, teksten }: Signaalbron,
): readonly Gevonden[] {
  return [...meerstemmig(uitspraken)]
    .filter(([veld]) => kies(veld) && !isVrijeTekst(veld))
    .map(([veld, eigen]) => {
      const gezegd = eigen.map((een) => ({ gelezen: leesbaar(een, woorden, teksten), bron: bronTekst(een.bron) }));
      return { verschil: { veld: veldnaam(veld), uitspraken: gezegd }, plaatsen: eigen.map(({ plaats }) => plaats) };
    });
}

/** The attributes of which the statements differ. Nearly all have one statement, so that is settled first. */
function meerstemmig(uitspraken: readonly Uitspraak[]): ReadonlyMap<string, readonly Uitspraak[]> {
  const perVeld = new Map<string, Uitspraak[]>();
  for (const uitspraak of uitspraken) {
    if (uitspraak.waarde === undefined) continue;
    const bekend = perVeld.get(uitspraak.veld);
    if (bekend === undefined) perVeld.set(uitspraak.veld, [uitspraak]);
    else bekend.push(uitspraak);
  }
  for (const [veld, eigen] of perVeld)
    if (eigen.length < 2 || new Set(eigen.map(({ waarde }) => sleutel(waarde))).size < 2) perVeld.delete(veld);
  return perVeld;
}

/** Lists differ by what is in them, not by order. */
const sleutel = (waarde: Uitspraak["waarde"]): string => JSON.stringify(Array.isArray(waarde) ? [...waarde].sort() : waarde);

/** The dates the statements about one attribute give. */
export const datumsVan = (uitspraken: readonly Uitspraak[], veld: string): readonly Datum[] =>
  uitspraken
    .filter((uitspraak) => uitspraak.veld === veld)
    .map(({ waarde }) => waarde)
    .filter(isDatum);
