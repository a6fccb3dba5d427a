import { safeText } from "../diagnostic/safe-text.ts";

/** Text from a description, made harmless for one kind of output. Every renderer passes everything it did not write itself through here. */

/** One line: breaks, tabs and runs of spaces become one space. */
const eenRegel = (tekst: string): string => tekst.replace(/[\s\u2028\u2029]+/gu, " ").trim();

/**
 * Log commands of build servers (GitHub `::error::` and `##[…]`, Azure `##vso[`, TeamCity `##teamcity[`): a space inside
 * keeps them readable and takes away their power. GitHub ignores leading spaces, so indenting a line is not enough.
 */
export const zonderCommando = (tekst: string): string => tekst.replace(/:(?=:)/g, ": ").replace(/#(?=#)/g, "# ");

/** For a terminal or plain text: one line, no control, escape, bidirectional or invisible characters. */
export const voorTerminal = (tekst: string): string => zonderCommando(safeText(eenRegel(tekst)));

/** For the message of a GitHub workflow command: nothing in it ends the line or is decoded into something else. */
export const voorOpdracht = (tekst: string): string => voorTerminal(tekst).replaceAll("%", "%25");

/** For a property of a GitHub workflow command: a comma would begin the next one, a colon the message. */
export const voorOpdrachtdeel = (tekst: string): string => voorOpdracht(tekst).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** For a message in SARIF: text as in a terminal, in which brackets make no link and braces stand for no argument. */
export const voorSarif = (tekst: string): string =>
  voorTerminal(tekst)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/[{}]/g, "$&$&");

/** Joins nothing and shows nothing, but parts what GitHub would turn into a link. */
const SCHEIDING = "&#8288;";

const entiteiten: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "#": "&#35;", $: "&#36;", "{": "&#123;" };

/**
 * For GitHub flavoured Markdown, anywhere in a line (also in a table cell): no HTML, emphasis, code, links, images, autolinks,
 * mentions, issue numbers, emoji codes or templates.
 */
