import type { Actienaam, Cijfernaam, Gezegd, Verschil } from "./signaal-args.ts";

/** The words of one language that the parts of a signaal's sentence need. */
export interface Zinswoorden {
  readonly en: string;
  readonly of: string;
  /** What was counted, by its code. */
  readonly cijfersoort: Readonly<Record<string, string>>;
  readonly actie: string;
  readonly acties: string;
  /** "12 andere", after the first few. */
  readonly andere: (aantal: number) => string;
}

/** Parts that many signalen share, the same in both languages but for a few words. */
export interface Zinnen {
  /** "a, b and c". */
  readonly en: (delen: readonly string[]) => string;
  readonly of: (delen: readonly string[]) => string;
  /** Titles of items; of many only the first few, and how many more there are. */
  readonly titels: (titels: readonly string[]) => string;
  /** "yes (Plan, ch. 3) and no (Plan, ch. 5)"; the place in brackets where one is named. */
  readonly gezegd: (uitspraken: readonly Gezegd[]) => string;
  /** `"Public": yes (...) and no (...); "Holder": ...`. */
  readonly verschillen: (verschillen: readonly Verschil[]) => string;
  /** "action 7 (title)"; of more than three only the numbers. */
  readonly acties: (acties: readonly Actienaam[]) => string;
  /** What a figure counts: "complaints". */
  readonly soort: (code: string) => string;
  /** "yearly oaths (2021) and complaints (2022)". */
  readonly cijfers: (cijfers: readonly Cijfernaam[]) => string;
}

/** More than so many titles and a reader loses the thread. */
const HOOGSTENS_MET_TITEL = 3;
const HOOGSTENS_TITELS = 5;

export function zinnen(woorden: Zinswoorden): Zinnen {
  const reeks = (delen: readonly string[], voegwoord: string): string =>
    delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen.at(-1)}`;
  const en = (delen: readonly string[]): string => reeks(delen, woorden.en);
  const soort = (code: string): string => woorden.cijfersoort[code] ?? code;
  const gezegd = (uitspraken: readonly Gezegd[]): string =>
    en(uitspraken.map(({ gelezen, bron }) => (bron === "" ? gelezen : `${gelezen} (${bron})`)));
  return {
    en,
    of: (delen) => reeks(delen, woorden.of),
    titels: (titels) => {
      const meer = titels.length - HOOGSTENS_TITELS;
      return en(meer < 2 ? titels : [...titels.slice(0, HOOGSTENS_TITELS), woorden.andere(meer)]);
    },
    gezegd,
    verschillen: (verschillen) =>
      verschillen.map(({ veld, uitspraken }) => (veld === "" ? gezegd(uitspraken) : `"${veld}": ${gezegd(uitspraken)}`)).join("; "),
    acties: (acties) => {
      const kort = acties.length > HOOGSTENS_MET_TITEL;
      const namen = acties.map(({ nr, titel }) => (kort ? nr : `${nr} (${titel})`));
      return `${acties.length === 1 ? woorden.actie : woorden.acties} ${en(namen)}`;
    },
    soort,
    cijfers: (cijfers) => en(cijfers.map((cijfer) => `${soort(cijfer.soort)} (${cijfer.jaar})`)),
  };
}
