import type { Feit } from "../../beschrijving/types.ts";
import { vanKracht } from "../van-kracht.ts";

/** There, or at least not said to be absent, planned, withdrawn or ended. */
export const isInGebruik = (feit: Feit, peildatum: string): boolean => feit.aanwezig !== false && vanKracht(feit, peildatum) !== false;

/** Do two lists share a member? */
export const overlapt = (a: readonly string[], b: readonly string[]): boolean => a.some((deel) => b.includes(deel));

/** The groups an item is for; none where it does not say. */
export const groepenVan = ({ velden }: Feit): readonly string[] => (Array.isArray(velden.geldt_voor) ? velden.geldt_voor : []);

/** May two items be for the same people? Silence leaves that open. */
export function zelfdeGroep(a: Feit, b: Feit): boolean {
  const [links, rechts] = [groepenVan(a), groepenVan(b)];
  return links.length === 0 || rechts.length === 0 || overlapt(links, rechts);
}

/** Every item, by id: the order in which it was written says nothing. */
export const opId = (feiten: readonly Feit[]): readonly Feit[] => [...feiten].sort((a, b) => (a.id < b.id ? -1 : 1));
