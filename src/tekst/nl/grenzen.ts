export interface GrensGegevens {
  /** In the reader's words. */
  readonly peildatum: string;
  readonly kader: string;
  readonly versie: string;
}

type Grens = (gegevens: GrensGegevens) => string;

/** The limits every report states, in this order. */
export const grenzen = {
  papier: () => "Dit rapport beoordeelt wat in de beschrijving staat. Het zegt niets over de cultuur of over wat mensen doen.",
  nietNagegaan: () => "De feiten zijn overgenomen zoals ze zijn beschreven. Er is niet nagegaan of ze kloppen.",
  onbekend: () => "Niet bekend is iets anders dan ontbreekt: wat de beschrijving niet noemt, kan er toch zijn.",
  wet: ({ peildatum, kader, versie }) =>
    `De wet is toegepast zoals die volgens het normenkader (${kader}, versie ${versie}) gold op ${peildatum}. Elke bepaling is gelezen tot en met de dag die daar is genoemd; latere wijzigingen zijn niet nagegaan.`,
  juridisch: () => "Dit is geen juridisch advies. Lees voor een besluit de wettekst zelf na.",
} as const satisfies Readonly<Record<string, Grens>>;

export type GrenzenTekst = Readonly<Record<keyof typeof grenzen, Grens>>;
