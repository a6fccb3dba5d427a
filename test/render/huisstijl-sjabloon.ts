import { strToU8, zipSync } from "fflate";

/** A green square of 8 by 8 pixels: a logo. */
const LOGO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR42mNkaPjPgA0wMQxtYQAOZgGJqk/yEwAAAABJRU5ErkJggg==",
  "base64",
);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const typen = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>`;

const stijl = (soort: string, id: string, naam: string, inhoud: string): string =>
  `<w:style w:type="${soort}" w:styleId="${id}"><w:name w:val="${naam}"/>${inhoud}</w:style>`;

/** As Dutch Word writes it: ids in Dutch, names of built-in styles in English. */
const stijlen = `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="140"/></w:pPr></w:style><w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/></w:style>${[
  stijl(
    "paragraph",
    "Kop1",
    "heading 1",
    '<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:after="200"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="006B54"/><w:sz w:val="40"/></w:rPr>',
  ),
  stijl(
    "paragraph",
    "Kop2",
    "heading 2",
    '<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:color w:val="006B54"/><w:sz w:val="26"/></w:rPr>',
  ),
].join(
  "",
)}<w:style w:type="table" w:customStyle="1" w:styleId="Huistabel"><w:name w:val="Huistabel"/><w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="006B54"/></w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="D6EAE4"/></w:tcPr></w:tblStylePr></w:style></w:styles>`;

const plaatje = `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Logo" descr="Logo van het huis"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;

const alinea = (...stukken: readonly string[]): string =>
  `<w:p>${stukken.map((een) => `<w:r><w:t xml:space="preserve">${een}</w:t></w:r>`).join("")}</w:p>`;

/** The last section of the template: a page of 20 by 28 centimetres with header and footer. */
export const SECTIE =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11340" w:h="15876"/><w:pgMar w:top="1800" w:right="1200" w:bottom="1400" w:left="1200" w:header="600" w:footer="600" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** What stands in the body of a template: a cover of the house, the place for our text, and a colophon. Word splits text as it likes. */
export const OMSLAG = `${alinea("Adviesbureau ", "Voorbeeld")}${alinea("{{ti", "tel}}")}${alinea("{{ondertitel}}")}${alinea("Stand: {{peildatum}}")}`;
export const PLEK = alinea("{{", "rapport", "}}");
export const COLOFON = alinea("Colofon van het huis");

/** The parts of a small template of a client; `body` is what stands in it before its last section. */
export const sjabloondelen = (body: string): Readonly<Record<string, Uint8Array>> => {
  const rels = (...regels: readonly string[]): string =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${regels.join("")}</Relationships>`;
  const rel = (id: string, soort: string, doel: string): string => `<Relationship Id="${id}" Type="${RELATIE}/${soort}" Target="${doel}"/>`;
  const tekst: Readonly<Record<string, string>> = {
    "[Content_Types].xml": typen,
    "_rels/.rels": rels(rel("rId1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": rels(
      rel("rId1", "styles", "styles.xml"),
      rel("rId2", "header", "header1.xml"),
      rel("rId3", "footer", "footer1.xml"),
    ),
    "word/_rels/header1.xml.rels": rels(rel("rId1", "image", "media/logo.png")),
    "word/document.xml": `${XML}<w:document ${W} ${R}><w:body>${body}${SECTIE}</w:body></w:document>`,
    "word/styles.xml": stijlen,
    "word/header1.xml": `${XML}<w:hdr ${W} ${R}><w:p><w:r>${plaatje}</w:r></w:p></w:hdr>`,
    "word/footer1.xml": `${XML}<w:ftr ${W} ${R}>${alinea("Voet van het huis, {{organisatie}}")}</w:ftr>`,
  };
  return {
    ...Object.fromEntries(Object.entries(tekst).map(([naam, inhoud]) => [naam, strToU8(inhoud)])),
    "word/media/logo.png": new Uint8Array(LOGO),
  };
};

export const sjabloon = (body: string): Uint8Array => zipSync({ ...sjabloondelen(body) });
