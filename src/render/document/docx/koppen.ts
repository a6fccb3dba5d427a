import type { Deel } from "../types.ts";

/** A heading as the table of contents has it. */
export interface Kopregel {
  readonly id: string;
  readonly tekst: string;
  readonly niveau: number;
  /** "3" of a chapter, "B" of an annex. */
  readonly nummer?: string;
  readonly bijlage: boolean;
}

/** The headings of two levels: chapters with their number, annexes with their letter. */
export const koppen = (delen: readonly Deel[]): readonly Kopregel[] =>
  delen.flatMap(({ id, kop, delen: onder = [], bijlagen = false }, plek) => [
    { id, tekst: kop, niveau: 1, nummer: String(plek + 1), bijlage: false },
    ...onder.map((deel, nummer) => ({
      id: deel.id,
      tekst: deel.kop,
      niveau: 2,
      ...(bijlagen && { nummer: String.fromCodePoint(A + nummer) }),
      bijlage: bijlagen,
    })),
  ]);

const A = 0x41;
