import { vul } from "../normenkader/sjabloon.ts";
import { bewijsVan } from "./bewijs.ts";
import type { Blik } from "./kolommen.ts";
import type { Eisoordeel } from "./rapport-types.ts";
import type { Eisuitkomst } from "./uitkomst-types.ts";

/** One eis as it stands in the rapport. */
export function eisoordeel(uitkomst: Eisuitkomst, { woorden, teksten, peildatum }: Blik): Eisoordeel {
  const { eis, zwaarte, grondslag, reden, bevinding, afwijking } = uitkomst;
  return {
    id: eis.id,
    eis: vul(eis.eis, woorden),
    uitkomst: uitkomst.uitkomst,
    ...(zwaarte && { zwaarte }),
    aspect: eis.aspect,
    kern: eis.kern,
    grondslag,
    ...(reden && { reden: teksten.reden(reden), reden_soort: reden.soort }),
    bewijs: bewijsVan(uitkomst, peildatum),
    ...(bevinding && {
      bevinding: {
        oordeel: bevinding.oordeel,
        toelichting: bevinding.toelichting,
        ...(bevinding.door && { door: woorden[bevinding.door] ?? bevinding.door }),
        ...(bevinding.op && { op: bevinding.op.tekst }),
        plaats: bevinding.plaats,
      },
    }),
    ...(afwijking && {
      afwijking: {
        reden: afwijking.reden,
        ...(afwijking.besloten_door && { besloten_door: woorden[afwijking.besloten_door] ?? afwijking.besloten_door }),
        ...(afwijking.tot && { tot: afwijking.tot.tekst }),
        plaats: afwijking.plaats,
      },
    }),
  };
}
