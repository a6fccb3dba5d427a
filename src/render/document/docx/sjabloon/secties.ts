/** How pages of a section of the template look, and how wide their text is. */
export interface Paginamaat {
  readonly breedte: number;
  readonly hoogte: number;
  readonly links: number;
  readonly rechts: number;
}

const A4: Paginamaat = { breedte: 11906, hoogte: 16838, links: 1418, rechts: 1418 };

/** The size and margins of a section, in twentieths of a point; A4 where it does not say. */
export function paginamaat(sectPr: string): Paginamaat {
  const getal = (element: string, naam: string, anders: number): number => {
    const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(sectPr)?.[0] ?? "";
    const waarde = Number(new RegExp(`\\bw:${naam}="(\\d+)"`).exec(tag)?.[1]);
    return Number.isFinite(waarde) && waarde > 0 ? waarde : anders;
  };
  return {
    breedte: getal("pgSz", "w", A4.breedte),
    hoogte: getal("pgSz", "h", A4.hoogte),
    links: getal("pgMar", "left", A4.links),
    rechts: getal("pgMar", "right", A4.rechts),
  };
}

/** The width of the text on pages like those of the template (`staand`), or on those turned a quarter. */
export const tekstbreedte = ({ breedte, hoogte, links, rechts }: Paginamaat, gedraaid: boolean): number =>
  Math.max(2000, (gedraaid ? Math.max(breedte, hoogte) : breedte) - links - rechts);

export interface Sectiewens {
  readonly liggend: boolean;
  /** Only the first section shows the header of a first page and sets the page number. */
  readonly eerste: boolean;
}

/** The section of the template, with its headers and footers, for a stretch of our text. */
export function sectie(sectPr: string, { liggend, eerste }: Sectiewens): string {
  const open = /^<w:sectPr\b[^>]*?(\/?)>/.exec(sectPr);
  const leeg = open?.[1] === "/";
  let uit = leeg ? "<w:sectPr></w:sectPr>" : sectPr;
  uit = uit.replace(/<w:type\b[^>]*\/>/, "");
  if (!eerste) uit = uit.replace(/<w:titlePg\b[^>]*\/>/, "").replace(/(<w:pgNumType\b[^>]*?)\s+w:start="\d+"/, "$1");
  if (liggend) uit = gedraaid(uit);
  // The schema has the type after the references and notes, before the page size.
  const na =
    /^(<w:sectPr\b[^>]*>(?:<w:(?:headerReference|footerReference)\b[^>]*\/>|<w:(footnotePr|endnotePr)\b[^>]*(?:\/>|>[\s\S]*?<\/w:\2>))*)/;
  return uit.replace(na, '$1<w:type w:val="nextPage"/>');
}

function gedraaid(sectPr: string): string {
  const { breedte, hoogte } = paginamaat(sectPr);
  const maat = `<w:pgSz w:w="${Math.max(breedte, hoogte)}" w:h="${Math.min(breedte, hoogte)}" w:orient="landscape"/>`;
  return /<w:pgSz\b/.test(sectPr) ? sectPr.replace(/<w:pgSz\b[^>]*\/>/, maat) : sectPr.replace("</w:sectPr>", `${maat}</w:sectPr>`);
}
