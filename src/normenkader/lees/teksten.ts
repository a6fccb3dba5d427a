import { plaatshouders } from "../sjabloon.ts";
import type { Eis } from "../types.ts";
import { bedoeld } from "./bedoeld.ts";
import type { Bron } from "./bron.ts";

/** Which placeholders beyond the words of the organisation type a text may use: the item's title, the doelgroep. */
interface Plek {
  readonly pad: string;
  readonly tekst: string;
  readonly item: boolean;
  readonly doelgroep: boolean;
}

function plekken(eis: Eis): readonly Plek[] {
  const dekt = eis.voor === "dekking";
  return [
    { pad: "/eis", tekst: eis.eis, item: false, doelgroep: false },
    { pad: "/uitgewerkt", tekst: eis.uitgewerkt, item: true, doelgroep: dekt },
    { pad: "/ontbreekt/geen", tekst: eis.ontbreekt.geen, item: false, doelgroep: dekt },
    { pad: "/ontbreekt/item", tekst: eis.ontbreekt.item, item: true, doelgroep: dekt },
    { pad: "/ontbreekt/onbekend", tekst: eis.ontbreekt.onbekend, item: false, doelgroep: dekt },
    { pad: "/uitwerking/activiteit", tekst: eis.uitwerking.activiteit, item: false, doelgroep: dekt },
    ...eis.toets.map((toets, i) => ({ pad: `/toets/${i}/ontbreekt`, tekst: toets.ontbreekt, item: true, doelgroep: dekt })),
  ];
}

/** A placeholder that is unknown, or known but not filled in that sentence, would reach the reader as {braces}. */
export function controleerTeksten(eis: Eis, pad: string, woorden: ReadonlySet<string>, { meld }: Bron): void {
  for (const plek of plekken(eis)) {
    for (const naam of plaatshouders(plek.tekst)) {
      if (naam === "titel" || naam === "doelgroep") {
        if (naam === "titel" ? !plek.item : !plek.doelgroep)
          meld("plaatshouder-misplaatst", pad + plek.pad, { naam, sleutel: plek.pad.slice(1) });
      } else if (!woorden.has(naam)) {
        meld("plaatshouder-onbekend", pad + plek.pad, { naam, ...bedoeld(naam, [...woorden, "titel", "doelgroep"]) });
      }
    }
  }
}
