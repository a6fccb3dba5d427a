import type { Woorden } from "./types.ts";

const PLAATSHOUDER = /\{([A-Za-z-]+)\}/g;

/**
 * Fills {placeholders} with words; a name with a capital ({Voorzitter}) gives the word a capital. Unknown names stay as they
 * are. `eigen`: words of this one text, which go before the others.
 */
export function vul(sjabloon: string, woorden: Woorden, eigen: Woorden = {}): string {
  const gevuld = sjabloon.replace(PLAATSHOUDER, (geheel, naam: string) => {
    const klein = naam.charAt(0).toLowerCase() + naam.slice(1);
    const bron = Object.hasOwn(eigen, klein) ? eigen : woorden;
    const woord = Object.hasOwn(bron, klein) ? bron[klein] : undefined;
    if (woord === undefined) return geheel;
    return klein === naam ? woord : metHoofdletter(woord);
  });
  return metHoofdletter(gevuld);
}

/** The placeholder names in a text, in lower case. */
export const plaatshouders = (sjabloon: string): readonly string[] =>
  [...sjabloon.matchAll(PLAATSHOUDER)].map(([, naam = ""]) => naam.charAt(0).toLowerCase() + naam.slice(1));

export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase("nl") + tekst.slice(1);

/** "a", "a en b", "a, b en c". */
export function opsomming(delen: readonly string[], voegwoord = "en"): string {
  if (delen.length < 2) return delen.join("");
  return `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen[delen.length - 1]}`;
}

/** An item's title in a sentence: between quotes it reads as a name, singular or plural, and its end is clear. */
export const alsNaam = (titel: string): string => `‘${titel}’`;
