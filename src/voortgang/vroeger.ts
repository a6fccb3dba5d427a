import { datumsVan } from "../audit/signalen/verschillen.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import type { Stand, Voortgang } from "./types.ts";

/** What is compared of an action: of now and of then. */
export interface Kern {
  readonly nr: string;
  readonly titel: string;
  readonly plan?: string;
  readonly voor: readonly string[];
  readonly stand: Stand;
  readonly terugkerend: boolean;
  readonly gereed: readonly Dagen[];
  readonly vervolg_gereed: readonly Dagen[];
}

/** A date as written, and the first and last day that it may be. */
export interface Dagen {
  readonly waarde: string;
  readonly van: string;
  readonly tot: string;
}

/** The earlier state of the actions. */
export interface Vroeger {
  readonly bron: "voortgang" | "beschrijving";
  readonly organisatie: string;
  readonly peildatum: string;
  readonly acties: readonly Kern[];
}

/** What a voortgang says of its actions. */
export const kernenVan = ({ plannen }: Pick<Voortgang, "plannen">): readonly Kern[] =>
  plannen.flatMap(({ plan, koppen }) =>
    koppen.flatMap(({ acties }) =>
      acties.map(({ nr, titel, voor, stand, terugkerend = false, gereed, vervolg_gereed }) => ({
        nr,
        titel,
        ...(plan !== undefined && { plan }),
        voor,
        stand,
        terugkerend,
        gereed,
        vervolg_gereed,
      })),
    ),
  );

/** The earlier state as a saved voortgang tells it. */
export const vroegerUitVoortgang = (voortgang: Voortgang): Vroeger => ({
  bron: "voortgang",
  organisatie: voortgang.organisatie.naam,
  peildatum: voortgang.peildatum,
  acties: kernenVan(voortgang),
});

/** The earlier state as an earlier description tells it, on its own day, or else on `peildatum`. */
export const vroegerUitBeschrijving = (systeem: Integriteitssysteem, peildatum: string): Vroeger => ({
  bron: "beschrijving",
  organisatie: systeem.organisatie.naam,
  peildatum: systeem.peildatum ?? peildatum,
  acties: systeem.acties.map((actie) => {
    const dagen = (veld: string): readonly Dagen[] =>
      datumsVan(actie.uitspraken, veld).map(({ tekst, van, tot }) => ({ waarde: tekst, van, tot }));
    const { nr, titel, plan, voor, stand = "onbekend", frequentie } = actie;
    return {
      nr,
      titel,
      ...(plan !== undefined && { plan }),
      voor,
      stand,
      terugkerend: frequentie !== undefined,
      gereed: dagen("gereed"),
      vervolg_gereed: dagen("vervolg_gereed"),
    };
  }),
});
