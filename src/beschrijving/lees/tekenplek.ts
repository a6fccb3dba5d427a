/**
 * The offset in a file of one character of a text value that begins at `begin`. Undefined where that cannot be told with
 * certainty, such as behind an escape that stands for something else.
 */
export function tekenplek(bron: string, begin: number, waarde: string, index: number): number | undefined {
  const aanhaling = bron[begin] === '"' || bron[begin] === "'" ? bron[begin] : undefined;
  let plek = aanhaling === undefined ? begin : begin + 1;
  for (let i = 0; i < index; i++) {
    const volgende = na(bron, plek, waarde[i], aanhaling);
    if (volgende === undefined) return undefined;
    plek = volgende;
  }
  // The end of a line is not part of a folded text: its next character stands on the next line.
  const gevouwen = waarde[index] === bron[plek] ? undefined : regeleinde(bron, plek);
  return gevouwen ?? plek;
}

/** The offset behind the one or more characters of the file that stand for one character of the value. */
function na(bron: string, plek: number, teken: string | undefined, aanhaling: string | undefined): number | undefined {
  if (teken === undefined) return undefined;
  if (aanhaling === "'" && teken === "'") return bron.startsWith("''", plek) ? plek + 2 : undefined;
  if (aanhaling === '"' && bron[plek] === "\\") return bron[plek + 1] === teken && /["\\/]/.test(teken) ? plek + 2 : undefined;
  if (bron[plek] === teken && teken !== " " && teken !== "\n") return plek + 1;
  return teken === " " || teken === "\n" ? (regeleinde(bron, plek) ?? (bron[plek] === teken ? plek + 1 : undefined)) : undefined;
}

/** Behind the spaces, the line break and the indentation that together are one space or line break in the value. */
function regeleinde(bron: string, plek: number): number | undefined {
  const einde = /[ \t]*(?:\r\n|\n)[ \t]*/y;
  einde.lastIndex = plek;
  return einde.test(bron) ? einde.lastIndex : undefined;
}
