/**
 * Control characters, escape sequences, line breaks and bidirectional overrides: written by whoever wrote the file, and
 * able to move the cursor, recolour the terminal or reverse what a reader sees. Invisible characters and halves of a
 * surrogate pair too: what is printed is what is there.
 */
const ranges = [
  "\\u0000-\\u001f\\u007f-\\u009f", // control characters, ESC among them
  "\\u061c\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u206f", // direction, separators, zero width
  "\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff\\u{e0000}-\\u{e007f}", // marks, no characters at all, lone surrogates, invisible tags
];
const DANGEROUS = new RegExp(`[${ranges.join("")}]`, "gu");

/** Text from outside made safe to print: every such character becomes a visible one. */
export const safeText = (text: string): string => text.replace(DANGEROUS, visible);

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09) return "→";
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
