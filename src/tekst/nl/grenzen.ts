import type { Uitbreiding } from "../../normenkader/types.ts";

export interface GrensGegevens {
  /** In the reader's words. */
  readonly peildatum: string;
  readonly kader: string;
  readonly versie: string;
  /** The first day of the normenkader, when the peildatum lies before it. */
  readonly begin?: string;
  /** The last day on which any law text was read, when the peildatum lies after it. */
  readonly nagelezen?: string;
  /** The day the description is about, when another was asked for. */
  readonly beschreven?: string;
  /** Only some normen or one domein are shown. */
  readonly selectie?: boolean;
  /** What the normenkader changes in the one it builds upon. */
  readonly uitbreiding?: Uitbreiding;
}

type Grens = (gegevens: GrensGegevens) => string;

const eisen = (ids: readonly string[]): string => (ids.length === 1 ? "eis" : "eisen");

/** The limits every report states, in this order; one that does not apply is empty. */
export const grenzen = {
  papier: () => "Dit rapport beoordeelt wat in de beschrijving staat. Het zegt niets over de cultuur of over wat mensen doen.",
  nietNagegaan: () => "De feiten zijn overgenomen zoals ze zijn beschreven. Er is niet nagegaan of ze kloppen.",
  onbekend: () => "Niet bekend is iets anders dan ontbreekt: wat de beschrijving niet noemt, kan er toch zijn.",
  selectie: ({ selectie }) =>
    selectie ? "Niet alle eisen zijn getoond. Een oordeel gaat steeds over alle eisen van de norm of het onderdeel." : "",
  wet: ({ peildatum, kader, versie }) =>
    `De wet is toegepast zoals die volgens het normenkader (${kader}, versie ${versie}) gold op ${peildatum}. Elke bepaling is gelezen tot en met de dag die daar is genoemd; latere wijzigingen zijn niet nagegaan.`,
  voorBegin: ({ peildatum, begin }) =>
    begin === undefined
      ? ""
      : `Op ${peildatum} golden de basisnormen nog niet; die gelden vanaf ${begin}. Alleen wetten die toen al golden zijn getoetst. Staat het begin van een wet niet vast, dan is niet bekend of die gold.`,
  naNagelezen: ({ peildatum, nagelezen }) =>
    nagelezen === undefined
      ? ""
      : `De wet is nagelezen tot en met ${nagelezen}. Wat daarna tot ${peildatum} is veranderd, weet dit rapport niet.`,
  andereDag: ({ peildatum, beschreven }) =>
    beschreven === undefined ? "" : `De beschrijving gaat over ${beschreven}. Wat er op ${peildatum} was, kan anders zijn geweest.`,
  uitbreiding: ({ kader, uitbreiding }) => {
    if (uitbreiding === undefined) return "";
    const { van, toegevoegd, aangescherpt, vervangen, uitgezet } = uitbreiding;
    const delen = [
      ...(toegevoegd.length > 0 ? [`voegt ${toegevoegd.length} ${eisen(toegevoegd)} toe`] : []),
      ...(aangescherpt.length > 0 ? [`scherpt aan: ${aangescherpt.join(", ")}`] : []),
      ...(vervangen.length > 0 ? [`vervangt: ${vervangen.join(", ")}`] : []),
      ...(uitgezet.length > 0 ? [`zet uit: ${uitgezet.join(", ")}`] : []),
    ];
    const wat = delen.length === 0 ? "Het verandert daar niets aan" : `Het ${delen.join("; het ")}`;
    return `Het normenkader (${kader}) bouwt voort op ${van.id} ${van.versie}. ${wat}.`;
  },
  juridisch: () => "Dit is geen juridisch advies. Lees voor een besluit de wettekst zelf na.",
} as const satisfies Readonly<Record<string, Grens>>;

export type GrenzenTekst = Readonly<Record<keyof typeof grenzen, Grens>>;
