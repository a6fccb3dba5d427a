import type { Ontbreekt, Rapport } from "../audit/rapport-types.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import { standVan, weggevallen } from "../baseline/gaten.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Eisverschil, Gat, Gatverschil } from "./types.ts";

/** Which gaps were filled, which are new or worse, and which are gone without being filled. What is the same gap is what a baseline says. */
export function gatverschil(oud: Rapport, nieuw: Rapport, eisen: readonly Eisverschil[]): Gatverschil {
  const vergeleken = new Map(eisen.filter(({ groep }) => groep !== "niet-vergeleken").map((eis) => [eis.id, eis]));
  const gatenIn = (rapport: Rapport): readonly Gat[] => gatenVan(rapport).filter(({ eis }) => vergeleken.has(eis));
  const [was, is] = [gatenIn(oud), gatenIn(nieuw)];
  const nu = ({ eis }: Gat): Uitkomst | undefined => vergeleken.get(eis)?.nieuw?.uitkomst;
  const weg = new Set(weggevallen(was, is));
  // What was missing and is unknown now has a gap still, but nobody filled it.
  const isVervaagd = (gat: Gat): boolean => !weg.has(gat) && gat.soort === "niet-voldaan" && nu(gat) === "onbekend";
  const erbij = is.filter((gat) => isErbij(gat, was));
  return {
    opgelost: was.filter((gat) => weg.has(gat) && isBeoordeeld(nu(gat))),
    nieuw: erbij,
    vervallen: was
      .filter((gat) => (weg.has(gat) && !isBeoordeeld(nu(gat))) || isVervaagd(gat))
      .map((gat) => {
        const uitkomst = nu(gat);
        return { ...gat, ...(uitkomst && { nu: uitkomst }) };
      }),
    gebleven: is.length - erbij.length,
  };
}

/** New, or graver than it was: more certain, heavier, or about more than before. */
export function isErbij(gat: Gat, eerder: readonly Gat[]): boolean {
  const stand = standVan(
    gat,
    eerder.filter(({ eis }) => eis === gat.eis),
  );
  return stand === "nieuw" || stand === "erger";
}

/** A gap that is gone from an eis that is judged still is filled; one of an eis that is not, only is no longer looked at. */
const isBeoordeeld = (uitkomst: Uitkomst | undefined): boolean =>
  uitkomst === "voldaan" || uitkomst === "niet-voldaan" || uitkomst === "onbekend";

export const gatenVan = ({ normen }: Rapport): readonly Gat[] =>
  normen.flatMap(({ domein, ontbreekt }) => ontbreekt.map((een) => gat(een, domein)));

const gat = ({ eis, onderwerp, tekst, soort, zwaarte, kern }: Ontbreekt, domein: Domein): Gat => ({
  eis,
  onderwerp,
  domein,
  tekst,
  soort,
  zwaarte,
  kern,
});
