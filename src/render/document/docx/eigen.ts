import {
  Document as Bestand,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { docxtekst } from "../../../tekst/docx.ts";
import { voorWord } from "../../escape.ts";
import type { Document } from "../types.ts";
import type { Strook } from "./deel.ts";
import { eigenschappen } from "./eigenschappen.ts";
import { huisstijl, nummering } from "./huisstijl.ts";
import { inhoud } from "./inhoud.ts";
import { schatPaginas } from "./paginas/schat.ts";
import { eigenStijlen as stijlen } from "./stijlen.ts";

/** A4, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const RAND = { staand: 1418, liggend: 964 };
const breedte = { staand: A4.width - 2 * RAND.staand, liggend: A4.height - 2 * RAND.liggend };

/** The document in our own style. */
export async function inEigenStijl(document: Document): Promise<Uint8Array> {
  const nummertKoppen = document.genummerd !== false;
  const { stroken, footnotes, noottekst } = inhoud(document, {
    stijlen,
    breedte,
    nummertKoppen,
    lijstenGenummerd: false,
    metTitelblad: true,
  });
  const bestand = new Bestand({
    ...eigenschappen(document),
    ...huisstijl(document.taal, nummertKoppen),
    numbering: nummering(docxtekst(document.taal).bijlage, nummertKoppen ? { kop1: stijlen.kop1 } : {}),
    footnotes,
    pageNumbers: schatPaginas(noottekst),
    sections: stroken.map((strook, plek) => sectie(strook, plek === 0, document)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(bestand));
}

function sectie({ liggend, inhoud: children }: Strook, eerste: boolean, document: Document): ISectionOptions {
  const stand = liggend ? "liggend" : "staand";
  const rand = RAND[stand];
  return {
    properties: {
      titlePage: eerste,
      page: {
        size: { ...A4, orientation: liggend ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: 1304, bottom: 1134, left: rand, right: rand, header: 567, footer: 510 },
      },
    },
    headers: { default: new Header({ children: [kopregel(document, breedte[stand])] }) },
    footers: { default: new Footer({ children: [voetregel(document, breedte[stand])] }) },
    children,
  };
}

const kopregel = ({ titel, ondertitel = "" }: Document, position: number): Paragraph =>
  new Paragraph({
    style: stijlen.kopregel,
    tabStops: [{ type: TabStopType.RIGHT, position }],
    children: [new TextRun({ children: [voorWord(ondertitel), new Tab(), voorWord(titel)] })],
  });

function voetregel({ taal }: Document, position: number): Paragraph {
  const { pagina, van } = docxtekst(taal);
  return new Paragraph({
    style: stijlen.voetregel,
    tabStops: [{ type: TabStopType.RIGHT, position }],
    children: [new TextRun({ children: [new Tab(), `${pagina} `, PageNumber.CURRENT, ` ${van} `, PageNumber.TOTAL_PAGES] })],
  });
}
