import type { Taal } from "../../tekst/taal.ts";
import { voorJson } from "../escape.ts";
import { KENMERK } from "../kenmerk.ts";
import { TYPST } from "../pakket-ontbreekt.ts";
import type { Formaat, Renderaar } from "../types.ts";
import type { Document } from "./types.ts";

/** How a result becomes a document; loaded only when a format needs it. */
export type Documentmaker<Invoer> = () => Promise<{ readonly maakDocument: (invoer: Invoer, taal: Taal) => Document }>;

const soorten = {
  terminal: { extensie: "txt", binair: false, merk: KENMERK, uitleg: { nl: "leesbaar in een venster", en: "to read in a window" } },
  json: {
    extensie: "json",
    binair: false,
    merk: '"hulpmiddel": {\n    "naam": "basisnormen"',
    uitleg: { nl: "voor andere programma's", en: "for other programs" },
  },
  markdown: { extensie: "md", binair: false, merk: KENMERK, uitleg: { nl: "opgemaakte tekst", en: "formatted text" } },
  xlsx: { extensie: "xlsx", binair: true, merk: KENMERK, uitleg: { nl: "werkmap voor Excel", en: "workbook for Excel" } },
  html: { extensie: "html", binair: false, merk: KENMERK, uitleg: { nl: "voor in de browser", en: "for a browser" } },
  docx: {
    extensie: "docx",
    binair: true,
    merk: KENMERK,
    sjabloon: true,
    uitleg: { nl: "Word, om te overhandigen", en: "Word, to hand over" },
  },
  pdf: {
    extensie: "pdf",
    binair: true,
    merk: KENMERK,
    pakket: TYPST,
    uitleg: { nl: "toegankelijk op A4; vraagt een extra pakket", en: "accessible on A4; needs an extra package" },
  },
} as const satisfies Readonly<Record<string, Omit<Formaat, "laad">>>;

export type Documentformaat = keyof typeof soorten;

/**
 * The formats of a result that becomes a document: the same set for each of them. JSON is the result itself; its `hulpmiddel`
 * is our mark.
 */
export function documentformaten<Invoer>(laad: Documentmaker<Invoer>): Readonly<Record<Documentformaat, Formaat<Invoer>>> {
  const metDocument =
    (teken: () => Promise<(document: Document, opties: Parameters<Renderaar<Invoer>>[1]) => ReturnType<Renderaar<Invoer>>>) =>
    async (): Promise<{ readonly render: Renderaar<Invoer> }> => {
      const [{ maakDocument }, tekenaar] = await Promise.all([laad(), teken()]);
      return { render: (invoer, opties) => tekenaar(maakDocument(invoer, opties.taal), opties) };
    };
  return {
    terminal: { ...soorten.terminal, laad: metDocument(async () => (await import("./terminal.ts")).documentTerminal) },
    json: { ...soorten.json, laad: async () => ({ render: (invoer) => `${voorJson(JSON.stringify(invoer, null, 2))}\n` }) },
    markdown: { ...soorten.markdown, laad: metDocument(async () => (await import("./markdown.ts")).documentMarkdown) },
    xlsx: { ...soorten.xlsx, laad: metDocument(async () => (await import("./xlsx.ts")).documentXlsx) },
    html: { ...soorten.html, laad: metDocument(async () => (await import("./html.tsx")).documentHtml) },
    docx: { ...soorten.docx, laad: metDocument(async () => (await import("./docx.ts")).documentDocx) },
    pdf: { ...soorten.pdf, laad: metDocument(async () => (await import("./pdf.ts")).documentPdf) },
  };
}
