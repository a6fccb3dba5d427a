import type { Uitbreiding } from "../../normenkader/types.ts";

export interface GrensGegevens {
  /** In the reader's words. */
  readonly peildatum: string;
  readonly kader: string;
  readonly versie: string;
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
  wet: ({ peildatum, kader, versie }) =>
    `De wet is toegepast zoals die volgens het normenkader (${kader}, versie ${versie}) gold op ${peildatum}. Elke bepaling is gelezen tot en met de dag die daar is genoemd; latere wijzigingen zijn niet nagegaan.`,
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
