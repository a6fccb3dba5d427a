/** A number that is the sum of others; all are named by their key. */
export interface Som {
  readonly totaal: string;
  readonly delen: readonly string[];
}

/** Numbers of people or cases by key, and how they add up. */
export interface Aantallen {
  readonly aantallen: ReadonlyMap<string, number>;
  readonly sommen: readonly Som[];
  /** Numbers that are shown nowhere, but that somebody could work out: the rest of a total of which only a part is told. */
  readonly ongezien?: ReadonlySet<string>;
}

/**
 * The numbers that must not be shown: those from 1 up to the threshold, and as many others as it takes, so that nobody can
 * work the small ones out from the sums, even knowing that they are small. Zero is told, unless only hiding it helps.
 * Of the others the smallest go first, parts before totals.
 */
export function teVerbergen(alles: Aantallen, drempel: number): ReadonlySet<string> {
  const verborgen = new Set<string>();
  for (const groep of samenhang(alles)) for (const sleutel of verbergGroep(groep, drempel)) verborgen.add(sleutel);
  return verborgen;
}

/** More numbers that hang together than any report has; trying all ways to fill them in would take too long. */
const MAX_GROEP = 60;

function verbergGroep({ aantallen, sommen, ongezien = new Set() }: Aantallen, drempel: number): ReadonlySet<string> {
  const klein = [...aantallen].filter(([, aantal]) => aantal > 0 && aantal < drempel).map(([sleutel]) => sleutel);
  if (klein.length > 0 && aantallen.size > MAX_GROEP)
    return new Set([...aantallen].filter(([, aantal]) => aantal > 0).map(([sleutel]) => sleutel));
  const verborgen = new Set([...klein, ...ongezien]);
  const som: Puzzel = { aantallen, sommen, verborgen, klein: new Set(klein), drempel };
  for (;;) {
    const kwetsbaar = klein.find((sleutel) => !kanAnders(sleutel, som));
    if (kwetsbaar === undefined) return verborgen;
    const volgende = volgendeOffer(kwetsbaar, som);
    // Nothing is left to hide around it: it stands alone, and says no more than that it is small.
    if (volgende === undefined) return verborgen;
    verborgen.add(volgende);
  }
}

interface Puzzel extends Aantallen {
  readonly verborgen: ReadonlySet<string>;
  readonly klein: ReadonlySet<string>;
  readonly drempel: number;
}

/** Numbers that no sum ties together say nothing about each other: each such group apart. */
function samenhang({ aantallen, sommen, ongezien }: Aantallen): readonly Aantallen[] {
  const groepVan = new Map<string, { readonly leden: Set<string>; readonly sommen: Som[] }>();
  for (const sleutel of aantallen.keys()) groepVan.set(sleutel, { leden: new Set([sleutel]), sommen: [] });
  for (const som of sommen) {
    const groepen = new Set(leden(som).flatMap((lid) => groepVan.get(lid) ?? []));
    const [eerste, ...rest] = [...groepen].sort((a, b) => b.leden.size - a.leden.size);
    if (eerste === undefined) continue;
    eerste.sommen.push(som);
    for (const { leden: meer, sommen: andere } of rest) {
      for (const lid of meer) groepVan.set(lid, eerste);
      for (const lid of meer) eerste.leden.add(lid);
      eerste.sommen.push(...andere);
    }
  }
  return [...new Set(groepVan.values())].map((groep) => ({
    aantallen: new Map([...groep.leden].map((lid) => [lid, aantallen.get(lid) ?? 0])),
    sommen: groep.sommen,
    ongezien: new Set([...groep.leden].filter((lid) => ongezien?.has(lid))),
  }));
}

const leden = ({ totaal, delen }: Som): readonly string[] => [totaal, ...delen];

