import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import { voorWord } from "../../escape.ts";
import type { Bouwsteen, Gegeven, Lijst, Melding } from "../types.ts";
import { NUMMERING, OPSOMMING } from "./huisstijl.ts";
import { raster } from "./raster.ts";
import { staven } from "./staven.ts";
import { runs } from "./stuk.ts";
import { breedtes, naTabel, tabel } from "./tabel.ts";
import type { Werk } from "./werk.ts";

/** One building block as paragraphs and tables; a paragraph that introduces what follows is kept on its page (`houdBij`). */
export function bouwsteen(een: Bouwsteen, werk: Werk, houdBij = false): readonly FileChild[] {
  switch (een.soort) {
    case "alinea":
      return [new Paragraph({ style: werk.stijlen.alinea, ...(houdBij && { keepNext: true }), children: [...runs(een.tekst, werk)] })];
    case "lijst":
      return lijst(een, werk);
    case "gegevens":
      return gegevens(een.regels, werk);
    case "tabel":
      return tabel(een, werk);
    case "staven":
      return staven(een, werk);
    case "raster":
      return raster(een, werk);
    case "melding":
      return melding(een, werk);
    default:
      return een satisfies never;
  }
}

function lijst({ genummerd, items }: Lijst, werk: Werk): readonly Paragraph[] {
  const { stijlen, lijstenGenummerd } = werk;
  // Each numbered list is one of its own, so that it begins at 1; bullets may come with the style.
  const numbering = genummerd
    ? { reference: NUMMERING, level: 0, instance: werk.nieuwNummer() }
    : lijstenGenummerd
      ? undefined
      : { reference: OPSOMMING, level: 0 };
  return items.map(
    (tekst) =>
      new Paragraph({
        style: genummerd ? stijlen.genummerd : stijlen.lijst,
        ...(numbering && { numbering }),
        children: [...runs(tekst, werk)],
      }),
  );
}

/** Building blocks one after the other: what stands above a table or list goes to the next page with it. */
export const bouwstenen = (alle: readonly Bouwsteen[], werk: Werk): readonly FileChild[] =>
  alle.flatMap((een, plek) => bouwsteen(een, werk, leidtIn(alle.slice(plek + 1))));

/** Is there a table, list or chart among what follows, with nothing but paragraphs before it? */
const leidtIn = (daarna: readonly Bouwsteen[]): boolean => {
  const eerste = daarna.find(({ soort }) => soort !== "alinea");
  return eerste !== undefined && eerste.soort !== "melding";
};

/** Labels with their values, in two columns without lines. */
export function gegevens(regels: readonly Gegeven[], werk: Werk): readonly FileChild[] {
  const maten = breedtes([1, 3], werk.breedte);
  const { stijlen } = werk;
  const cel = (tekst: string, plek: number, style?: string): TableCell =>
    new TableCell({
      width: { size: maten[plek] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({ style: stijlen.gegevenstekst, children: [new TextRun({ text: voorWord(tekst), ...(style && { style }) })] }),
      ],
    });
  return [
    new Table({
      style: werk.stijlen.gegevens,
      layout: TableLayoutType.FIXED,
      width: { size: werk.breedte, type: WidthType.DXA },
      columnWidths: [...maten],
      tableLook: { firstRow: false, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: regels.map(({ naam, waarde }) => new TableRow({ cantSplit: true, children: [cel(naam, 0, stijlen.vet), cel(waarde, 1)] })),
    }),
    naTabel(werk),
  ];
}

const melding = ({ tekst }: Melding, werk: Werk): readonly Paragraph[] =>
  tekst.map((alinea) => new Paragraph({ style: werk.stijlen.melding, children: [...runs(alinea, werk)] }));
