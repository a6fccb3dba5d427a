import { safeText } from "./safe-text.ts";
import type { Plaats } from "./types.ts";

/** Widest piece of a source line that is shown. */
const WIDTH = 96;

/**
 * The source line of a place with a caret under its column. Tabs and control characters are made visible, and a long line
 * is cut around the column.
 */
export function codeFrame(text: string, plaats: Plaats): string {
  const line = lineOf(text, plaats.regel);
  const column = Math.min(plaats.kolom - 1, line.length);
  const start = Math.max(0, Math.min(column - WIDTH / 2, line.length - WIDTH));
  const end = Math.min(line.length, start + WIDTH);
  const before = (start > 0 ? "…" : "") + safeText(line.slice(start, column));
  const after = safeText(line.slice(column, end)) + (end < line.length ? "…" : "");
  const gutter = `${plaats.regel} | `;
  const caret = `${" ".repeat(gutter.length - 2)}| ${" ".repeat([...before].length)}^`;
  return [`${gutter}${before}${after}`.trimEnd(), caret].join("\n");
}

/** A line without its break; the breaks are those of YAML: LF, CR LF and CR. */
function lineOf(text: string, number: number): string {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end = endOfLine(text, start);
    if (end === text.length) return "";
    start = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return text.slice(start, endOfLine(text, start));
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
