import { maxDiepte } from "../limieten.ts";

/**
 * Whether a text may nest deeper than the second parser can bear. A linear scan that knows no YAML: brackets count in quoted
 * text too and every dash in front opens a level, so it errs to the safe side.
 */
export function isTeDiep(tekst: string, grens = 2 * maxDiepte): boolean {
  let haken = 0;
  const inspringingen: number[] = [];
  for (const regel of tekst.split(/\r\n|\n|\r/)) {
    const kop = /^(?:[ \t]|[-?:](?=[ \t]))*/.exec(regel)?.[0] ?? "";
    const spaties = kop.length - kop.trimStart().length;
    while ((inspringingen.at(-1) ?? -1) >= spaties) inspringingen.pop();
    inspringingen.push(spaties);
    const blokken = inspringingen.length + kop.replace(/[ \t]/g, "").length;
    for (const [haak] of regel.matchAll(/[[\]{}]/g)) {
      haken = Math.max(0, haken + (haak === "[" || haak === "{" ? 1 : -1));
      if (haken > grens) return true;
    }
    if (blokken + haken > grens) return true;
  }
  return false;
}