/** The smallest number still shown that shares a sum with it, or with what is hidden around it. */
function volgendeOffer(sleutel: string, { aantallen, sommen, verborgen }: Puzzel): string | undefined {
  const bereikt = new Set([sleutel]);
  const totalen = new Set(sommen.map(({ totaal }) => totaal));
  for (const bekend of bereikt) {
    for (const som of sommen.filter((een) => leden(een).includes(bekend))) {
      for (const lid of leden(som)) if (verborgen.has(lid)) bereikt.add(lid);
    }
  }
  const rondom = sommen.filter((som) => leden(som).some((lid) => bereikt.has(lid)));
  const zichtbaar = [...new Set(rondom.flatMap(leden))].filter((lid) => aantallen.has(lid) && !verborgen.has(lid));
  const offer = (lid: string): readonly [number, number, number] => {
    const aantal = aantallen.get(lid) ?? 0;
    return [aantal === 0 ? 1 : 0, totalen.has(lid) ? 1 : 0, aantal];
  };
  return zichtbaar.sort((a, b) => vergelijk(offer(a), offer(b)) || (a < b ? -1 : 1))[0];
}

const vergelijk = (a: readonly number[], b: readonly number[]): number =>
  a.map((getal, i) => getal - (b[i] ?? 0)).find((verschil) => verschil !== 0) ?? 0;

/** More steps than any table of a yearly report needs; beyond it a number counts as not safe. */
const MAX_STAPPEN = 20_000;

/**
 * Is there another way to fill in what is hidden, in which this number differs? What a reader knows is granted: everything
 * hidden is at least 1 (0 once a zero had to be hidden), and the small ones are below the threshold.
 */
function kanAnders(sleutel: string, puzzel: Puzzel): boolean {
  const { aantallen, verborgen, drempel } = puzzel;
  const eigen = aantallen.get(sleutel) ?? 0;
  const onder = [...verborgen].some((een) => aantallen.get(een) === 0) ? 0 : 1;
  for (let ander = Math.max(1, onder); ander < drempel; ander += 1) {
    if (ander !== eigen && vulIn(new Map([[sleutel, ander]]), { ...puzzel, onder }, { over: MAX_STAPPEN })) return true;
  }
  return false;
}

/** Fills in the hidden numbers one by one, near what they are, until every sum holds. */
function vulIn(gekozen: ReadonlyMap<string, number>, puzzel: Puzzel & { readonly onder: number }, stappen: { over: number }): boolean {
  stappen.over -= 1;
  if (stappen.over < 0) return false;
  const { aantallen, sommen, verborgen } = puzzel;
  const waarde = (lid: string): number | undefined => (verborgen.has(lid) ? gekozen.get(lid) : aantallen.get(lid));
  let open: string | undefined;
  for (const { totaal, delen } of sommen) {
    const onbekend = [totaal, ...delen].filter((lid) => waarde(lid) === undefined);
    const verschil = (waarde(totaal) ?? 0) - delen.reduce((som, deel) => som + (waarde(deel) ?? 0), 0);
    const [enige] = onbekend;
    if (enige === undefined) {
      if (verschil !== 0) return false;
    } else if (onbekend.length === 1) {
      const nodig = enige === totaal ? -verschil : verschil;
      return mag(enige, nodig, puzzel) && vulIn(new Map([...gekozen, [enige, nodig]]), puzzel, stappen);
    } else open ??= enige;
  }
  if (open === undefined) return true;
  const keus = open;
  return rondom(aantallen.get(keus) ?? 0, puzzel.drempel).some(
    (nodig) => mag(keus, nodig, puzzel) && vulIn(new Map([...gekozen, [keus, nodig]]), puzzel, stappen),
  );
}

const mag = (sleutel: string, waarde: number, { klein, drempel, onder }: Puzzel & { readonly onder: number }): boolean =>
  klein.has(sleutel) ? waarde >= 1 && waarde < drempel : waarde >= onder;

/** A number, and those around it from near to far. */
const rondom = (midden: number, afstand: number): readonly number[] => [
  midden,
  ...Array.from({ length: afstand }, (_, i) => [midden + i + 1, midden - i - 1]).flat(),
];
