/** Three values: true, false, and undefined for unknown. Kleene's strong logic (K3). */
export type Drie = boolean | undefined;

export const niet = (a: Drie): Drie => (a === undefined ? undefined : !a);

export function en(a: Drie, b: Drie): Drie {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

export function of(a: Drie, b: Drie): Drie {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

/** True for an empty list. */
export const alle = (waarden: Iterable<Drie>): Drie => {
  let uit: Drie = true;
  for (const waarde of waarden) uit = en(uit, waarde);
  return uit;
};

/** False for an empty list. */
export const enige = (waarden: Iterable<Drie>): Drie => {
  let uit: Drie = false;
  for (const waarde of waarden) uit = of(uit, waarde);
  return uit;
};
