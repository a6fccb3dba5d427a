import type { Rapport } from "../audit/rapport-types.ts";
import type { Vergelijking } from "../vergelijking/types.ts";
import type { Toetsing, Veranderingen } from "./types.ts";

/** The verdicts in numbers, and the normen that are not met. */
export const toetsingVan = ({ samenvatting, normen }: Rapport): Toetsing => ({
  oordelen: samenvatting.oordelen,
  open: samenvatting.open,
  voldoet_niet: normen
    .filter(({ oordeel }) => oordeel === "voldoet-niet")
    .map(({ id, titel, titel_en, domein }) => ({ id, titel, titel_en, domein })),
});

/** The changes of verdict, and how many gaps were filled or are new. */
export function veranderingenVan({ oud, opmerkingen, normen, samenvatting }: Vergelijking): Veranderingen {
  const richting = { verbeterd: 0, verslechterd: 0, gelijk: 0, anders: 0 };
  for (const norm of normen) richting[norm.richting] += 1;
  return {
    // The number of staff may be one that the public is not told.
    eerder: { ...oud, organisatie: { naam: oud.organisatie.naam, type: oud.organisatie.type } },
    opmerkingen,
    richting,
    oordelen: normen
      .filter((norm) => norm.richting !== "gelijk")
      .map(({ id, titel, titel_en, domein, oud: was, nieuw, richting: kant }) => ({
        id,
        titel,
        titel_en,
        domein,
        ...(was && { oud: was }),
        ...(nieuw && { nieuw }),
        richting: kant,
      })),
    gaten: samenvatting.gaten,
  };
}
