import { Bookmark, type FileChild, Paragraph, TextRun } from "docx";
import { voorWord } from "../../escape.ts";
import type { Deel } from "../types.ts";
import { bouwstenen } from "./bouwsteen.ts";
import { BIJLAGEN } from "./huisstijl.ts";
import type { Werk } from "./werk.ts";

/** A stretch of the document on pages of one orientation. */
export interface Strook {
  readonly liggend: boolean;
  readonly inhoud: readonly FileChild[];
}

interface Plek {
  readonly niveau: number;
  readonly liggend: boolean;
  /** It stands among the annexes, whose headings have a letter. */
  readonly bijlage: boolean;
}

/** Sections one after the other, each on pages of the orientation it needs; `werkVan` knows how wide those are. */
export function stroken(delen: readonly Deel[], werkVan: (liggend: boolean) => Werk): readonly Strook[] {
  return voegSamen(delen.flatMap((deel) => alsStroken(deel, { niveau: 1, liggend: deel.liggend === true, bijlage: false }, werkVan)));
}

function alsStroken(deel: Deel, plek: Plek, werkVan: (liggend: boolean) => Werk): readonly Strook[] {
  const { niveau, liggend } = plek;
  const werk = werkVan(liggend);
  werk.nieuwDeel();
  const eigen: Strook = { liggend, inhoud: [kop(deel, plek, werk), ...bouwstenen(deel.bouwstenen, werk)] };
  const onder = (deel.delen ?? []).flatMap((een) =>
    alsStroken(een, { niveau: niveau + 1, liggend: liggend || een.liggend === true, bijlage: deel.bijlagen === true }, werkVan),
  );
  return [eigen, ...onder];
}

const koprollen = ["kop1", "kop2", "kop3", "kop4"] as const;

function kop({ id, kop: tekst, nieuwePagina }: Deel, { niveau, bijlage }: Plek, { stijlen, bladwijzer }: Werk): Paragraph {
  const tekstdeel = new TextRun({ text: voorWord(tekst) });
  const naam = bladwijzer(id);
  return new Paragraph({
    style: stijlen[koprollen[niveau - 1] ?? "kop4"],
    ...(bijlage && { numbering: { reference: BIJLAGEN, level: 0, custom: true } }),
    ...(nieuwePagina && { pageBreakBefore: true }),
    children: [naam === undefined ? tekstdeel : new Bookmark({ id: naam, children: [tekstdeel] })],
  });
}

function voegSamen(alle: readonly Strook[]): readonly Strook[] {
  const uit: Strook[] = [];
  for (const strook of alle) {
    const vorige = uit.at(-1);
    if (vorige?.liggend === strook.liggend) uit[uit.length - 1] = { ...strook, inhoud: [...vorige.inhoud, ...strook.inhoud] };
    else uit.push(strook);
  }
  return uit;
}
