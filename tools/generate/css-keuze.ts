/** Chooses from style sheets what a page uses: the rules of its classes, and the tokens those rules name. */

/** One rule of minified CSS: what stands before the braces, and what in them. */
interface Regel {
  readonly voor: string;
  readonly in: string;
}

/** The rules at the top of minified CSS without comments; those in a media query stay in the text of theirs. */
function regels(css: string): readonly Regel[] {
  const uit: Regel[] = [];
  let begin = 0;
  while (begin < css.length) {
    const open = css.indexOf("{", begin);
    if (open < 0) break;
    let diepte = 1;
    let eind = open + 1;
    for (; eind < css.length && diepte > 0; eind++) {
      if (css[eind] === "{") diepte++;
      else if (css[eind] === "}") diepte--;
    }
    uit.push({ voor: css.slice(begin, open), in: css.slice(open + 1, eind - 1) });
    begin = eind;
  }
  return uit;
}

/** The selectors of a list; a comma within brackets parts nothing. */
function selectoren(lijst: string): readonly string[] {
  const uit: string[] = [];
  let diepte = 0;
  let begin = 0;
  for (let plek = 0; plek <= lijst.length; plek++) {
    const teken = lijst[plek];
    if (teken === "(") diepte++;
    else if (teken === ")") diepte--;
    else if (plek === lijst.length || (teken === "," && diepte === 0)) {
      uit.push(lijst.slice(begin, plek));
      begin = plek + 1;
    }
  }
  return uit;
}

/** Whether an element with these classes only can be meant; what it must not be does not count. */
function kan(selector: string, klassen: ReadonlySet<string>): boolean {
  const eisen = selector.replace(/:not\([^()]*\)/g, "");
  return !NOOIT.test(eisen) && [...eisen.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].every(([, klas = ""]) => klassen.has(klas));
}

/** States that nothing in our pages is ever in. */
const NOOIT = /:disabled|\[aria-disabled|\[aria-invalid|:invalid|:lang\(ar\)|:fullscreen/;

/** The rules that can apply to elements that carry these classes only. */
export function gebruikteRegels(css: string, klassen: ReadonlySet<string>): string {
  return regels(css)
    .map(({ voor, in: inhoud }) => {
      if (voor.startsWith("@media")) {
        const binnen = gebruikteRegels(inhoud, klassen);
        return binnen === "" ? "" : `${voor}{${binnen}}`;
      }
      if (voor.startsWith("@")) throw new Error(`a style sheet has ${voor}: decide what to do with it`);
      const over = selectoren(voor).filter((selector) => kan(selector, klassen));
      return over.length === 0 ? "" : `${over.join(",")}{${inhoud}}`;
    })
    .join("");
}

const genoemdIn = (css: string): readonly string[] => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, naam = ""]) => naam);

/** Name and value of every custom property that a sheet sets. */
export const tokensIn = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;{}]+)[;}]/g)].map(([, naam = "", waarde = ""]) => [naam, waarde.trim()]));

/**
 * Names a token at once where a sheet goes by way of others that only pass it on; then those others are not needed. A token
 * that the sheets set themselves stays, for it does not pass on everywhere.
 */
export function zonderOmweg(css: string, alle: ReadonlyMap<string, string>): string {
  const gezet = tokensIn(css);
  const doel = (naam: string): string => {
    const [, door] = /^var\((--[\w-]+)\)$/.exec(alle.get(naam) ?? "") ?? [];
    return door === undefined || gezet.has(naam) ? naam : doel(door);
  };
  return css.replace(/var\(\s*(--[\w-]+)/g, (_, naam: string) => `var(${doel(naam)}`);
}

/** Of all tokens those that a sheet names, and those that they name in turn; in the order of their names. */
export function gebruikteTokens(css: string, alle: ReadonlyMap<string, string>): string {
  const nodig = new Set<string>();
  const wachtrij = [...genoemdIn(css)];
  for (const naam of wachtrij) {
    const waarde = alle.get(naam);
    if (waarde === undefined || nodig.has(naam)) continue;
    nodig.add(naam);
    wachtrij.push(...genoemdIn(waarde));
  }
  return [...nodig]
    .sort()
    .map((naam) => `${naam}:${alle.get(naam)}`)
    .join(";");
}
