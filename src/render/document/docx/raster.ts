import {
  AlignmentType,
  type FileChild,
  InternalHyperlink,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { voorWord } from "../../escape.ts";
import { adres } from "../adres.ts";
import { betekenissen } from "../als-tabel.ts";
import type { Raster, Vak } from "../types.ts";
import { bijschrift } from "./bijschrift.ts";
import { benoemdeTabel } from "./naam.ts";
import { breedtes, naTabel, vlak } from "./tabel.ts";
import type { Werk } from "./werk.ts";

/** In a narrower column a word would be broken; then the sign stands alone and a line below tells what it says. */
const SMAL = 1000;

/** A heat map as a table: colour, sign and word in each cell. */
export function raster(een: Raster, werk: Werk): readonly FileChild[] {
  const { titel, hoek, kolommen, rijen } = een;
  const { stijlen } = werk;
  const maten = breedtes([Math.max(3, kolommen.length / 3), ...kolommen.map(() => 1.4)], werk.breedte);
  const uitleg = (maten[1] ?? SMAL) < SMAL ? betekenissen(een) : undefined;
  const cel = (plek: number, children: readonly Paragraph[], toon?: Vak["toon"]): TableCell =>
    new TableCell({ width: { size: maten[plek] ?? 0, type: WidthType.DXA }, children, ...vlak(toon) });
  const kop = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [hoek, ...kolommen].map((naam, plek) =>
      cel(plek, [new Paragraph({ style: stijlen.tabelkop, text: voorWord(naam), ...midden(plek) })]),
    ),
  });
  const vakcel = (vak: Vak | undefined, plek: number): TableCell =>
    cel(
      plek + 1,
      [new Paragraph({ style: stijlen.tabeltekst, ...midden(plek + 1), children: vakinhoud(vak, uitleg === undefined, werk) })],
      vak?.toon,
    );
  const regels = rijen.map(
    ({ naam, link, vakken }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cel(0, [new Paragraph({ style: stijlen.tabeltekst, children: [metLink(naam, link, werk)] })]),
          ...kolommen.map((_, plek) => vakcel(vakken[plek], plek)),
        ],
      }),
  );
  return [
    bijschrift(titel, werk),
    benoemdeTabel(titel, {
      style: stijlen.tabel,
      layout: TableLayoutType.FIXED,
      width: { size: werk.breedte, type: WidthType.DXA },
      columnWidths: [...maten],
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [kop, ...regels],
    }),
    naTabel(werk),
    ...(uitleg === undefined ? [] : [legenda(uitleg, werk)]),
  ];
}

const midden = (plek: number): { readonly alignment?: "center" } => (plek === 0 ? {} : { alignment: AlignmentType.CENTER });

function vakinhoud(vak: Vak | undefined, metWoord: boolean, werk: Werk): readonly (TextRun | InternalHyperlink)[] {
  if (vak === undefined) return [];
  const style = werk.stijlen[`toon-${vak.toon}`];
  if (!metWoord) return [metLink(vak.teken, vak.link, werk, style)];
  return [new TextRun({ text: voorWord(`${vak.teken} `), style }), metLink(vak.tekst, vak.link, werk)];
}

/** In a heat map a link would drown the colours, so it looks like text. */
function metLink(tekst: string, link: string | undefined, { bladwijzer }: Werk, style?: string): TextRun | InternalHyperlink {
  const run = new TextRun({ text: voorWord(tekst), ...(style !== undefined && { style }) });
  const doel = adres(link);
  const anchor = doel?.soort === "binnen" ? bladwijzer(doel.id) : undefined;
  return anchor === undefined ? run : new InternalHyperlink({ anchor, children: [run] });
}

const legenda = (uitleg: ReadonlyMap<string, string>, { stijlen }: Werk): Paragraph =>
  new Paragraph({ style: stijlen.tabeltekst, text: voorWord([...uitleg].map(([teken, tekst]) => `${teken} ${tekst}`).join(" · ")) });
