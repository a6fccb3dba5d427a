import { KENMERK } from "./kenmerk.ts";
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
} as const satisfies Readonly<Record<string, Formaat>>;

export type Formaatnaam = keyof typeof formaten;
