import type { Bewijssectie } from "../beschrijving/format/secties.ts";
import type { Toets } from "../normenkader/types.ts";
import { gelezenVelden } from "./bewijs.ts";

/** What a gap is about, apart from its eis. Nothing but the section: the eis as a whole. */
export interface Onderwerp {
  /** The item that falls short, and of which of its attributes. */
  readonly item?: { readonly id: string; readonly velden: string };
  /** The groups it falls short for, where the eis asks something for each of several. */
  readonly doelgroepen: readonly string[];
}

/** The eis as a whole: nothing is there, nothing is known, or somebody judged it. */
export const geheel: Onderwerp = { doelgroepen: [] };

/**
 * The subject as it stands in the rapport: `sectie[/id/velden][@doelgroep+doelgroep]`, such as `registers`,
 * `registers/nevenfuncties-ps/openbaar` or `documenten@bestuur+volksvertegenwoordiging`. It holds ids and keys only, so it
 * stays the same when lines move, files are split or sentences change.
 */
export function onderwerptekst(sectie: Bewijssectie, { item, doelgroepen }: Onderwerp): string {
  const wat = item === undefined ? "" : `/${item.id}/${item.velden}`;
  const wie = doelgroepen.length === 0 ? "" : `@${[...new Set(doelgroepen)].sort().join("+")}`;
  return `${sectie}${wat}${wie}`;
}

/** The attributes a toets reads; of several toetsen on the same attributes each later one gets a number. */
export function toetsnaam(toets: Toets, toetsen: readonly Toets[]): string {
  const naam = (een: Toets): string => [...new Set(gelezenVelden(een.als))].sort().join("+");
  const eigen = naam(toets);
  const eerder = toetsen.slice(0, toetsen.indexOf(toets)).filter((een) => naam(een) === eigen).length;
  return eerder === 0 ? eigen : `${eigen}~${eerder + 1}`;
}
