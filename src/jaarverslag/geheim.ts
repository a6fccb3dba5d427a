import type { Cijfer, Integriteitssysteem } from "../beschrijving/types.ts";
import { type Som, teVerbergen } from "../openbaar/verberg.ts";
import { type Cijferpunt, cijferpunten, deelsleutel } from "./punten.ts";
import { cijfersleutel, reekssleutel, som } from "./reeks.ts";
import { bevatSoorten, type Cijfersoort, geenMensen } from "./tellers.ts";
import type { Aantal } from "./types.ts";

/** Shows a number, or says why not. */
export type Toon = (sleutel: string, getal: number) => Aantal;

/** Everything may be shown. */
export const toonAlles: Toon = (_, getal) => ({ getal });

/**
 * Hides the numbers below the threshold, and those that would give one away: parts and totals, both domains together, one
 * kind of report that holds others, and the year before. What is left of a total of which not every part is told counts as a
 * number too. `metDelen`: whether the parts of a figure are shown at all; parts that nobody sees give nothing away.
 */
export function toonOpenbaar(
  { cijfers }: Pick<Integriteitssysteem, "cijfers">,
  drempel: number,
  metDelen: (cijfer: Cijfer) => boolean,
): Toon {
  const mensen = cijfers.filter(({ soort }) => !geenMensen.has(soort as Cijfersoort));
  const boek = boekhouding();
  for (const { sleutel, cijfer } of cijferpunten(mensen)) boek.noteer(sleutel, cijfer.aantal);
  const verdeeld = mensen.filter((cijfer) => cijfer.delen.length > 0 && metDelen(cijfer));
  for (const cijfer of verdeeld) {
    const delen = cijfer.delen.map(({ aantal }, i) => boek.noteer(deelsleutel(cijfer, i), aantal));
    boek.telOp(cijfersleutel(cijfer), delen);
  }
  const punten = cijferpunten(mensen);
  for (const totaal of punten) for (const { delen, heel } of delenVan(totaal, punten)) boek.telOp(totaal.sleutel, delen, heel);
  for (const cijfer of verdeeld) {
    for (const ander of punten.filter((punt) => isSoortVan(punt, cijfer))) {
      // A part that is as large as a figure of its own is most likely that figure.
      for (const [i, deel] of cijfer.delen.entries())
        if (deel.aantal === ander.cijfer.aantal) boek.telOp(deelsleutel(cijfer, i), [ander.sleutel]);
    }
  }
  const { aantallen, scheef } = boek;
  const verborgen = new Set(teVerbergen(boek, drempel));
  verbergSamen(scheef, verborgen);
  return (sleutel, getal) => {
    if (!aantallen.has(sleutel)) return { getal };
    if (getal > 0 && getal < drempel) return { verborgen: "klein" };
    return verborgen.has(sleutel) ? { verborgen: "ook" } : { getal };
  };
}

/** What does not add up is hidden together: a reader who takes it for a sum would work out something small. */
function verbergSamen(scheef: readonly Som[], verborgen: Set<string>): void {
  for (let aantal = -1; aantal !== verborgen.size; ) {
    aantal = verborgen.size;
    for (const { totaal, delen } of scheef) {
      const leden = [totaal, ...delen];
      if (leden.some((lid) => verborgen.has(lid))) for (const lid of leden) verborgen.add(lid);
    }
  }
}

/**
 * The groups of figures that a total should be the sum of: the domeinen apart, and the kinds it holds. Where a year is told
 * in two ways, a reader may take either: each way is a group.
 */
function delenVan(
  { cijfer }: Cijferpunt,
  punten: readonly Cijferpunt[],
): readonly { readonly delen: readonly string[]; readonly heel: boolean }[] {
  const zelfdeJaar = punten.filter((punt) => punt.cijfer.jaar === cijfer.jaar);
  const perDomein = zelfdeJaar.filter(
    (punt) => cijfer.domein.length > 1 && punt.cijfer.soort === cijfer.soort && punt.cijfer.domein.length === 1,
  );
  const perSoort = zelfdeJaar.filter((punt) => isSoortVan(punt, cijfer));
  return [
    ...keuzes(perDomein).map((delen) => ({ delen, heel: delen.length === cijfer.domein.length })),
    ...keuzes(perSoort).map((delen) => ({ delen, heel: false })),
  ];
}

/** One point of each figure, in every way to choose them; none for no points. */
function keuzes(punten: readonly Cijferpunt[]): readonly (readonly string[])[] {
  const perCijfer = new Map<string, Cijferpunt[]>();
  for (const punt of punten) {
    const reeks = reekssleutel(punt.cijfer);
    perCijfer.set(reeks, [...(perCijfer.get(reeks) ?? []), punt]);
  }
  return [...perCijfer.values()].reduce<readonly (readonly string[])[]>(
    (alle, groep) =>
      alle.length === 0 ? groep.map(({ sleutel }) => [sleutel]) : alle.flatMap((een) => groep.map(({ sleutel }) => [...een, sleutel])),
    [],
  );
}

/** A figure about some of what the other one counts: the same year and domein, a kind that it holds. */
const isSoortVan = ({ cijfer }: Cijferpunt, heel: Cijferpunt["cijfer"]): boolean =>
  cijfer.jaar === heel.jaar &&
  (bevatSoorten[heel.soort as Cijfersoort] ?? []).includes(cijfer.soort as Cijfersoort) &&
  [...cijfer.domein].sort().join() === [...heel.domein].sort().join();

/** Numbers and how they add up. What a sum leaves over is a number that nobody is shown. */
function boekhouding() {
  const aantallen = new Map<string, number>();
  const sommen: Som[] = [];
  const ongezien = new Set<string>();
  /** Sums that cannot be right: the parts are more than the total, or all of them are less. */
  const scheef: Som[] = [];
  return {
    aantallen,
    sommen,
    ongezien,
    scheef,
    noteer(sleutel: string, aantal: number): string {
      aantallen.set(sleutel, aantal);
      return sleutel;
    },
    /** `heel`: these are all the parts there are, so nothing can be left over. */
    telOp(totaal: string, delen: readonly string[], heel = false): void {
      const rest = (aantallen.get(totaal) ?? 0) - som(delen.map((deel) => ({ aantal: aantallen.get(deel) ?? 0 })));
      if (rest < 0 || (heel && rest > 0)) scheef.push({ totaal, delen });
      else if (rest === 0) sommen.push({ totaal, delen });
      else {
        const over = `${totaal} rest ${sommen.length}`;
        aantallen.set(over, rest);
        ongezien.add(over);
        sommen.push({ totaal, delen: [...delen, over] });
      }
    },
  };
}
