import { readFileSync } from "node:fs";

const BEGIN = "<!-- begin: gegenereerd -->";
const EINDE = "<!-- einde: gegenereerd -->";

/** A hand-written document with its one generated block renewed; what stands outside the markers is left alone. */
export function metBlok(bestand: string, blok: string): string {
  const tekst = readFileSync(bestand, "utf8");
  const [voor, rest, ...meer] = tekst.split(BEGIN);
  const [, na, ...nogMeer] = (rest ?? "").split(EINDE);
  if (voor === undefined || na === undefined || meer.length + nogMeer.length > 0)
    throw new Error(`${bestand} must hold "${BEGIN}" and "${EINDE}" once each`);
  return `${voor}${BEGIN}\n\n${blok.trim()}\n\n${EINDE}${na}`;
}

/** A GitHub flavoured table; a cell is one line, and a pipe in it does not end it. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const rij = (cellen: readonly string[]): string => `| ${cellen.map((cel) => cel.replaceAll("|", "\\|")).join(" | ")} |`;
  return [rij(kop), rij(kop.map(() => "---")), ...rijen.map(rij)].join("\n");
}

export const code = (tekst: string): string => `\`${tekst}\``;

/** Our own sentences, with what Markdown would take for markup made literal. */
export const veilig = (tekst: string): string => tekst.replace(/[\\*_<>]/g, "\\$&").trim();
