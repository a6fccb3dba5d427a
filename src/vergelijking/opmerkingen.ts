import type { Rapport } from "../audit/rapport-types.ts";
import type { Opmerking } from "./types.ts";

/** What a reader must know first: the two are not about the same, or not in the order one would think. */
export function opmerkingen(oud: Rapport, nieuw: Rapport): readonly Opmerking[] {
  const anders: Readonly<Record<Opmerking, boolean>> = {
    "andere-organisatie": !isDezelfdeOrganisatie(oud, nieuw),
    "ander-organisatietype": oud.organisatie.type !== nieuw.organisatie.type,
    "omgekeerde-volgorde": nieuw.peildatum < oud.peildatum,
    "ander-normenkader": oud.normenkader.id !== nieuw.normenkader.id,
    "andere-normenkaderversie": oud.normenkader.id === nieuw.normenkader.id && oud.normenkader.versie !== nieuw.normenkader.versie,
    "andere-selectie": JSON.stringify(selectie(oud)) !== JSON.stringify(selectie(nieuw)),
    "openbare-versie": oud.openbaar !== undefined || nieuw.openbaar !== undefined,
    "zonder-feiten": oud.feiten === undefined || nieuw.feiten === undefined,
    "andere-taal": oud.taal !== nieuw.taal,
  };
  return (Object.keys(anders) as Opmerking[]).filter((code) => anders[code]);
}

/** By its code in the government's register where both have one; a body may change its name. */
function isDezelfdeOrganisatie({ organisatie: a }: Rapport, { organisatie: b }: Rapport): boolean {
  return a.tooi !== undefined && b.tooi !== undefined ? a.tooi === b.tooi : a.naam === b.naam;
}

const selectie = ({ selectie: { domein, norm } }: Rapport): readonly unknown[] => [domein ?? "", [...(norm ?? [])].sort()];
