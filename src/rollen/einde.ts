import { datumsVan } from "../audit/signalen/verschillen.ts";
import { leesPeriode, type Periode, verschuif } from "../beschrijving/datum.ts";
import { notatie } from "../beschrijving/herhaling.ts";
import type { Datum, Feit } from "../beschrijving/types.ts";
import type { Einde } from "./types.ts";

/** What ends within this time is told beforehand: appointing again takes months. */
const BINNENKORT: Periode = { maanden: 12, dagen: 0 };
const DAG: Periode = { maanden: 0, dagen: 1 };

interface Dagen {
  readonly van: string;
  readonly tot: string;
}

/** The last day of an item: as a source gives it, else reckoned from its begin and the length of the term. */
export function eindeVan(feit: Feit, peildatum: string): { readonly einde?: Einde; readonly einde_onbekend?: true } {
  const genoemd = datumsVan(feit.uitspraken, "tot");
  const gerekend = einddagen(feit);
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

const termijnen = ({ uitspraken }: Feit): readonly Periode[] =>
  uitspraken.flatMap(({ veld, waarde }) => (veld === "termijn" && typeof waarde === "string" ? (leesPeriode(waarde) ?? []) : []));

/** A term that begins on 1 January 2025 and lasts four years has 31 December 2028 as its last day. */
function einddagen(feit: Feit): Dagen | undefined {
  const begin = begindagen(feit);
  if (begin === undefined) return undefined;
  const laatste = (dag: string, periode: Periode): string => verschuif(verschuif(dag, periode, 1), DAG, -1);
  return omhullend(termijnen(feit).map((periode) => ({ van: laatste(begin.van, periode), tot: laatste(begin.tot, periode) })));
}

/** A term runs from the day somebody began; from the appointment where that is not known. A reappointment comes later. */
function begindagen({ uitspraken }: Feit): Dagen | undefined {
  const [sinds, op] = [omhullend(datumsVan(uitspraken, "sinds")), omhullend(datumsVan(uitspraken, "aangewezen.op"))];
  if (sinds === undefined || op === undefined) return sinds ?? op;
  return op.van > sinds.tot ? op : sinds;
}

function omhullend(dagen: readonly (Dagen | Datum)[]): Dagen | undefined {
  const van = dagen.map((een) => een.van).sort()[0];
  const tot = dagen
    .map((een) => een.tot)
    .sort()
    .at(-1);
  return van === undefined || tot === undefined ? undefined : { van, tot };
}

const raakt = ({ van, tot }: Dagen, dagen: readonly Dagen[]): boolean => dagen.some((een) => een.van <= tot && een.tot >= van);
