import { eigenStijlen, type Stijlen, type Stijlrol } from "../stijlen.ts";

/** A style of the template. */
export interface Sjabloonstijl {
  readonly id: string;
  readonly soort: string;
  /** In small letters. Built-in styles have their English name, in whatever language Word showed it. */
  readonly naam: string;
  readonly standaard: boolean;
  readonly eigen: boolean;
  readonly genummerd: boolean;
}

/** The styles of a template, in their order. */
export const leesStijlen = (xml: string): readonly Sjabloonstijl[] =>
  [...xml.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)].map(([, kop = "", inhoud = ""]) => {
    const attribuut = (naam: string): string => new RegExp(`\\bw:${naam}="([^"]*)"`).exec(kop)?.[1] ?? "";
    return {
      id: attribuut("styleId"),
      soort: attribuut("type"),
      naam: (/<w:name\b[^>]*\bw:val="([^"]*)"/.exec(inhoud)?.[1] ?? "").toLowerCase(),
      standaard: ["1", "true", "on"].includes(attribuut("default")),
      eigen: ["1", "true", "on"].includes(attribuut("customStyle")),
      genummerd: inhoud.includes("<w:numPr>"),
    };
  });

/** By which names a template may have a style for a role: Word's own, its Dutch translation, and what house styles call it. */
const namen: Readonly<Partial<Record<Stijlrol, readonly string[]>>> = {
  titel: ["title", "titel"],
  ondertitel: ["subtitle", "ondertitel"],
  kop1: ["heading 1", "kop 1", "kop1"],
  kop2: ["heading 2", "kop 2", "kop2"],
  kop3: ["heading 3", "kop 3", "kop3"],
  kop4: ["heading 4", "kop 4", "kop4"],
  inhoudskop: ["toc heading", "kopvaninhoudsopgave", "kop van inhoudsopgave"],
  inhoud1: ["toc 1", "inhopg 1"],
  inhoud2: ["toc 2", "inhopg 2"],
  lijst: ["list bullet", "lijst opsom.teken", "opsomming"],
  genummerd: ["list number", "lijstnummering"],
  bijschrift: ["caption", "bijschrift"],
  melding: ["melding", "kader"],
  tabeltekst: ["tabeltekst", "tabel tekst", "table text"],
  tabelkop: ["tabelkop", "tabel kop", "table heading"],
  tabelnadruk: ["tabelnadruk"],
  noot: ["footnote text", "voetnoottekst"],
  nootteken: ["footnote reference", "voetnootmarkering"],
  link: ["hyperlink"],
  vet: ["strong", "zwaar"],
  cursief: ["emphasis", "nadruk"],
};

const tekenrollen: readonly Stijlrol[] = ["nootteken", "link", "vet", "cursief"];

/** Which style stands for each role: the template's own where it has one, else ours, which must then be added. */
export function stijlkaart(van: readonly Sjabloonstijl[]): Stijlen {
  const zoek = (rol: Stijlrol): string | undefined => {
    const soort = tekenrollen.includes(rol) ? "character" : "paragraph";
    const passend = van.filter((stijl) => stijl.soort === soort);
    const opNaam = (namen[rol] ?? []).map((naam) => passend.find((stijl) => stijl.naam === naam));
    return opNaam.find((stijl) => stijl !== undefined)?.id;
  };
  const alinea = van.find(({ soort, standaard }) => soort === "paragraph" && standaard)?.id;
  // A house style has one table style of its own more often than not; Word's own are many and say nothing.
  const tabel = van.find(({ soort, eigen, naam }) => soort === "table" && eigen && naam !== "table normal" && naam !== "normal table")?.id;
  const gevonden = Object.fromEntries(Object.keys(namen).map((rol) => [rol, zoek(rol as Stijlrol)]));
  const bekend = Object.entries({ ...gevonden, alinea, tabel }).filter(([, id]) => id !== undefined);
  return { ...eigenStijlen, ...(Object.fromEntries(bekend) as Partial<Stijlen>) };
}

/** The styles of a template with ours added that it has none for, and the language of the document. */
export function metStijlen(xml: string, kaart: Stijlen, { onze, taal }: { readonly onze: string; readonly taal: string }): string {
  const bestaand = new Set(leesStijlen(xml).map(({ id }) => id));
  const nodig = [...new Set(Object.values(kaart))].filter((id) => !bestaand.has(id));
  const alle = new Map(
    [...onze.matchAll(/<w:style\b[^>]*\bw:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style>/g)].map(([stijl, id = ""]) => [id, stijl]),
  );
  const erbij = nodig
    .map((id) => (id === eigenStijlen.inhoudskop ? inhoudskop(kaart) : aangepast(alle.get(id) ?? "", kaart, bestaand)))
    .join("");
  return inTaal(xml, taal).replace(/<\/w:styles>\s*$/, `${erbij}</w:styles>`);
}

/** The heading of the table of contents looks like a chapter, but is none. */
const inhoudskop = ({ kop1, alinea }: Stijlen): string =>
  `<w:style w:type="paragraph" w:styleId="${eigenStijlen.inhoudskop}"><w:name w:val="TOC Heading"/><w:basedOn w:val="${kop1}"/><w:next w:val="${alinea}"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/></w:pPr></w:style>`;

/** A style of ours in the template: on its basic style, without numbering and, but for signs and links, without colours of ours. */
const aangepast = (stijl: string, kaart: Stijlen, bestaand: ReadonlySet<string>): string =>
  stijl
    .replace(/\sxmlns:\w+="[^"]*"/g, "")
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, "")
    .replace(/<w:color w:val="[^"]*"\/>/g, /w:styleId="(?:Toon|Hyperlink)/.test(stijl) ? "$&" : "")
    .replace(/<w:(basedOn|next|link) w:val="([^"]*)"\/>/g, (heel, soort: string, id: string) => {
      const rol = (Object.keys(eigenStijlen) as Stijlrol[]).find((een) => eigenStijlen[een] === id);
      if (rol !== undefined) return `<w:${soort} w:val="${kaart[rol]}"/>`;
      return bestaand.has(id) ? heel : "";
    });

/** Text is checked in the language of the report, also where the template was made in another. */
const inTaal = (xml: string, taal: string): string =>
  xml.replace(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/, (standaard) =>
    /<w:lang\b[^>]*\bw:val="/.test(standaard)
      ? standaard.replace(/(<w:lang\b[^>]*\bw:val=")[^"]*"/, `$1${taal}"`)
      : standaard.replace("</w:rPr>", `<w:lang w:val="${taal}"/></w:rPr>`),
  );
