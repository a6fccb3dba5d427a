/** Widths of the characters from space to tilde in Arial, in thousandths of the size of the letter. */
const gewoon = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const vet = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333,
  333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611,
  611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Others that texts of a report hold; a sign comes from another font, about this wide. */
const anders: Readonly<Record<string, number>> = {
  "·": 278,
  "–": 556,
  "—": 1000,
  "‘": 222,
  "’": 222,
  "“": 333,
  "”": 333,
  "•": 350,
  "…": 1000,
  "€": 556,
  "→": 1000,
  "≈": 549,
};
const ONBEKEND = 700;

const EERSTE = 32;

/** The width of a text of this size in Arial, in twentieths of a point. */
export function tekstbreedte(tekst: string, punten: number, isVet: boolean): number {
  const tabel = isVet ? vet : gewoon;
  let duizendsten = 0;
  for (const teken of tekst) {
    const code = (teken.codePointAt(0) ?? 0) - EERSTE;
    duizendsten += tabel[code] ?? anders[teken] ?? zonderAccent(teken, tabel);
  }
  return (duizendsten * punten * 20) / 1000;
}

/** A letter with an accent is as wide as the letter. */
const zonderAccent = (teken: string, tabel: readonly number[]): number =>
  tabel[(teken.normalize("NFD").codePointAt(0) ?? 0) - EERSTE] ?? ONBEKEND;
