import {
  AlignmentType,
  type INumberingOptions,
  type IPropertiesOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
} from "docx";
import type { Taal } from "../../../tekst/taal.ts";
import type { Toon } from "../../punten.ts";
import { ACCENT, type Celmarges, celmarges, GRIJS, LIJN, eigenStijlen as s, toonkleur } from "./stijlen.ts";

/** On every computer, or with a font exactly as wide in its place: so the pages are the same everywhere. */
export const LETTER = "Arial";

/** Names of lists; a paragraph is in a list by its name. */
/**
 * The library writes "{name-0}" for a list and fills in its number later, in all of the text. With a character that no
 * text keeps (escape.ts), nobody can write such a mark.
 */
const merk = "\ue000";
export const HOOFDSTUKKEN = `${merk}hoofdstukken`;
export const BIJLAGEN = `${merk}bijlagen`;
export const OPSOMMING = `${merk}opsomming`;
export const NUMMERING = `${merk}nummering`;

type Alineastijl = NonNullable<IStylesOptions["paragraphStyles"]>[number];
type Tekenstijl = NonNullable<IStylesOptions["characterStyles"]>[number];

const letter = (punten: number): { readonly size: number } => ({ size: punten * 2 });

const stijl = (id: string, name: string, { run, paragraph }: Pick<Alineastijl, "run" | "paragraph">): Alineastijl => ({
  id,
  name,
  basedOn: s.alinea,
  quickFormat: true,
  ...(run && { run }),
  ...(paragraph && { paragraph }),
});

const koppen: readonly Alineastijl[] = [
  { punten: 20, voor: 0, na: 240 },
  { punten: 13, voor: 320, na: 120 },
  { punten: 11, voor: 240, na: 80 },
  { punten: 10, voor: 200, na: 60 },
].map(({ punten, voor, na }, plek) => ({
  ...stijl(`Heading${plek + 1}`, `heading ${plek + 1}`, {
    run: { ...letter(punten), bold: true, color: ACCENT },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: voor, after: na, line: 252, lineRule: LineRuleType.AUTO },
      outlineLevel: plek,
      ...(plek === 0 && { numbering: { reference: HOOFDSTUKKEN, level: 0 } }),
    },
  }),
  next: s.alinea,
}));

/** Our paragraph styles; those who count pages read their measures from here too. */
export const alineastijlen: readonly Alineastijl[] = [
  { id: s.alinea, name: "Normal", quickFormat: true },
  stijl(s.titel, "Title", {
    run: { ...letter(30), bold: true, color: ACCENT },
    paragraph: {
      spacing: { before: 3200, after: 240, line: 252, lineRule: LineRuleType.AUTO },
      border: { top: { style: "single", size: 36, color: ACCENT, space: 18 } },
    },
  }),
  stijl(s.ondertitel, "Subtitle", {
    run: { ...letter(18), color: GRIJS },
    paragraph: { spacing: { after: 1200, line: 252, lineRule: LineRuleType.AUTO } },
  }),
  ...koppen,
  stijl(s.inhoudskop, "TOC Heading", {
    run: { ...letter(20), bold: true, color: ACCENT },
    paragraph: { spacing: { after: 120 }, keepNext: true },
  }),
  stijl(s.inhoud1, "toc 1", {
    run: { bold: true },
    paragraph: { spacing: { before: 70, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  }),
  stijl(s.inhoud2, "toc 2", {
    run: letter(8.5),
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }, indent: { left: 567 } },
  }),
  stijl(s.lijst, "List Bullet", { paragraph: { spacing: { after: 60 }, numbering: { reference: OPSOMMING, level: 0 } } }),
  stijl(s.genummerd, "List Number", { paragraph: { spacing: { after: 60 }, numbering: { reference: NUMMERING, level: 0 } } }),
  stijl(s.bijschrift, "caption", {
    run: { ...letter(9), bold: true, color: ACCENT },
    paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
  }),
  stijl(s.melding, "Melding", {
    paragraph: {
      spacing: { before: 120, after: 160 },
      indent: { left: 170, right: 170 },
      shading: { fill: "EEF2F7" },
      border: { left: { style: "single", size: 24, color: ACCENT, space: 8 } },
    },
  }),
  stijl(s.gegevenstekst, "Gegevenstekst", { paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } } }),
  stijl(s.tabeltekst, "Tabeltekst", { run: letter(8), paragraph: { spacing: { after: 30, line: 206, lineRule: LineRuleType.EXACT } } }),
  { ...stijl(s.tabelkop, "Tabelkop", { run: { bold: true }, paragraph: { keepNext: true } }), basedOn: s.tabeltekst },
  { ...stijl(s.tabelnadruk, "Tabelnadruk", { run: { bold: true } }), basedOn: s.tabeltekst },
  stijl(s.tabelnoot, "Tabelnoot", {
    run: letter(7.5),
    paragraph: { spacing: { before: 60, after: 40, line: 195, lineRule: LineRuleType.EXACT } },
  }),
  stijl(s.kopregel, "header", { run: { ...letter(8), color: GRIJS }, paragraph: { spacing: { after: 0 } } }),
  stijl(s.voetregel, "footer", { run: { ...letter(8), color: GRIJS }, paragraph: { spacing: { after: 0 } } }),
  stijl(s.noot, "footnote text", { run: letter(7.5), paragraph: { spacing: { after: 0, line: 190, lineRule: LineRuleType.EXACT } } }),
];

