import type { Kern } from "./vroeger.ts";

/** An action then and now; one of the two may be absent. */
export interface Paar {
  readonly oud?: Kern;
  readonly nieuw?: Kern;
}

/** A way to be the same action: a key that both share, and what must hold besides. */
interface Gelijkenis {
  readonly sleutel: (actie: Kern) => string;
  readonly past: (oud: Kern, nieuw: Kern) => boolean;
}

const zelfdePlan = (a: Kern, b: Kern): boolean => a.plan === b.plan;
const zelfdeDoel = (a: Kern, b: Kern): boolean => a.voor.some((eis) => b.voor.includes(eis));

const gelijkenissen: readonly Gelijkenis[] = [
  { sleutel: ({ nr }) => nr, past: (a, b) => a.titel === b.titel },
  { sleutel: ({ titel }) => titel, past: zelfdePlan },
  { sleutel: ({ nr }) => nr, past: (a, b) => (a.plan !== undefined && zelfdePlan(a, b)) || zelfdeDoel(a, b) },
];

/**
 * Which action of then is which of now. Surest first: number and title, then plan and title (it was numbered anew), then the
 * number with the same plan or an eis in common (it was worded anew). A number alone is not enough: two plans may both have
 * an action 1. Where more than one could be meant, none is taken.
 */
export function koppel(oud: readonly Kern[], nieuw: readonly Kern[]): readonly Paar[] {
  const vrij = new Set(oud);
  const paren = new Map<Kern, Kern>();
  for (const { sleutel, past } of gelijkenissen) {
    const perSleutel = gegroepeerd([...vrij], sleutel);
    for (const nu of nieuw) {
      if (paren.has(nu)) continue;
      const [enige, ...meer] = (perSleutel.get(sleutel(nu)) ?? []).filter((toen) => vrij.has(toen) && past(toen, nu));
      if (enige === undefined || meer.length > 0) continue;
      paren.set(nu, enige);
      vrij.delete(enige);
    }
  }
  const samen = nieuw.map((nu): Paar => {
    const toen = paren.get(nu);
    return { ...(toen && { oud: toen }), nieuw: nu };
  });
  return [...samen, ...[...vrij].map((toen): Paar => ({ oud: toen }))];
}

function gegroepeerd(acties: readonly Kern[], sleutel: (actie: Kern) => string): ReadonlyMap<string, readonly Kern[]> {
  const uit = new Map<string, Kern[]>();
  for (const actie of acties) {
    const lijst = uit.get(sleutel(actie));
    if (lijst === undefined) uit.set(sleutel(actie), [actie]);
    else lijst.push(actie);
  }
  return uit;
}