export function voorMarkdown(tekst: string): string {
  const veilig = safeText(eenRegel(tekst))
    .replace(/[&<>#${]/g, (teken) => entiteiten[teken] ?? teken)
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/:(?=:|\/\/)/g, "&#58;")
    .replace(/\b(www|GH)([.-])/gi, `$1${SCHEIDING}$2`)
    .replace(/@(?=\w)/g, `@${SCHEIDING}`)
    .replace(/:(?=[\w+\\-]+:)/g, `:${SCHEIDING}`)
    .replace(/&#35;(?=\d)/g, `&#35;${SCHEIDING}`);
  return veilig.replace(/^(?:[-+=]|\d+(?=[.)]))/, (begin) => (/\d/.test(begin) ? `${begin}\\` : `\\${begin}`));
}

/**
 * For OSCAL's markup-line and markup-multiline: CommonMark, with ~sub~, ^sup^, "quote" and {{ insert }}. Every character that
 * could mean something gets a backslash, which CommonMark allows before any punctuation. One line.
 */
export const voorOscal = (tekst: string): string =>
  oscalWaarde(tekst)
    .replace(/[\\`*_~^[\]<>{}"&|]/g, "\\$&")
    .replace(/^(?:[-+=#]|\d+(?=[.)]))/, (begin) => (/\d/.test(begin) ? `${begin}\\` : `\\${begin}`));

/** For OSCAL's plain strings: one line, without spaces around it or characters that XML cannot hold. */
export const oscalWaarde = (tekst: string): string => safeText(eenRegel(tekst)).replace(/[\ufffe\uffff]/g, "\ufffd");

const gevaarlijkInJson = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|#(?=#)/gu;

/** For a line of raw HTML in GitHub flavoured Markdown, such as <summary>: means the same to both, and nothing to either. */
export const voorMarkdownHtml = (tekst: string): string =>
  safeText(eenRegel(tekst))
    .replace(/[&<>"'#${}\\`*_[\]|~!:]/g, (teken) => (teken === ":" ? teken : `&#${teken.charCodeAt(0)};`))
    .replace(/:(?=:|\/\/)/g, "&#58;")
    .replace(/\b(www|GH)([.-])/gi, `$1${SCHEIDING}$2`)
    .replace(/@(?=\w)/g, `@${SCHEIDING}`)
    .replace(/:(?=[\w+&;#-]+:)/g, `:${SCHEIDING}`)
    .replace(/&#35;(?=\d)/g, `&#35;${SCHEIDING}`);

/** JSON in ASCII where it matters: the same value, but nothing a terminal or build server would act on. */
export const voorJson = (json: string): string =>
  json.replace(gevaarlijkInJson, (teken) =>
    [...Array(teken.length).keys()].map((plek) => `\\u${teken.charCodeAt(plek).toString(16).padStart(4, "0")}`).join(""),
  );

/**
 * A page of which the renderer has escaped <, > and & already: no control, bidirectional or invisible characters are left,
 * text is on one line, and nothing in it commands a build server. The ends of blocks get a line of their own.
 */
export const voorHtml = (pagina: string): string =>
  pagina
    .replace(/[\s\u2028\u2029]+/gu, " ")
    .replace(/[^\x20-\x7e]+/gu, (deel) => safeText(deel).replace(/</g, "&lt;"))
    .replace(/:(?=:)/g, "&#58;")
    .replace(/#(?=#)/g, "&#35;")
    .replace(/<\/(?:section|article|header|footer|nav|main|h\d|p|ul|ol|li|dl|div|table|caption|thead|tbody|tr|figure|svg|form)>/g, "$&\n");

const xmlEntiteiten: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** For the text or an attribute of XML: characters that XML or a reader cannot bear become visible ones; line breaks stay. */
export const voorXml = (tekst: string): string =>
  tekst
    .split("\n")
    .map(safeText)
    .join("\n")
    .replace(/[&<>"']/g, (teken) => xmlEntiteiten[teken] ?? teken);

/** For a text in a workbook, where `_x0041_` would be read as the letter A. */
export const voorXlsx = (tekst: string): string => voorXml(tekst.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));

/** What makes a spreadsheet take a text for a formula; wide and small forms too, for some normalise a text before they look. */
const begintAlsFormule = (tekst: string): boolean => /^[=+\-@]/.test((/^./u.exec(tekst)?.[0] ?? "").normalize("NFKC"));

/** After a separator such a character could become the begin of a cell, for who opens the file with another separator than ours. */
const formuleNaScheiding = /([,;|]["'\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * For a field of a CSV file: one line, nothing that a terminal or build server acts on, and nothing that a spreadsheet
 * calculates or runs. An apostrophe in front, as everywhere, and readable for what it is.
 */
export function voorCsv(tekst: string): string {
  const veilig = voorTerminal(tekst).replace(formuleNaScheiding, "$1'");
  return begintAlsFormule(veilig) ? `'${veilig}` : veilig;
}

/** For a PDF, whose fonts we bring along: one line, and what they have no glyph for (`onbekend`, global) as its code. */
export const voorPdf = (tekst: string, onbekend: RegExp): string =>
  safeText(eenRegel(tekst).normalize("NFC")).replace(
    onbekend,
    (teken) => `<U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );

/** For a text in an Office document, where any other character goes: one line, and nothing that XML forbids or that hides or turns text. */
export const voorWord = (tekst: string): string => safeText(behoudRanden(tekst)).replace(/[\ue000\ufffe\uffff]/g, "\ufffd");

/** Breaks and runs of spaces become one space; a space at an end stays, for it parts two pieces of a sentence. */
const behoudRanden = (tekst: string): string => tekst.replace(/[\s\u2028\u2029]+/gu, " ");

/** For a text in a calendar, before its writer escapes commas and semicolons: one line, no control or invisible characters. */
export const voorIcs = (tekst: string): string => voorTerminal(tekst);
