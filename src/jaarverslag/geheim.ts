import type { Cijfer, Integriteitssysteem } from "../beschrijving/types.ts";
import { type Som, teVerbergen } from "../openbaar/verberg.ts";
import { cijfersleutel, optelling, som } from "./reeks.ts";
import { geenMensen } from "./tellers.ts";
import type { Aantal } from "./types.ts";

/** Shows a number, or says why not. The key names it: every place where it stands has the same. */
export type Toon = (sleutel: string, getal: number) => Aantal;

/** Everything may be shown. */
export const toonAlles: Toon = (_, getal) => ({ getal });

/** The keys of a figure, of its parts, and of what it tells about the year before. */
export const deelsleutel = (cijfer: Cijfer, nummer: number): string => `${cijfersleutel(cijfer)} deel ${nummer}`;

/** The same key as the figure of that year where they agree, so that hiding one hides the other. */
export function vorigsleutel(cijfer: Cijfer, cijfers: readonly Cijfer[]): string {
  const sleutel = cijfersleutel({ ...cijfer, jaar: cijfer.jaar - 1 });
  const eigen = cijfers.find((een) => cijfersleutel(een) === sleutel);
  return eigen === undefined || eigen.aantal === cijfer.vorig_jaar ? sleutel : `${sleutel} anders`;
}

/**
 * Hides the numbers below the threshold, and those that would give one away: parts and totals, both domains together, and
 * the year before. `metDelen`: whether the parts of a figure are shown at all; parts that nobody sees give nothing away.
 */
export function toonOpenbaar(
  { cijfers }: Pick<Integriteitssysteem, "cijfers">,
  drempel: number,
  metDelen: (cijfer: Cijfer) => boolean,
): Toon {
  const mensen = cijfers.filter(({ soort }) => !geenMensen.has(soort as never));
  const aantallen = new Map<string, number>();
  const sommen: Som[] = [];
  const scheef = new Set<string>();
  for (const cijfer of mensen) {
    const sleutel = cijfersleutel(cijfer);
    aantallen.set(sleutel, cijfer.aantal);
    if (cijfer.vorig_jaar !== undefined) aantallen.set(vorigsleutel(cijfer, cijfers), cijfer.vorig_jaar);
    if (!metDelen(cijfer) || cijfer.delen.length === 0) continue;
    const delen = cijfer.delen.map(({ aantal }, i) => {
      aantallen.set(deelsleutel(cijfer, i), aantal);
      return deelsleutel(cijfer, i);
    });
    if (som(cijfer.delen) === cijfer.aantal) sommen.push({ totaal: sleutel, delen });
    else if ([cijfer.aantal, ...cijfer.delen.map(({ aantal }) => aantal)].some((getal) => isKlein(getal, drempel)))
      for (const een of [sleutel, ...delen]) scheef.add(een);
  }
  for (const { totaal, delen, klopt } of optelling(mensen))
    if (klopt) sommen.push({ totaal: cijfersleutel(totaal), delen: delen.map(cijfersleutel) });
  const verborgen = teVerbergen({ aantallen, sommen }, drempel);
  return (sleutel, getal) => {
    if (!aantallen.has(sleutel)) return { getal };
    if (isKlein(getal, drempel)) return { verborgen: "klein" };
    return verborgen.has(sleutel) || scheef.has(sleutel) ? { verborgen: "ook" } : { getal };
  };
}

const isKlein = (getal: number, drempel: number): boolean => getal > 0 && getal < drempel;
