import { KENMERK } from "./kenmerk.ts";
import { TYPST } from "./pakket-ontbreekt.ts";
import type { Formaat } from "./types.ts";

/** The formats of the audit report. A new format is one file and one entry here; help, choices and tests follow from it. */
export const formaten = {
  terminal: {
    extensie: "txt",
    binair: false,
    merk: KENMERK,
    uitleg: { nl: "leesbaar in een venster", en: "to read in a window" },
    laad: () => import("./terminal.ts"),
  },
  json: {
    extensie: "json",
    binair: false,
    merk: '"hulpmiddel": {\n    "naam": "basisnormen"',
    uitleg: { nl: "voor andere programma's", en: "for other programs" },
    laad: () => import("./json.ts"),
  },
  markdown: {
    extensie: "md",
    binair: false,
    merk: KENMERK,
    uitleg: { nl: "volledig rapport", en: "full report" },
    laad: () => import("./markdown.ts"),
  },
  "markdown-pr": {
    extensie: "pr.md",
    binair: false,
    merk: KENMERK,
    uitleg: { nl: "kort, als reactie bij een pull request", en: "short, as a comment on a pull request" },
    laad: () => import("./markdown-pr.ts"),
  },
  csv: {
    extensie: "csv",
    binair: false,
    begin: "\ufeff",
    merk: KENMERK,
    uitleg: { nl: "tabel met een regel per eis", en: "table with a row per requirement" },
    laad: () => import("./csv.ts"),
  },
  xlsx: {
    extensie: "xlsx",
    binair: true,
    merk: KENMERK,
    uitleg: { nl: "werkmap voor Excel", en: "workbook for Excel" },
    laad: () => import("./xlsx.ts"),
  },
  html: {
    extensie: "html",
    binair: false,
    merk: KENMERK,
    uitleg: { nl: "bladzijde voor een browser, met filters", en: "page for a browser, with filters" },
    laad: () => import("./html.tsx"),
  },
  pdf: {
    extensie: "pdf",
    binair: true,
    merk: KENMERK,
    uitleg: { nl: "toegankelijk rapport op A4; vraagt een extra pakket", en: "accessible report on A4; needs an extra package" },
    pakket: TYPST,
    laad: () => import("./pdf.ts"),
  },
  docx: {
    extensie: "docx",
    binair: true,
    merk: KENMERK,
    sjabloon: true,
    uitleg: { nl: "Word, om te overhandigen", en: "Word, to hand over" },
    laad: () => import("./docx.ts"),
  },
  sarif: {
    extensie: "sarif",
    binair: false,
    merk: '"driver": {\n     "name": "basisnormen"',
    uitleg: { nl: "voor codescanning, zoals bij GitHub en Azure DevOps", en: "for code scanning, as in GitHub and Azure DevOps" },
    laad: () => import("./sarif.ts"),
  },
  junit: {
    extensie: "junit.xml",
    binair: false,
    merk: `value="${KENMERK}`,
    uitleg: { nl: "testresultaten voor Jenkins, GitLab en andere", en: "test results for Jenkins, GitLab and others" },
    laad: () => import("./junit.ts"),
  },
  github: {
    extensie: "github.txt",
    binair: false,
    merk: KENMERK,
    opdrachten: true,
    bijlage: { variabele: "GITHUB_STEP_SUMMARY", laad: () => import("./markdown-pr.ts") },
    uitleg: {
      nl: "annotaties bij GitHub Actions, met een samenvatting van de job",
      en: "annotations in GitHub Actions, with a summary of the job",
    },
    laad: () => import("./github.ts"),
  },
  gitlab: {
    extensie: "gitlab.json",
    binair: false,
    merk: '"check_name": "basisnormen/',
    uitleg: { nl: "code quality bij GitLab", en: "code quality in GitLab" },
    laad: () => import("./gitlab.ts"),
  },
} as const satisfies Readonly<Record<string, Formaat>>;

export type Formaatnaam = keyof typeof formaten;
