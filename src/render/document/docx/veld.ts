import { ImportedXmlComponent, type ParagraphChild, TextRun } from "docx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const run = (inhoud: string | ImportedXmlComponent, style?: string): TextRun =>
  new TextRun({ ...(style !== undefined && { style }), children: [inhoud] });

const teken = (soort: "begin" | "separate" | "end", style?: string): TextRun =>
  run(ImportedXmlComponent.fromXmlString(`<w:fldChar ${W} w:fldCharType="${soort}"/>`), style);

/** Begin of a field that Word can bring up to date; what follows is shown until then. `opdracht` is ours, never a reader's text. */
export const veldBegin = (opdracht: string, style?: string): readonly ParagraphChild[] => [
  teken("begin", style),
  run(ImportedXmlComponent.fromXmlString(`<w:instrText ${W} xml:space="preserve"> ${opdracht} </w:instrText>`), style),
  teken("separate", style),
];

export const veldEinde = (style?: string): readonly ParagraphChild[] => [teken("end", style)];

/** A reference in a run of its own: LibreOffice only gives the style to a number that stands alone. */
export const verwijzing = (opdracht: string, nu: string, style: string): readonly ParagraphChild[] => [
  ...veldBegin(opdracht, style),
  run(nu, style),
  ...veldEinde(style),
];
