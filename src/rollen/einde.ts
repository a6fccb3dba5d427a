import { type Dagen, omhullend, termijneinde, termijnen } from "../audit/einde.ts";
import { datumsVan } from "../audit/signalen/verschillen.ts";
import { type Periode, verschuif } from "../beschrijving/datum.ts";
import { notatie } from "../beschrijving/herhaling.ts";
import type { Feit } from "../beschrijving/types.ts";
import type { Einde } from "./types.ts";

/** What ends within this time is told beforehand: appointing again takes months. */
const BINNENKORT: Periode = { maanden: 12, dagen: 0 };

/** The last day of an item: as a source gives it, else reckoned from its begin and the length of the term. */
export function eindeVan(feit: Feit, peildatum: string): { readonly einde?: Einde; readonly einde_onbekend?: true } {
  const genoemd = datumsVan(feit.uitspraken, "tot");
  const gerekend = termijneinde(feit);
  const bereik = omhullend(genoemd);
  if (bereik !== undefined) {
    const tekst = [...new Set(genoemd.map((een) => een.tekst))].join(" / ");
    const anders = gerekend !== undefined && !raakt(gerekend, genoemd) ? notatie(gerekend) : undefined;
    const oordeel = oordeelOver(bereik, peildatum);
    return { einde: { ...bereik, bron: "genoemd", tekst, oordeel, ...(anders !== undefined && { anders }) } };
  }
  if (gerekend !== undefined)
    return { einde: { ...gerekend, bron: "gerekend", tekst: notatie(gerekend), oordeel: oordeelOver(gerekend, peildatum) } };
  return termijnen(feit).length > 0 ? { einde_onbekend: true } : {};
}

/** Every day that it may be counts: only when all have passed it is certain. The last day itself still counts. */
function oordeelOver({ van, tot }: Dagen, peildatum: string): Einde["oordeel"] {
  if (tot < peildatum) return "voorbij";
  if (van < peildatum) return "misschien-voorbij";
  return van <= verschuif(peildatum, BINNENKORT, 1) ? "binnenkort" : "later";
}

const raakt = ({ van, tot }: Dagen, dagen: readonly Dagen[]): boolean => dagen.some((een) => een.van <= tot && een.tot >= van);
