import { voorTerminal } from "../../escape.ts";
import type { Stijl } from "../../terminal/stijl.ts";
import { breedteVan, wikkel } from "../../terminal/wikkel.ts";
import { adres } from "../adres.ts";
import { metRanden, stukken } from "../stukken.ts";
import type { Stuk, Tekst } from "../types.ts";
import type { Noten } from "./noten.ts";

/** What drawing a piece of the document needs to know. */
export interface Vlak {
  readonly stijl: Stijl;
  readonly breedte: number;
  readonly noten: Noten;
}

/** A paragraph ready to be cut into lines: its characters, and how each is painted. */
export interface Loop {
  readonly tekst: string;
  readonly verf: readonly Verf[];
}

type Verf = ((tekst: string) => string) | undefined;

/** A paragraph with the numbers of its notes. Ask for it once: asking gives a note its number. */
export function loop(tekst: Tekst, { stijl, noten }: Pick<Vlak, "stijl" | "noten">, steeds?: Verf): Loop {
  let heel = "";
  const verf: Verf[] = [];
  const voegToe = (nieuw: string, hoe: Verf): void => {
    const los = heel === "" || heel.endsWith(" ") ? nieuw.trimStart() : nieuw;
    // What is harmless apart may be a command together.
    const erbij = /[:#]$/.test(heel) && heel.at(-1) === los[0] ? ` ${los}` : los;
    heel += erbij;
    for (let plek = 0; plek < erbij.length; plek += 1) verf.push(hoe);
  };
  for (const stuk of stukken(tekst)) {
    const veilig = metRanden(stuk.tekst, voorTerminal);
    const nummers = [stuk.noot, buiten(stuk)].map(noten.nummer).filter((nummer) => nummer !== undefined);
    voegToe(nummers.length === 0 ? veilig : veilig.trimEnd(), steeds ?? verfVan(stuk, stijl));
    if (nummers.length > 0) voegToe(nummers.map((nummer) => ` [${nummer}]`).join("") + (veilig.endsWith(" ") ? " " : ""), stijl.gedimd);
  }
  const einde = heel.trimEnd().length;
  return { tekst: heel.slice(0, einde), verf: verf.slice(0, einde) };
}

const buiten = ({ link, tekst }: Stuk): string | undefined => {
  const doel = adres(link);
  return doel?.soort === "buiten" && doel.url !== tekst ? doel.url : undefined;
};

function verfVan({ stijl: hoe, toon }: Stuk, stijl: Stijl): Verf {
  const kleur = toon === undefined || toon === "neutraal" ? undefined : stijl.toon[toon];
  if (hoe !== "vet") return kleur;
  return kleur === undefined ? stijl.vet : (tekst) => stijl.vet(kleur(tekst));
}

/** The lines of a paragraph, painted. */
export function loopregels({ tekst, verf }: Loop, breedte: number): readonly string[] {
  let plek = 0;
  return wikkel(tekst, breedte).map((regel) => {
    // The space at which a line was broken is in neither line.
    if (regel !== "" && tekst[plek] === " ") plek += 1;
    const begin = plek;
    plek += regel.length;
    return geverfd(regel, verf.slice(begin, plek));
  });
}

function geverfd(regel: string, verf: readonly Verf[]): string {
  let uit = "";
  let begin = 0;
  for (let plek = 1; plek <= regel.length; plek += 1) {
    if (plek < regel.length && verf[plek] === verf[begin]) continue;
    const deel = regel.slice(begin, plek);
    uit += verf[begin]?.(deel) ?? deel;
    begin = plek;
  }
  return uit;
}

/** The lines of a paragraph behind a sign; the ones below it hang under the text. */
export function hangendeRegels(teken: string, een: Loop, breedte: number): readonly string[] {
  const inspringing = breedteVan(teken) + 1;
  return loopregels(een, breedte - inspringing).map((regel, nummer) =>
    nummer === 0 ? `${teken} ${regel}` : " ".repeat(inspringing) + regel,
  );
}

/** A line of plain text, in one colour. */
export const gewoneRegels = (tekst: string, breedte: number, verf: (tekst: string) => string): readonly string[] =>
  wikkel(voorTerminal(tekst), breedte).map((regel) => verf(regel));

/** The longest word of a text: narrower than this a column cuts words. */
export const langsteWoord = (tekst: string): number => Math.max(0, ...tekst.split(" ").map(breedteVan));
