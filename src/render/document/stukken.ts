import type { Stuk, Tekst } from "./types.ts";

const gelijk = (een: Stuk, ander: Stuk): boolean => een.stijl === ander.stijl && een.toon === ander.toon && een.link === ander.link;

/**
 * The same paragraph with neighbours of one style made one, without empty pieces, and without space at its ends. What must
 * not stand next to each other ("@" and a name) is then found by escaping a piece at a time.
 */
export function stukken(tekst: Tekst): Tekst {
  const uit: Stuk[] = [];
  for (const stuk of tekst) {
    const vorige = uit.at(-1);
    if (vorige !== undefined && vorige.noot === undefined && gelijk(vorige, stuk)) {
      uit[uit.length - 1] = { ...vorige, ...stuk, tekst: vorige.tekst + stuk.tekst };
    } else if (stuk.tekst !== "" || stuk.noot !== undefined) uit.push(stuk);
  }
  return uit;
}

/** A piece made harmless by `veilig`, which trims; the space that parts it from its neighbours stays. */
export function metRanden(tekst: string, veilig: (tekst: string) => string): string {
  const kern = veilig(tekst);
  if (kern === "") return tekst === "" ? "" : " ";
  return `${/^\s/u.test(tekst) ? " " : ""}${kern}${/\s$/u.test(tekst) ? " " : ""}`;
}

/** The words of a paragraph without anything else, for names and alternatives. */
export const kaleTekst = (tekst: Tekst): string => tekst.map((stuk) => stuk.tekst).join("");
