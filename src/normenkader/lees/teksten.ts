import { plaatshouders } from "../sjabloon.ts";
import type { Eis } from "../types.ts";
import { woordnamen } from "../vorm/woorden.ts";
import type { Bron } from "./bron.ts";

/** A text with what it may hold between braces beyond the words of the organisation type. */
interface Plek {
  readonly pad: string;
  readonly tekst: string;
  /** The title of an item. */
  readonly item?: boolean;
  readonly doelgroep?: boolean;
  /** False: the text is shown as it is. */
  readonly woorden?: false;
}

const namen = new Set(Object.keys(woordnamen));
const keuzes = [...namen, "titel", "doelgroep"];

/** The texts of an eis, with the keys they stand under. */
export function eisteksten(eis: Eis): readonly Plek[] {
  const doelgroep = eis.voor === "dekking";
  return [
    { pad: "/eis", tekst: eis.eis },
    { pad: "/nvt", tekst: eis.nvt, woorden: false },
    ...(eis.geldt ? [{ pad: "/geldt/reden", tekst: eis.geldt.reden, woorden: false } as const] : []),
    { pad: "/uitgewerkt", tekst: eis.uitgewerkt, item: true, doelgroep },
    { pad: "/ontbreekt/geen", tekst: eis.ontbreekt.geen, doelgroep },
    { pad: "/ontbreekt/item", tekst: eis.ontbreekt.item, item: true, doelgroep },
    { pad: "/ontbreekt/onbekend", tekst: eis.ontbreekt.onbekend, doelgroep },
    { pad: "/uitwerking/activiteit", tekst: eis.uitwerking.activiteit, doelgroep },
    ...eis.toets.map((toets, i) => ({ pad: `/toets/${i}/ontbreekt`, tekst: toets.ontbreekt, item: true, doelgroep })),
  ];
}

/** A placeholder that is unknown, or known but not filled in that sentence, would reach the reader as {braces}. */
export function controleerTeksten(plekken: readonly Plek[], basis: string, { meld, bedoeld, isHeel }: Bron): void {
  for (const { pad, tekst, item = false, doelgroep = false, woorden = true } of plekken) {
    if (!isHeel(basis + pad)) continue;
    for (const naam of plaatshouders(tekst)) {
      const bekend = naam === "titel" || naam === "doelgroep" || namen.has(naam);
      const past = naam === "titel" ? item : naam === "doelgroep" ? doelgroep : woorden;
      if (!bekend) meld("plaatshouder-onbekend", basis + pad, { naam, ...bedoeld(naam, keuzes) });
      else if (!past) meld("plaatshouder-misplaatst", basis + pad, { naam, sleutel: pad.slice(1) });
    }
  }
}
