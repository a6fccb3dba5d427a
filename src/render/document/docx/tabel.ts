import { AlignmentType, type FileChild, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { voorWord } from "../../escape.ts";
import type { Cel, Kolom, Rij, Tabel } from "../types.ts";
import { bijschrift } from "./bijschrift.ts";
import { benoemdeTabel } from "./naam.ts";
import { tabelnoten } from "./noten.ts";
import { toonvlak } from "./stijlen.ts";
import { runs } from "./stuk.ts";
import type { Werk } from "./werk.ts";

/** Widths in twentieths of a point that add up to `breedte`, by share. */
export function breedtes(delen: readonly number[], breedte: number): readonly number[] {
  const som = delen.reduce((a, b) => a + b, 0);
  const rond = delen.map((deel) => Math.floor((deel / som) * breedte));
  const rest = breedte - rond.reduce((a, b) => a + b, 0);
  return rond.map((deel, plek) => (plek === rond.length - 1 ? deel + rest : deel));
}

/** A table with a head that is repeated on every page, and rows that stay whole. */
export function tabel({ titel, titelVerborgen, kolommen, rijen }: Tabel, werk: Werk): readonly FileChild[] {
  const noten = tabelnoten(werk.stijlen, werk.nieuwNummer());
  const inTabel: Werk = { ...werk, noten };
  const maten = breedtes(
    kolommen.map(({ breedte }) => breedte),
    werk.breedte,
  );
  const metRijkop = rijen.some(({ metKop }) => metKop);
  return [
    ...(titelVerborgen ? [] : [bijschrift(titel, werk)]),
    benoemdeTabel(titel, {
      style: werk.stijlen.tabel,
      layout: TableLayoutType.FIXED,
      width: { size: werk.breedte, type: WidthType.DXA },
      columnWidths: [...maten],
      tableLook: { firstRow: true, firstColumn: metRijkop, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [koprij(kolommen, maten, werk), ...rijen.map((rij) => gewoneRij(rij, { kolommen, maten }, inTabel))],
    }),
    ...noten.alinea(),
    naTabel(werk),
  ];
}

/** Word wants a paragraph after a table; a small one keeps what follows at a distance. */
export const naTabel = ({ stijlen }: Werk): Paragraph => new Paragraph({ style: stijlen.tabeltekst });

function koprij(kolommen: readonly Kolom[], maten: readonly number[], { stijlen }: Werk): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: kolommen.map(
      ({ kop, waardesoort }, plek) =>
        new TableCell({
          width: { size: maten[plek] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style: stijlen.tabelkop, text: voorWord(kop), ...rechts(waardesoort) })],
        }),
    ),
  });
}

const rechts = (soort: Kolom["waardesoort"]): { readonly alignment?: "right" } =>
  soort === "getal" ? { alignment: AlignmentType.RIGHT } : {};

interface Maten {
  readonly kolommen: readonly Kolom[];
  readonly maten: readonly number[];
}

const gewoneRij = ({ cellen, nadruk }: Rij, { kolommen, maten }: Maten, werk: Werk): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cellen.map(
      (cel, plek) =>
        new TableCell({
          width: { size: maten[plek] ?? 0, type: WidthType.DXA },
          ...vlak(cel.toon),
          children: celalineas(cel, { nadruk: nadruk === true, soort: kolommen[plek]?.waardesoort ?? "tekst" }, werk),
        }),
    ),
  });

/** The background that goes with how a cell is meant. */
export const vlak = (
  toon: Cel["toon"],
): { readonly shading?: { readonly type: "clear"; readonly color: string; readonly fill: string } } =>
  toon === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: toonvlak[toon] } };

function celalineas(
  { inhoud }: Cel,
  { nadruk, soort }: { readonly nadruk: boolean; readonly soort: Kolom["waardesoort"] },
  werk: Werk,
): readonly Paragraph[] {
  const style = nadruk ? werk.stijlen.tabelnadruk : werk.stijlen.tabeltekst;
  // A cell must hold a paragraph, also an empty one.
  const teksten = inhoud.length === 0 ? [[]] : inhoud;
  return teksten.map((tekst) => new Paragraph({ style, children: [...runs(tekst, werk)], ...rechts(soort) }));
}