const tekens: readonly Tekenstijl[] = [
  { id: s.vet, name: "Strong", quickFormat: true, run: { bold: true } },
  { id: s.cursief, name: "Emphasis", quickFormat: true, run: { italics: true } },
  { id: s.link, name: "Hyperlink", run: { color: "1F4E8C", underline: {} } },
  { id: s.nootteken, name: "footnote reference", run: { superScript: true } },
  ...(Object.keys(toonkleur) as Toon[]).map((toon) => ({
    id: s[`toon-${toon}`],
    name: `Toon ${toon}`,
    run: { color: toonkleur[toon], ...(toon !== "neutraal" && { bold: true }) },
  })),
];

/** Ids of the character styles that are bold. */
export const vetteTekens: ReadonlySet<string> = new Set(tekens.filter(({ run }) => run?.bold).map(({ id }) => id));

const lijn = (zijde: string, kleur: string, dikte: number): string =>
  `<w:${zijde} w:val="single" w:sz="${dikte}" w:space="0" w:color="${kleur}"/>`;

const marges = (maten: Celmarges): string =>
  `<w:tblCellMar>${(["top", "left", "bottom", "right"] as const).map((zijde) => `<w:${zijde} w:w="${maten[zijde]}" w:type="dxa"/>`).join("")}</w:tblCellMar>`;

/** Tables of the report: a dark head, thin lines between the rows, room in the cells. */
const rapporttabel = `<w:style w:type="table" w:customStyle="1" w:styleId="${s.tabel}">
<w:name w:val="Rapporttabel"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
<w:tblPr><w:tblBorders>${lijn("top", ACCENT, 8)}${lijn("bottom", ACCENT, 8)}${lijn("insideH", LIJN, 4)}</w:tblBorders>
${marges(celmarges.tabel)}</w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${ACCENT}"/></w:tcPr></w:tblStylePr>
</w:style>`;

/** Labels with their values: no lines. */
const gegevenstabel = `<w:style w:type="table" w:customStyle="1" w:styleId="${s.gegevens}">
<w:name w:val="Gegevenstabel"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
<w:tblPr>${marges(celmarges.gegevens)}</w:tblPr>
</w:style>`;

/** Every table style rests on this one; without it programs make up their own. */
const kaal = `<w:style w:type="table" w:default="1" w:styleId="TableNormal">
<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
</w:style>`;

/** The language of text as Word names it. */
export const woordtaal: Readonly<Record<Taal, string>> = { nl: "nl-NL", en: "en-GB" };

/** Chapters get their number from the style of their heading, so that a chapter that somebody adds gets one too. */
const zonderNummer = ({ paragraph: { numbering: _nummer, ...paragraph } = {}, ...rest }: Alineastijl): Alineastijl => ({
  ...rest,
  paragraph,
});

/** All our styles, with names: who changes one changes the whole document. Table styles the library only takes as XML. */
export const huisstijl = (taal: Taal, genummerd = true): Pick<IPropertiesOptions, "externalStyles" | "styles"> => ({
  externalStyles: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${kaal}${rapporttabel}${gegevenstabel}</w:styles>`,
  styles: {
    default: {
      document: {
        run: { font: LETTER, ...letter(10), language: { value: woordtaal[taal] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: alineastijlen.map((een) => (een.id === s.kop1 && !genummerd ? zonderNummer(een) : een)),
    characterStyles: tekens,
  },
});

const niveau = (text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], left: number, hanging: number) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left, hanging } } },
});

/** The lists of the document; `bijlage` is the word before the letter of an annex. */
export const nummering = (bijlage: string, stijlen: { readonly kop1?: string }): INumberingOptions => ({
  config: [
    { reference: OPSOMMING, levels: [niveau("•", LevelFormat.BULLET, 340, 340)] },
    { reference: NUMMERING, levels: [niveau("%1.", LevelFormat.DECIMAL, 340, 340)] },
    {
      reference: HOOFDSTUKKEN,
      levels: [
        {
          ...niveau("%1", LevelFormat.DECIMAL, 567, 567),
          ...(stijlen.kop1 && { style: { style: stijlen.kop1, paragraph: { indent: { left: 567, hanging: 567 } } } }),
        },
      ],
    },
    {
      reference: BIJLAGEN,
      levels: [
        { level: 0, format: LevelFormat.UPPER_LETTER, text: `${bijlage} %1`, alignment: AlignmentType.LEFT, suffix: LevelSuffix.SPACE },
      ],
    },
  ],
});
