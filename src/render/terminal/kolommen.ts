import Table from "cli-table3";

const geen = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
} as const;

const tabel = (breedtes: readonly number[], chars: Readonly<Record<string, string>>): Table.Table =>
  new Table({
    chars: { ...geen, middle: "│", ...chars },
    colWidths: [...breedtes],
    style: { head: [], border: [], "padding-left": 1, "padding-right": 0 },
  });

/**
 * Columns next to each other: a head, and cells of ready-made lines that fit their column. Each line is a row of its own:
 * of a cell with many lines the table would measure every line again for every line (7 s for 90 lines).
 */
export function tabelregels(
  kop: readonly string[],
  cellen: readonly (readonly string[])[],
  breedtes: readonly number[],
): readonly string[] {
  const hoofd = tabel(breedtes, { top: "─", "top-mid": "┬", bottom: "─", "bottom-mid": "┼" });
  hoofd.push([...kop]);
  const hoogte = Math.max(...cellen.map((regels) => regels.length));
  const inhoud = tabel(breedtes, {});
  for (let nummer = 0; nummer < hoogte; nummer += 1) inhoud.push(cellen.map((regels) => regels[nummer] ?? ""));
  return `${hoofd.toString()}\n${inhoud.toString()}`.split("\n").map((regel) => regel.trimEnd());
}
