import { Bookmark, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Stijlen } from "./stijlen.ts";
import { verwijzing } from "./veld.ts";

/** Footnotes in the order of first use. */
export interface Noten {
  /** The mark for a note; within one section the same source has one footnote, referred to again. */
  readonly verwijs: (noot: string) => readonly ParagraphChild[];
  /** Another section begins: its notes are its own, so that a reader never has to go far back. */
  readonly nieuwDeel: () => void;
  /** The text of the note with this number. */
  readonly tekst: (nummer: string) => string;
  readonly alle: () => Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
}

export function noten(stijlen: Stijlen): Noten {
  const teksten: string[] = [];
  const inDeel = new Map<string, number>();
  return {
    verwijs: (noot) => {
      const eerder = inDeel.get(noot);
      if (eerder !== undefined) return verwijzing(`NOTEREF ${bladwijzer(eerder)} \\f \\h`, String(eerder), stijlen.nootteken);
      const nummer = teksten.push(noot);
      inDeel.set(noot, nummer);
      return [new Bookmark({ id: bladwijzer(nummer), children: [new FootnoteReferenceRun(nummer)] })];
    },
    nieuwDeel: () => inDeel.clear(),
    tekst: (nummer) => teksten[Number(nummer) - 1] ?? "",
    alle: () =>
      Object.fromEntries(
        teksten.map((tekst, plek) => [
          String(plek + 1),
          { children: [new Paragraph({ style: stijlen.noot, children: [new TextRun({ text: ` ${tekst}` })] })] },
        ]),
      ),
  };
}

/** Names that begin with an underscore are hidden in Word's list of bookmarks. */
const bladwijzer = (nummer: number): string => `_Noot${nummer}`;
