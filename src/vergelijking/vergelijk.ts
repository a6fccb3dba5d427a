import type { Rapport } from "../audit/rapport-types.ts";
import { actieverschillen } from "./acties.ts";
import { eisverschillen } from "./eisen.ts";
import { gatverschil } from "./gaten.ts";
import { oordeelverschillen } from "./oordelen.ts";
import { opmerkingen } from "./opmerkingen.ts";
import { telling } from "./telling.ts";
import type { Kant, Vergelijking } from "./types.ts";
import { wetverschillen } from "./wetten.ts";

/** What changed from one rapport to another, and why. Pure; comparing a rapport with itself finds everything `gelijk`. */
export function vergelijk(oud: Rapport, nieuw: Rapport): Vergelijking {
  const eisen = eisverschillen(oud, nieuw);
  const gaten = gatverschil(oud, nieuw, eisen);
  const acties = actieverschillen(oud, nieuw);
  return {
    soort: "vergelijking",
    versie: "1.0",
    hulpmiddel: nieuw.hulpmiddel,
    oud: kant(oud),
    nieuw: kant(nieuw),
    opmerkingen: opmerkingen(oud, nieuw),
    samenvatting: telling({ oud, nieuw, eisen, gaten, acties }),
    normen: oordeelverschillen(oud, nieuw, eisen),
    eisen,
    gaten,
    acties,
    wetten: wetverschillen(oud, nieuw),
  };
}

function kant({ organisatie, peildatum, normenkader, taal }: Rapport): Kant {
  const { naam, type, medewerkers } = organisatie;
  const { id, versie, titel } = normenkader;
  return {
    organisatie: { naam, type, ...(medewerkers !== undefined && { medewerkers }) },
    peildatum,
    normenkader: { id, versie, titel },
    taal,
  };
}
