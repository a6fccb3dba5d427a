import type { Baseline, Baselinestand, Rapport } from "../audit/rapport-types.ts";
import { isOpgelost, telling } from "../baseline/telling.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { baselinetekst } from "../tekst/baseline.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { Taal } from "../tekst/taal.ts";
import { cigaten } from "./ci/gaten.ts";
import { oordeelteken, tekens } from "./tekens.ts";

/** One line of what changed: sign, text, and qualifications. Nothing is escaped yet. */
export interface Sindspunt {
  readonly teken: string;
  readonly tekst: string;
  readonly bij: readonly string[];
}

/** What changed since an earlier rapport, in the words of the reader's language. */
export interface Sinds {
  readonly kop: string;
  /** What to know of the comparison. */
  readonly letOp: readonly string[];
  /** How many gaps are known, new, worse and solved; and that nothing got worse, where that is so. */
  readonly telling: readonly string[];
  /** New, worse, verdicts that dropped, solved, gone for another reason; only those that have lines. */
  readonly groepen: readonly { readonly kop: string; readonly punten: readonly Sindspunt[] }[];
}

export function sindsBaseline(rapport: Rapport, taal: Taal): Sinds | undefined {
  const { baseline } = rapport;
  if (baseline === undefined) return undefined;
  const tekst = baselinetekst(taal);
  const dag = datumtekst(taal)(baseline.peildatum);
  const groepen = [
    { kop: tekst.groep.nieuw, punten: gaten(rapport, "nieuw", taal) },
    { kop: tekst.groep.erger, punten: gaten(rapport, "erger", taal) },
    { kop: tekst.groep.gedaald, punten: dalers(baseline, taal) },
    { kop: tekst.groep.opgelost, punten: weg(baseline, true, taal) },
    { kop: tekst.groep.weg, punten: weg(baseline, false, taal) },
  ];
  const slechter = groepen.slice(0, 3).some(({ punten }) => punten.length > 0);
  return {
    kop: tekst.sinds(dag),
    letOp: baseline.let_op,
    telling: [metHoofdletter(`${tekst.telling(telling(baseline))}.`), ...(slechter ? [] : [tekst.nietsErger])],
    groepen: groepen.filter(({ punten }) => punten.length > 0),
  };
}

function gaten(rapport: Rapport, stand: Baselinestand, taal: Taal): readonly Sindspunt[] {
  const { zwaarte: zwaartes, kern: kernwoord } = catalogus(taal).rapport;
  return cigaten(rapport, { kleur: false, breedte: 0, taal, failOn: "aanbeveling" })
    .filter(({ gat }) => gat.baseline === stand)
    .map(({ gat: { eis, tekst, toelichting, soort, zwaarte, kern } }) => ({
      teken: soort === "niet-voldaan" ? tekens.ontbreekt : tekens.onbekend,
      tekst: toelichting ? `${tekst} ${toelichting}` : tekst,
      bij: [eis, zwaartes[zwaarte], ...(kern ? [kernwoord] : [])],
    }));
}

function dalers({ gedaald }: Baseline, taal: Taal): readonly Sindspunt[] {
  const { domein: domeinen, oordeel } = catalogus(taal).rapport;
  return gedaald.map(({ id, titel, domein, van, naar }) => ({
    teken: oordeelteken[naar],
    tekst: `${id} ${titel} · ${domeinen[domein]}`,
    bij: [baselinetekst(taal).vanNaar(oordeel[van], oordeel[naar])],
  }));
}

function weg(baseline: Baseline, opgelost: boolean, taal: Taal): readonly Sindspunt[] {
  const { nu: zin, eisWeg, uitkomst } = baselinetekst(taal);
  return baseline.weg
    .filter((gat) => isOpgelost(gat) === opgelost)
    .map(({ eis, tekst, nu }) => ({
      teken: opgelost ? tekens.goed : tekens.nietGetoetst,
      tekst: `${eis}: ${tekst}`,
      bij: [nu === undefined ? eisWeg : zin(uitkomst[nu])],
    }));
}
