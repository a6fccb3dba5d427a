import type { PageNumberEstimator } from "docx";
import { type Hoogtes, hoogtes } from "./hoogte.ts";
import { type Alinea, leesSecties, type Sectieblok, type Tabelblok } from "./lees.ts";

/**
 * The page of each bookmark, for the table of contents, by laying out our own styles: their letter, line heights and tables
 * are ours, so this can be far simpler and, measured, many times faster than the library's own layout, which must follow
 * any document (that one serves for templates).
 */
export const schatPaginas =
  (noottekst: (id: string) => string): PageNumberEstimator =>
  (body) => {
    const maten = hoogtes(noottekst);
    const vel: Vel = { pagina: 0, y: 0, noten: 0, na: 0, bladwijzers: new Map() };
    for (const sectie of leesSecties(body)) {
      nieuwePagina(vel);
      sectie.blokken.forEach((blok, plek) => {
        const zetter: Zetter = { vel, maten, sectie };
        if (isNodig(blok, plek, zetter)) nieuwePagina(vel);
        if (blok.soort === "alinea") zetAlinea(blok, zetter);
        else zetTabel(blok, zetter);
      });
    }
    return { bookmarks: new Map([...vel.bladwijzers].map(([naam, pagina]) => [naam, String(pagina)])), pageCount: vel.pagina };
  };

/** How far the pages are filled; lengths in twentieths of a point. */
interface Vel {
  pagina: number;
  y: number;
  /** Room for footnotes at the bottom. */
  noten: number;
  /** Space that the last paragraph wants after it. */
  na: number;
  readonly bladwijzers: Map<string, number>;
}

interface Zetter {
  readonly vel: Vel;
  readonly maten: Hoogtes;
  readonly sectie: Sectieblok;
}

/** The line above the footnotes. */
const SCHEIDING = 230;

function nieuwePagina(vel: Vel): void {
  vel.pagina += 1;
  vel.y = 0;
  vel.noten = 0;
  vel.na = 0;
}

const noothoogte = (ids: readonly string[], { vel, maten, sectie }: Zetter): number =>
  ids.length === 0 ? 0 : maten.noten(ids, sectie.breedte) + (vel.noten === 0 ? SCHEIDING : 0);

/** The space above a paragraph: the larger of what the two want, and none at the top of a page. */
const ruimte = (voor: number, { y, na }: Vel): number => (y === 0 ? 0 : Math.max(voor, na));

/** Must a new page begin here: because it is asked for, or because this must stay with what follows and that does not fit? */
function isNodig(blok: Alinea | Tabelblok, plek: number, zetter: Zetter): boolean {
  const { vel, sectie } = zetter;
  if (vel.y === 0) return false;
  if (blok.soort === "alinea" && blok.nieuwePagina) return true;
  let nodig = ruimte(blok.soort === "alinea" ? zetter.maten.maat(blok).voor : 0, vel);
  for (let nu = plek; nu < sectie.blokken.length; nu += 1) {
    const een = sectie.blokken[nu];
    const volgende = sectie.blokken[nu + 1];
    if (een === undefined) break;
    nodig += minstens(een, zetter);
    const samen = een.soort === "alinea" && volgende !== undefined && blijftBij(een, zetter);
    if (!samen) break;
    const { na } = zetter.maten.maat(een);
    nodig += Math.max(na, volgende.soort === "alinea" ? zetter.maten.maat(volgende).voor : 0);
  }
  return vel.y + nodig + vel.noten > sectie.hoogte;
}

const blijftBij = (alinea: Alinea, { maten }: Zetter): boolean => alinea.bijVolgende || maten.maat(alinea).bijVolgende;

/** A paragraph of four lines or more may be divided, with two lines on each page. */
const DEELBAAR = 4;
const SAMEN = 2;

/** What must at least fit of a block, with its notes: a table begins with its head and a row. */
function minstens(blok: Alinea | Tabelblok, zetter: Zetter): number {
  const { maten, sectie } = zetter;
  if (blok.soort === "tabel") {
    const kop = blok.rijen.filter((rij) => rij.kop);
    const [eerste] = blok.rijen.filter((rij) => !rij.kop);
    const rijen = eerste === undefined ? kop : [...kop, eerste];
    return (
      rijen.reduce((som, rij) => som + maten.rij(blok, rij), 0) +
      noothoogte(eerste?.cellen.flat().flatMap(({ noten }) => noten) ?? [], zetter)
    );
  }
  const regels = maten.regels(blok, sectie.breedte);
  const hoogte = regels < DEELBAAR || blijftBij(blok, zetter) ? maten.alinea(blok, sectie.breedte) : SAMEN * maten.maat(blok).regelhoogte;
  return hoogte + noothoogte(blok.noten, zetter);
}

function zetAlinea(alinea: Alinea, zetter: Zetter): void {
  const { vel, maten, sectie } = zetter;
  const { voor, na, regelhoogte } = maten.maat(alinea);
  vel.y += ruimte(voor, vel);
  for (const naam of alinea.bladwijzers) vel.bladwijzers.set(naam, vel.pagina);
  vel.noten += noothoogte(alinea.noten, zetter);
  const hoogte = maten.alinea(alinea, sectie.breedte);
  const vrij = sectie.hoogte - vel.noten - vel.y;
  if (hoogte > vrij && vel.y > 0) {
    const hier = Math.floor(vrij / regelhoogte);
    nieuwePagina(vel);
    vel.y = hoogte - hier * regelhoogte;
  } else vel.y += hoogte;
  vel.na = na;
}

function zetTabel(tabel: Tabelblok, zetter: Zetter): void {
  const { vel, maten, sectie } = zetter;
  vel.y += ruimte(0, vel);
  const kop = tabel.rijen.filter((rij) => rij.kop).reduce((som, rij) => som + maten.rij(tabel, rij), 0);
  for (const rij of tabel.rijen) {
    const hoogte = maten.rij(tabel, rij);
    const alineas = rij.cellen.flat();
    const noten = alineas.flatMap((alinea) => alinea.noten);
    if (!rij.kop && vel.y > kop && vel.y + hoogte + vel.noten + noothoogte(noten, zetter) > sectie.hoogte) {
      nieuwePagina(vel);
      vel.y = kop;
    }
    vel.noten += noothoogte(noten, zetter);
    vel.y += hoogte;
    for (const naam of alineas.flatMap((alinea) => alinea.bladwijzers)) vel.bladwijzers.set(naam, vel.pagina);
  }
  vel.na = 0;
}
