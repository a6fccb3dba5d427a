import type { Rapport } from "../audit/rapport-types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { Taal } from "../tekst/taal.ts";

/** The facts about the report itself, in words: who, which day, which norms. Not escaped yet. */
export interface Gegevens {
  readonly organisatie: string;
  readonly peildatum: string;
  readonly normenkader: string;
  readonly indeling?: string;
  /** Only a part was judged. */
  readonly selectie?: string;
}

/** What every result knows about itself. */
type Herkomst = Pick<Rapport, "organisatie" | "peildatum" | "peildatum_bron"> &
  Partial<Pick<Rapport, "selectie" | "indeling">> & { readonly normenkader: Pick<Rapport["normenkader"], "titel" | "versie"> };

export function gegevens({ organisatie, peildatum, peildatum_bron, normenkader, selectie = {}, indeling }: Herkomst, taal: Taal): Gegevens {
  const { rapport } = catalogus(taal);
  const soort = [
    rapport.organisatietype[organisatie.type],
    ...(organisatie.medewerkers === undefined ? [] : [rapport.medewerkers(organisatie.medewerkers)]),
  ];
  const deel = [...(selectie.domein ? [rapport.domein[selectie.domein]] : []), ...(selectie.norm ?? [])];
  return {
    organisatie: `${organisatie.naam} (${soort.join(", ")})`,
    peildatum: `${datumtekst(taal)(peildatum)} (${rapport.peildatumBron[peildatum_bron]})`,
    normenkader: `${normenkader.titel}, ${rapport.versie(normenkader.versie)}`,
    ...(indeling && { indeling: indeling.titel }),
    ...(deel.length > 0 && { selectie: rapport.alleen(deel.join(", ")) }),
  };
}
