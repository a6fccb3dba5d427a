import type { Spreker } from "../audit/gezegd.ts";
import type { Rapport } from "../audit/rapport-types.ts";
import { resultaatkop } from "../audit/resultaatkop.ts";
import type { Rapportteksten } from "../audit/teksten.ts";
import { natuurlijk } from "../audit/volgorde.ts";
import type { Actie, Integriteitssysteem } from "../beschrijving/types.ts";
import type { Woorden } from "../normenkader/types.ts";
import type { VoortgangTekst } from "../tekst/nl/voortgang.ts";
import { voortgangsactie } from "./actie.ts";
import { sinds } from "./sinds.ts";
import { telling } from "./telling.ts";
import { VOORTGANGVERSIE, type Voortgang, type Voortgangskop, type Voortgangsplan } from "./types.ts";
import type { Vroeger } from "./vroeger.ts";

/** All that a voortgang is made from. */
export interface Voortgangsbron {
  readonly systeem: Integriteitssysteem;
  /** The rapport of this system: it judges the eisen that the actions are for. */
  readonly rapport: Rapport;
  /** The organisation's own words for roles. */
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly tekst: VoortgangTekst;
}

/** How far the actions are, as a pure function of the description and the audit; `vroeger` is what to compare with. */
export function maakVoortgang({ systeem, rapport, woorden, teksten, tekst }: Voortgangsbron, vroeger?: Vroeger): Voortgang {
  const { taal } = rapport;
  const spreker: Spreker = { woorden, teksten, taal };
  const acties = [...systeem.acties].sort((a, b) => natuurlijk(a.nr, b.nr));
  const plannen = plannenVan(acties, rapport, spreker);
  const kern = {
    soort: "voortgang",
    versie: VOORTGANGVERSIE,
    ...resultaatkop(rapport),
    samenvatting: telling(plannen.flatMap(({ koppen }) => koppen.flatMap((kop) => kop.acties))),
    plannen,
  } as const;
  return {
    ...kern,
    ...(vroeger && { sinds: sinds(vroeger, kern) }),
    signalen: rapport.signalen.filter(({ plaatsen }) => plaatsen.some(({ pad }) => pad.startsWith("/acties/"))),
    grenzen: [...Object.values(tekst.grens), ...rapport.grenzen],
  };
}

function plannenVan(acties: readonly Actie[], rapport: Rapport, spreker: Spreker): readonly Voortgangsplan[] {
  return groepen(acties, ({ plan }) => plan).map(([plan, eigen]) => {
    const koppen = groepen(eigen, ({ kop }) => kop).map(
      ([kop, onder]): Voortgangskop => ({
        ...(kop !== undefined && { kop }),
        acties: onder.map((actie) => voortgangsactie(actie, rapport, spreker)),
      }),
    );
    return { ...(plan !== undefined && { plan }), telling: telling(koppen.flatMap((kop) => kop.acties)), koppen };
  });
}

/** In the order of their first action; what has no name comes last. */
function groepen(
  acties: readonly Actie[],
  naam: (actie: Actie) => string | undefined,
): readonly (readonly [string | undefined, readonly Actie[]])[] {
  const uit = new Map<string | undefined, Actie[]>();
  for (const actie of acties) uit.set(naam(actie), [...(uit.get(naam(actie)) ?? []), actie]);
  return [...uit].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
}
