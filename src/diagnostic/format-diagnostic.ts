import { diagnosticsEn } from "../tekst/en/diagnostics.ts";
import { diagnosticsNl } from "../tekst/nl/diagnostics.ts";
import type { Taal } from "../tekst/taal.ts";
import { codeFrame } from "./code-frame.ts";
import type { DiagnosticArgs, DiagnosticCode } from "./codes.ts";
import { columnName } from "./column-name.ts";
import { safeText } from "./safe-text.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";
import { type Bronteksten, type Diagnostic, type Ernst, NIET_TONEN, type Plaats } from "./types.ts";

export { sortDiagnostics } from "./sort-diagnostics.ts";

/** The words of one diagnostic: what is wrong, and what to do about it. */
export interface Diagnosticmelding {
  readonly melding: string;
  readonly hint?: string;
}

/** The words of every diagnostic in one language. */
export interface Diagnosticteksten {
  readonly ernst: Readonly<Record<Ernst, string>>;
  readonly ook: string;
  readonly codes: { readonly [C in DiagnosticCode]: (args: DiagnosticArgs[C]) => Diagnosticmelding };
}

/** Colours for a terminal; each gets text that is already safe to print. */
export interface Highlighter {
  readonly fout: (text: string) => string;
  readonly waarschuwing: (text: string) => string;
  readonly plaats: (text: string) => string;
  readonly gedempt: (text: string) => string;
}

export interface FormatOptions {
  readonly taal?: Taal;
  /** Put before every file name, e.g. the folder of the description. */
  readonly voorvoegsel?: string;
  readonly bronteksten?: Bronteksten;
  readonly highlighter?: Highlighter;
}

const same = (text: string): string => text;
const plain: Highlighter = { fout: same, waarschuwing: same, plaats: same, gedempt: same };
const catalogues: Readonly<Record<Taal, Diagnosticteksten>> = { nl: diagnosticsNl, en: diagnosticsEn };

/** Showing the line would repeat the personal data in a log. */
const withoutFrame: ReadonlySet<DiagnosticCode> = new Set(["persoonsgegeven"]);

/** The words of a diagnostic, safe to print. */
export function diagnosticTekst(een: Diagnostic, taal: Taal = "nl"): Diagnosticmelding {
  // Each code is tied to its own args type; the union loses that tie, the catalogue's type keeps it.
  const words = (catalogues[taal].codes[een.code] as (args: Diagnostic["args"]) => Diagnosticmelding)(een.args);
  const melding = safeText(words.melding);
  return words.hint === undefined ? { melding } : { melding, hint: safeText(words.hint) };
}

/** Plain text for stderr: per diagnostic the place, the message, the hint and the source line; sorted by place, no final newline. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  return sortDiagnostics(diagnostics)
    .map((een) => formatDiagnostic(een, options))
    .join("\n\n");
}

/** One diagnostic as `bestand:regel:kolom fout[code] melding`, with the source line, the hint and other places on lines of their own. */
export function formatDiagnostic(een: Diagnostic, options: FormatOptions = {}): string {
  const { taal = "nl", highlighter = plain, bronteksten } = options;
  const { melding, hint } = diagnosticTekst(een, taal);
  const label = highlighter[een.ernst](`${catalogues[taal].ernst[een.ernst]}[${een.code}]`);
  const lines = [`${highlighter.plaats(where(een.plaats, options))} ${label} ${melding}`];
  if (hint !== undefined) lines.push(`  ${hint}`);
  const text = bronteksten?.get(een.plaats.bestand);
  const framed = text !== undefined && text !== NIET_TONEN && !withoutFrame.has(een.code);
  if (framed) lines.push(highlighter.gedempt(indent(codeFrame(text, een.plaats))));
  for (const plaats of een.ook ?? []) lines.push(`  ${catalogues[taal].ook} ${highlighter.plaats(where(plaats, options))}`);
  return lines.join("\n");
}

const indent = (text: string): string => text.replace(/^/gm, "  ");

/** Without line and column where the file as a whole is meant: its text was not read. */
function where(plaats: Plaats, { voorvoegsel = "", bronteksten }: FormatOptions): string {
  const { bestand, regel, kolom, pad } = plaats;
  const isRead = bronteksten?.has(bestand);
  const name = safeText(isRead === true ? voorvoegsel + bestand : bestand);
  if (isWorkbook(bestand)) return `${name}:${pad === "" ? "" : `${safeText(pad)}!`}${columnName(kolom)}${regel}`;
  return isRead === false && regel === 1 && kolom === 1 ? name : `${name}:${regel}:${kolom}`;
}

const isWorkbook = (file: string): boolean => /\.xlsx$/i.test(file);
