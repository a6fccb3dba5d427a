import type { Rapportteksten } from "../audit/teksten.ts";
import type { Reden } from "../audit/uitkomst-types.ts";
import { catalogus } from "./catalogus.ts";
import { type Datumtekst, datumtekst } from "./datum.ts";
import { duurtekst } from "./periode.ts";
import type { Taal } from "./taal.ts";

/** The sentences of the audit in one language. */
export function rapportteksten(taal: Taal): Rapportteksten {
  const { audit, grenzen, redenen, signalen } = catalogus(taal);
  const datum = datumtekst(taal);
  return {
    // Each reden goes to the sentence of its own kind; the compiler cannot see that the two belong together.
    reden: (reden) => (redenen[reden.soort] as (reden: Reden, datum: Datumtekst) => string)(reden, datum),
    nietVanKracht: audit.nietVanKracht,
    deels: audit.deels,
    tijd: (gelezen) => duurtekst(datum(gelezen), taal),
    bronnenVerschillen: audit.bronnenVerschillen,
    bevinding: (oordeel, toelichting, door) => audit.bevinding(audit.bevindingsoordeel[oordeel], toelichting, door),
    signaal: (id, args) => signalen[id](args),
    grenzen: ({ begin, nagelezen, beschreven, ...rest }) =>
      Object.values(grenzen)
        .map((zin) =>
          zin({
            ...rest,
            peildatum: datum(rest.peildatum),
            ...(begin && { begin: datum(begin) }),
            ...(nagelezen && { nagelezen: datum(nagelezen) }),
            ...(beschreven && { beschreven: datum(beschreven) }),
          }),
        )
        .filter((zin) => zin !== ""),
  };
}
