import type { Portfolio } from "../../portfolio/portfolio-types.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Deel, Document } from "../document/types.ts";
import { KENMERK } from "../kenmerk.ts";
import { gaten } from "./gaten.ts";
import { normen, typen } from "./normen.ts";
import { oordelen } from "./oordelen.ts";
import { onleesbaar, organisaties } from "./organisaties.ts";
import { gegevens, samenvatting } from "./samenvatting.ts";
import { type Ruimte, type Vel, vel } from "./vel.ts";

/** A portfolio as a document: what a supervisor wants to know first, first. */
export function portfoliodocument(portfolio: Portfolio, taal: Taal, ruimte: Ruimte): Document {
  const blad = vel(portfolio, taal, ruimte);
  const { hulpmiddel, versie, samenvatting: telling } = portfolio;
  return {
    taal,
    titel: blad.eigen.titel,
    ondertitel: blad.eigen.organisaties(telling.aantal.getoetst),
    kenmerk: `${KENMERK} portfolio ${versie}, ${hulpmiddel.naam} ${hulpmiddel.versie}`,
    gegevens: gegevens(blad),
    delen: [samenvatting(blad), ...onleesbaar(blad), ...vergelijking(blad), grenzen(blad)],
  };
}

/** Nothing can be compared where nobody was judged. */
const vergelijking = (blad: Vel): readonly Deel[] =>
  blad.portfolio.organisaties.length === 0 ? [] : [...oordelen(blad), normen(blad), ...typen(blad), gaten(blad), organisaties(blad)];

const grenzen = ({ portfolio, eigen }: Vel): Deel => ({
  id: "grenzen",
  kop: eigen.kop.grenzen,
  bouwstenen: [{ soort: "lijst", items: portfolio.grenzen.map((tekst) => [{ tekst }]) }],
});
