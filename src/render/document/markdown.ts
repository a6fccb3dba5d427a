import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { rasterTabel, stavenTabel } from "./als-tabel.ts";
import type { Alinea, Blok, Lijstitem, Zinsdeel } from "./markdown/boom.ts";
import { type Noten, noten } from "./markdown/noten.ts";
import { tabel } from "./markdown/tabel.ts";
import { schrijfTekst, vetWoord, woord, zin } from "./markdown/tekst.ts";
import type { Bouwsteen, Deel, Document, Gegeven, Tekst } from "./types.ts";

/**
 * A document in GitHub flavoured Markdown: headings, lists, tables and footnotes; charts and heat maps as tables.
 *
 * The shape is a tree that mdast writes down, so a table, a list or bold within a word comes out as meant. The words are
 * written by our own escaping: the library's makes what CommonMark would read as markup harmless, but leaves mentions,
 * issue numbers, emoji codes, templates and bare addresses to GitHub.
 */
export function documentMarkdown({ titel, ondertitel, gegevens, delen, kenmerk }: Document): string {
  const lijst = noten();
  const children: Blok[] = [
    kop(titel, 1),
    ...alinea(ondertitel === undefined ? [] : [{ tekst: ondertitel }], lijst),
    ...gegevensblok(gegevens),
    ...delen.flatMap((deel) => deelblokken(deel, 2, lijst)),
    ...alinea([{ tekst: kenmerk, stijl: "cursief" }], lijst),
  ];
  return toMarkdown(
    { type: "root", children: [...children, ...lijst.bepalingen()] },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      handlers: { text: schrijfTekst },
      bullet: "-",
      emphasis: "_",
      listItemIndent: "one",
      resourceLink: true,
      rule: "-",
    },
  );
}

const kop = (tekst: string, diepte: number): Blok => ({
  type: "heading",
  // Deeper than six, Markdown has no headings.
  depth: Math.min(6, diepte) as 1 | 2 | 3 | 4 | 5 | 6,
  children: [woord(tekst.trim())],
});

const deelblokken = ({ kop: tekst, bouwstenen, delen = [] }: Deel, diepte: number, lijst: Noten): readonly Blok[] => [
  kop(tekst, diepte),
  ...bouwstenen.flatMap((bouwsteen) => blokken(bouwsteen, lijst)),
  ...delen.flatMap((deel) => deelblokken(deel, diepte + 1, lijst)),
];

function blokken(bouwsteen: Bouwsteen, lijst: Noten): readonly Blok[] {
  switch (bouwsteen.soort) {
    case "alinea":
      return alinea(bouwsteen.tekst, lijst);
    case "lijst":
      return lijstblok(
        bouwsteen.items.map((item) => zin(item, lijst)),
        bouwsteen.genummerd === true,
      );
    case "gegevens":
      return gegevensblok(bouwsteen.regels);
    case "tabel":
      return tabel(bouwsteen, lijst);
    case "staven":
      return bouwsteen.herhaalt ? [] : tabel(stavenTabel(bouwsteen), lijst);
    case "raster":
      return tabel(rasterTabel(bouwsteen), lijst);
    case "melding": {
      const children = bouwsteen.tekst.flatMap((tekst) => alinea(tekst, lijst));
      return children.length === 0 ? [] : [{ type: "blockquote", children }];
    }
  }
}

function alinea(tekst: Tekst, lijst: Noten): readonly Alinea[] {
  const children = zin(tekst, lijst);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function lijstblok(items: readonly Zinsdeel[][], ordered: boolean): readonly Blok[] {
  if (items.length === 0) return [];
  const children = items.map(
    (zinsdelen): Lijstitem => ({ type: "listItem", spread: false, children: [{ type: "paragraph", children: zinsdelen }] }),
  );
  return [{ type: "list", ordered, spread: false, children }];
}

const gegevensblok = (regels: readonly Gegeven[]): readonly Blok[] =>
  lijstblok(
    regels.map(({ naam, waarde }) => [vetWoord(`${naam.trim()}:`), woord(` ${waarde}`)]),
    false,
  );
