import type { Rapport } from "../audit/rapport-types.ts";
import type { Gericht, Rapporten } from "./oorzaken.ts";

type Kolom = "uitgewerkt" | "ontbreekt";

/** Where rapporten do not name their facts: the statements about an eis that stand in one of them only. */
export function tekstoorzaken(eis: string, { oud, nieuw }: Rapporten): readonly Gericht[] {
  return (["uitgewerkt", "ontbreekt"] as const).flatMap((kolom) => {
    const [was, is] = [teksten(oud, eis, kolom), teksten(nieuw, eis, kolom)];
    // More in place lifts, more missing lowers.
    const omhoog = kolom === "uitgewerkt" ? 1 : -1;
    return [
      ...is.filter((tekst) => !was.includes(tekst)).map((tekst) => ({ soort: "tekst-nieuw", kolom, tekst, werkt: omhoog }) as const),
      ...was.filter((tekst) => !is.includes(tekst)).map((tekst) => ({ soort: "tekst-verdwenen", kolom, tekst, werkt: -omhoog }) as const),
    ];
  });
}

const teksten = ({ normen }: Rapport, eis: string, kolom: Kolom): readonly string[] => [
  ...new Set(normen.flatMap((norm) => norm[kolom].filter((een) => een.eis === eis).map(({ tekst }) => tekst))),
];
