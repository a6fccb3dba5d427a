import {
  AlignmentType,
  type FileChild,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { voorWord } from "../../escape.ts";
import type { Raster, Vak } from "../types.ts";
import { bijschrift } from "./bijschrift.ts";
import { breedtes, naTabel, vlak } from "./tabel.ts";
import type { Werk } from "./werk.ts";

/** A heat map as a table: colour, sign and word in each cell. */
export function raster({ titel, hoek, kolommen, rijen }: Raster, werk: Werk): readonly FileChild[] {
  const maten = breedtes([Math.max(3, kolommen.length), ...kolommen.map(() => 1.4)], werk.breedte);
  const { stijlen } = werk;
  const cel = (plek: number, children: readonly Paragraph[], toon?: Vak["toon"]): TableCell =>
    new TableCell({ width: { size: maten[plek] ?? 0, type: WidthType.DXA }, children, ...vlak(toon) });
  const kop = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [hoek, ...kolommen].map((naam, plek) =>
      cel(plek, [new Paragraph({ style: stijlen.tabelkop, text: voorWord(naam), ...midden(plek) })]),
    ),
  });
  const regels = rijen.map(
    ({ naam, link, vakken }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cel(0, [new Paragraph({ style: stijlen.tabeltekst, children: [metLink(naam, link, werk)] })]),
          ...vakken.map((vak, plek) =>
            cel(plek + 1, [new Paragraph({ style: stijlen.tabeltekst, ...midden(plek + 1), children: vakinhoud(vak, werk) })], vak?.toon),
          ),
        ],
      }),
  );
  return [
    bijschrift(titel, werk),
    new Table({
      style: stijlen.tabel,
      layout: TableLayoutType.FIXED,
      width: { size: werk.breedte, type: WidthType.DXA },
      columnWidths: [...maten],
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [kop, ...regels],
    }),
    naTabel(werk),
  ];
}

const midden = (plek: number): { readonly alignment?: "center" } => (plek === 0 ? {} : { alignment: AlignmentType.CENTER });

function vakinhoud(vak: Vak | undefined, werk: Werk): readonly (TextRun | InternalHyperlink)[] {
  if (vak === undefined) return [];
  return [new TextRun({ text: voorWord(`${vak.teken} `), style: werk.stijlen[`toon-${vak.toon}`] }), metLink(vak.tekst, vak.link, werk)];
}

/** In a heat map a link would drown the colours, so it looks like text. */
function metLink(tekst: string, link: string | undefined, { bladwijzer }: Werk): TextRun | InternalHyperlink {
  const run = new TextRun({ text: voorWord(tekst) });
  const anchor = link?.startsWith("#") ? bladwijzer(link.slice(1)) : undefined;
  return anchor === undefined ? run : new InternalHyperlink({ anchor, children: [run] });
}
