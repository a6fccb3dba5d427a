/** Turns an offset into a line and a column, both from 1. Columns count UTF-16 units, as editors and SARIF do. */
export type Regelzoeker = (offset: number) => { readonly regel: number; readonly kolom: number };

/** The line starts are looked up at the first question only: a file without problems may have none. */
export function regelzoeker(tekst: string): Regelzoeker {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= regelstarts(tekst);
    let laag = 0;
    let hoog = starts.length - 1;
    while (laag < hoog) {
      const midden = (laag + hoog + 1) >> 1;
      if ((starts[midden] ?? 0) <= offset) laag = midden;
      else hoog = midden - 1;
    }
    return { regel: laag + 1, kolom: offset - (starts[laag] ?? 0) + 1 };
  };
}

/** YAML breaks lines at LF, CR LF and CR. */
function regelstarts(tekst: string): readonly number[] {
  const starts = [0];
  const heeftCr = tekst.includes("\r");
  for (let i = tekst.indexOf("\n"); i >= 0 && !heeftCr; i = tekst.indexOf("\n", i + 1)) starts.push(i + 1);
  if (heeftCr) for (const einde of tekst.matchAll(/\r\n|\n|\r/g)) starts.push(einde.index + einde[0].length);
  return starts;
}
