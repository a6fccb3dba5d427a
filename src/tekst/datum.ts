import type { Taal } from "./taal.ts";

/** A date as a reader says it; what is no date in our notation stays as it was written. */
export type Datumtekst = (datum: string) => string;

const maanden: Readonly<Record<Taal, readonly string[]>> = {
  nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

const delen: Readonly<Record<Taal, { readonly kwartaal: readonly string[]; readonly helft: readonly string[] }>> = {
  nl: { kwartaal: ["eerste kwartaal", "tweede kwartaal", "derde kwartaal", "vierde kwartaal"], helft: ["eerste helft", "tweede helft"] },
  en: {
    kwartaal: ["first quarter of", "second quarter of", "third quarter of", "fourth quarter of"],
    helft: ["first half of", "second half of"],
  },
};

const vorm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-([QH])([1-4]))?$/;

/** Words for a day, month, quarter, half year or year; EDTF's codes 33-36 and 40-41 are a quarter and a half year. */
export function datumtekst(taal: Taal): Datumtekst {
  const deel = (soort: "kwartaal" | "helft", nummer: number, jaar: string): string | undefined => {
    const woord = delen[taal][soort][nummer - 1];
    return woord === undefined ? undefined : `${woord} ${jaar}`;
  };
  return (datum) => {
    const gevonden = vorm.exec(datum);
    const jaar = gevonden?.[1];
    if (gevonden === null || jaar === undefined) return datum;
    const [, , tweede, dag, letter, nummer] = gevonden;
    if (letter !== undefined) return deel(letter === "Q" ? "kwartaal" : "helft", Number(nummer), jaar) ?? datum;
    if (tweede === undefined) return jaar;
    const code = Number(tweede);
    if (code >= 40) return deel("helft", code - 39, jaar) ?? datum;
    if (code >= 33) return deel("kwartaal", code - 32, jaar) ?? datum;
    const maand = maanden[taal][code - 1];
    if (maand === undefined) return datum;
    return dag === undefined ? `${maand} ${jaar}` : `${Number(dag)} ${maand} ${jaar}`;
  };
}
