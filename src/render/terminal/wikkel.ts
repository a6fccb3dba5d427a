/** Full-width characters (East Asian scripts, emoji) take two columns; marks that combine take none. */
const dubbel =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const nul = /\p{Mn}|\p{Me}|[\ufe00-\ufe0f]/u;

/** Latin letters and common signs take one column each and need no further look: nearly all text is Dutch. */
const eenvoudig = /^[ -\u02ff‐-•…]*$/;

const tekenbreedte = (teken: string): number => (nul.test(teken) ? 0 : dubbel.test(teken) ? 2 : 1);

/** Our own colour codes; text from outside holds none (escape.ts). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the purpose
const kleurcode = /\u001b\[\d+m/g;

/** Columns a text takes; colour codes take none. */
export const breedteVan = (tekst: string): number =>
  eenvoudig.test(tekst) ? tekst.length : [...tekst.replace(kleurcode, "")].reduce((som, teken) => som + tekenbreedte(teken), 0);

/** Text filled up with spaces to a width. */
export const vulAan = (tekst: string, breedte: number): string => tekst + " ".repeat(Math.max(0, breedte - breedteVan(tekst)));

/** A word cut into pieces that fit. */
function breek(woord: string, breedte: number): readonly string[] {
  const stukken: string[] = [];
  let stuk = "";
  let lengte = 0;
  for (const teken of woord) {
    const extra = tekenbreedte(teken);
    if (lengte + extra > breedte && stuk !== "") {
      stukken.push(stuk);
      stuk = "";
      lengte = 0;
    }
    stuk += teken;
    lengte += extra;
  }
  return [...stukken, stuk];
}

/** Lines of at most `breedte` columns, broken at spaces; a longer word is cut. */
export function wikkel(tekst: string, breedte: number): readonly string[] {
  const regels: string[] = [];
  let regel = "";
  let lengte = 0;
  for (const woord of tekst.split(" ").flatMap((heel) => (breedteVan(heel) > breedte ? breek(heel, breedte) : [heel]))) {
    const extra = breedteVan(woord);
    if (regel !== "" && lengte + 1 + extra > breedte) {
      regels.push(regel);
      regel = woord;
      lengte = extra;
    } else {
      lengte += extra + (regel === "" ? 0 : 1);
      regel = regel === "" ? woord : `${regel} ${woord}`;
    }
  }
  return [...regels, regel];
}

/** A text behind a sign of one column; the lines below it hang under the text. */
export const hangend = (teken: string, tekst: string, breedte: number): readonly string[] =>
  wikkel(tekst, breedte - 2).map((regel, nummer) => `${nummer === 0 ? teken : " "} ${regel}`);
