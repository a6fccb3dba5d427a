import { Bookmark, FootnoteReferenceRun, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Stijlen } from "./stijlen.ts";
import { verwijzing } from "./veld.ts";

/** Where a note goes: to the foot of the page, or below the table it stands in. */
export interface Noten {
  /** The mark for a note; the same source is one note, referred to again. */
  readonly verwijs: (noot: string) => readonly ParagraphChild[];
}

/** Footnotes in the order of first use. */
export interface Voetnoten extends Noten {
  /** Another section begins: its notes are its own, so that a reader never has to go far back. */
  readonly nieuwDeel: () => void;
  /** The text of the note with this number. */
  readonly tekst: (nummer: string) => string;
  readonly alle: () => Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
}

export function voetnoten(stijlen: Stijlen): Voetnoten {
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

export interface Tabelnoten extends Noten {
  /** The notes, to stand below the table; nothing where it has none. */
  readonly alinea: () => readonly Paragraph[];
}

/**
 * Notes of one table, below it and numbered anew. Not footnotes: a row has several, and LibreOffice puts those of rows that
 * stay whole on a later page than the row.
 */
export function tabelnoten(stijlen: Stijlen, tabel: number): Tabelnoten {
  const teksten: string[] = [];
  const naam = (nummer: number): string => `_Tabelnoot${tabel}_${nummer}`;
  return {
    verwijs: (noot) => {
      const nummer = teksten.includes(noot) ? teksten.indexOf(noot) + 1 : teksten.push(noot);
      return [new InternalHyperlink({ anchor: naam(nummer), children: [new TextRun({ text: String(nummer), style: stijlen.nootteken })] })];
    },
    alinea: () =>
      teksten.length === 0
        ? []
        : [
            new Paragraph({
              style: stijlen.tabelnoot,
              children: teksten.flatMap((tekst, plek) => [
                new Bookmark({ id: naam(plek + 1), children: [new TextRun({ text: String(plek + 1), style: stijlen.nootteken })] }),
                new TextRun({ text: ` ${tekst}${plek === teksten.length - 1 ? "" : TUSSEN}` }),
              ]),
            }),
          ],
  };
}

/** Between two notes: wide enough to see where the next begins. */
const TUSSEN = "     ";
