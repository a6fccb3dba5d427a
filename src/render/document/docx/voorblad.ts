import {
  type FileChild,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { docxtekst } from "../../../tekst/docx.ts";
import { voorWord } from "../../escape.ts";
import type { Document } from "../types.ts";
import { gegevens } from "./bouwsteen.ts";
import { type Kopregel, koppen } from "./koppen.ts";
import { veldBegin, veldEinde } from "./veld.ts";
import type { Werk } from "./werk.ts";

/** The title page: what it is, about whom, on which day, by which norms. */
export const titelblad = ({ titel, ondertitel, gegevens: feiten }: Document, werk: Werk): readonly FileChild[] => [
  new Paragraph({ style: werk.stijlen.titel, text: voorWord(titel) }),
  ...(ondertitel === undefined ? [] : [new Paragraph({ style: werk.stijlen.ondertitel, text: voorWord(ondertitel) })]),
  ...gegevens(feiten, werk),
];

/** Where the text of a chapter begins, after its number. */
const NA_NUMMER = 567;

/**
 * The table of contents. It is a field that Word can bring up to date, with its entries and page numbers written out
 * already: it is never empty, and Word has nothing to ask when it opens the file.
 */
export function inhoudsopgave({ delen }: Document, werk: Werk): readonly FileChild[] {
  const regels = koppen(delen);
  const { taal, stijlen } = werk;
  return [
    new Paragraph({ style: stijlen.inhoudskop, text: docxtekst(taal).inhoud, pageBreakBefore: true }),
    ...regels.map(
      (regel, plek) =>
        new Paragraph({
          style: regel.niveau === 1 ? stijlen.inhoud1 : stijlen.inhoud2,
          tabStops: [
            { type: TabStopType.LEFT, position: NA_NUMMER },
            { type: TabStopType.RIGHT, position: werk.breedte, leader: LeaderType.DOT },
          ],
          children: [
            ...(plek === 0 ? veldBegin('TOC \\o "1-2" \\h \\z') : []),
            ...inhoudsregel(regel, werk),
            ...(plek === regels.length - 1 ? veldEinde() : []),
          ],
        }),
    ),
  ];
}

function inhoudsregel({ id, tekst, nummer, bijlage }: Kopregel, { taal, nummertKoppen, bladwijzer }: Werk): readonly ParagraphChild[] {
  const anchor = bladwijzer(id) ?? "";
  const vooraf = bijlage
    ? [`${docxtekst(taal).bijlage} ${nummer ?? ""} `]
    : nummer !== undefined && nummertKoppen
      ? [nummer, new Tab()]
      : [];
  return [
    new InternalHyperlink({
      anchor,
      children: [new TextRun({ children: [...vooraf, voorWord(tekst), new Tab()] }), new PageReference(anchor, { hyperlink: true })],
    }),
  ];
}
