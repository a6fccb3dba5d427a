import { safeText } from "../../diagnostic/safe-text.ts";

/** The longest run of backticks in a text: a fence must be longer. */
const langsteReeks = (tekst: string): number => Math.max(0, ...[...tekst.matchAll(/`+/g)].map(([reeks]) => reeks.length));

/** Foreign text as code in a line; nothing in it means anything to Markdown. */
export function inCode(tekst: string): string {
  const veilig = safeText(tekst.replace(/\s+/g, " ").trim());
  const hek = "`".repeat(langsteReeks(veilig) + 1);
  const rand = veilig.startsWith("`") || veilig.endsWith("`") ? " " : "";
  return `${hek}${rand}${veilig}${rand}${hek}`;
}

/** A block of code in a language. */
export function inCodeblok(taal: string, tekst: string): string {
  const hek = "`".repeat(Math.max(3, langsteReeks(tekst) + 1));
  return `${hek}${taal}\n${tekst}\n${hek}`;
}
