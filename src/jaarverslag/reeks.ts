import type { Cijfer } from "../beschrijving/types.ts";

/** What a figure is about, apart from its year: the same in every year. */
export const reekssleutel = ({ soort, domein }: Pick<Cijfer, "soort" | "domein">): string => `${soort} ${[...domein].sort().join("+")}`;

/** What names a figure: there is one of each in a description. */
export const cijfersleutel = (cijfer: Pick<Cijfer, "soort" | "domein" | "jaar">): string => `${cijfer.jaar} ${reekssleutel(cijfer)}`;

export const som = (delen: readonly { readonly aantal: number }[]): number => delen.reduce((totaal, { aantal }) => totaal + aantal, 0);

/** A figure for both domains, with those of each apart. */
export interface Optelling {
  readonly totaal: Cijfer;
  readonly delen: readonly Cijfer[];
  readonly klopt: boolean;
}

/** The figures that are told for both domains together and for each apart. */
export function optelling(cijfers: readonly Cijfer[]): readonly Optelling[] {
  const opSleutel = new Map(cijfers.map((cijfer) => [cijfersleutel(cijfer), cijfer]));
  return cijfers
    .filter(({ domein }) => domein.length > 1)
    .flatMap((totaal) => {
      const delen = totaal.domein.flatMap((een) => opSleutel.get(cijfersleutel({ ...totaal, domein: [een] })) ?? []);
      return delen.length === totaal.domein.length ? [{ totaal, delen, klopt: som(delen) === totaal.aantal }] : [];
    });
}
