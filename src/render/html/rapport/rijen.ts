import type { Eisoordeel } from "../../../audit/rapport-types.ts";
import type { Taal } from "../../../tekst/taal.ts";
import type { Blok } from "../../overzicht.ts";
import { kolompunten, type Punt } from "../../punten.ts";

/** One eis of a block with what the three other columns say about it; without an eis: what goes for the block as a whole. */
export interface Rij {
  readonly eis?: Eisoordeel;
  readonly kern: boolean;
  /** What the unit's own norm text says about a kern. */
  readonly kernbron?: string;
  readonly uitgewerkt: readonly Punt[];
  readonly ontbreekt: readonly Punt[];
  /** Answers that are told in full here, and those told at an eis above. */
  readonly uitwerking: readonly Punt[];
  readonly eerder: readonly { readonly punt: Punt; readonly bij: string }[];
}

const volgorde = (eis: Eisoordeel, ontbreekt: readonly string[]): number => {
  const plek = ontbreekt.indexOf(eis.id);
  if (plek >= 0) return plek;
  return ontbreekt.length + (eis.uitkomst === "niet-getoetst" ? 0 : eis.uitkomst === "afwijking" ? 1 : 2);
};

/** The eisen of a block: what is missing first, the gravest on top; then what is in order. What does not apply is left out. */
export function rijen(blok: Blok, taal: Taal): readonly Rij[] {
  const punten = kolompunten(blok, taal);
  const open = blok.ontbreekt.map(({ eis }) => eis);
  const eisen = blok.eisen.filter(({ uitkomst }) => uitkomst !== "nvt").sort((a, b) => volgorde(a, open) - volgorde(b, open));
  const verteld = new Map<Punt, string>();
  const getoond = new Set(eisen.map(({ id }) => id));
  const rij = (eis: Eisoordeel): Rij => {
    const over = (lijst: readonly Punt[]): readonly Punt[] => lijst.filter((punt) => punt.eisen.includes(eis.id));
    const antwoorden = over(punten.uitwerking);
    const eerder = antwoorden.flatMap((punt) => {
      const bij = verteld.get(punt);
      return bij === undefined ? [] : [{ punt, bij }];
    });
    const nieuw = antwoorden.filter((punt) => !verteld.has(punt));
    for (const punt of nieuw) verteld.set(punt, eis.id);
    const kernbron = blok.kern?.find((een) => een.eis === eis.id)?.bron;
    return {
      eis,
      kern: blok.kern === undefined ? eis.kern : kernbron !== undefined,
      ...(kernbron !== undefined && { kernbron }),
      uitgewerkt: over(punten.uitgewerkt),
      ontbreekt: over(punten.ontbreekt),
      uitwerking: nieuw,
      eerder,
    };
  };
  const rest = (lijst: readonly Punt[]): readonly Punt[] => lijst.filter(({ eisen: over }) => !over.some((id) => getoond.has(id)));
  const geheel: Rij = {
    kern: false,
    uitgewerkt: rest(punten.uitgewerkt),
    ontbreekt: rest(punten.ontbreekt),
    uitwerking: rest(punten.uitwerking),
    eerder: [],
  };
  const leeg = geheel.uitgewerkt.length + geheel.ontbreekt.length + geheel.uitwerking.length === 0;
  return [...eisen.map(rij), ...(leeg ? [] : [geheel])];
}
