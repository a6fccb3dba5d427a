import { voorTerminal } from "../../escape.ts";
import { breedteVan, vulAan, wikkel } from "../../terminal/wikkel.ts";
import type { Kolom, Rij, Tabel } from "../types.ts";
import { gewoneRegels, type Loop, langsteWoord, loop, loopregels, type Vlak } from "./regels.ts";

/** Narrower than this, text in a column is a list of words: rows below each other read better (by eye at 80 to 120). */
const SMALST = 13;
/** Between two columns: a space, a line and a space. */
const TUSSEN = 3;

interface Gezet {
  readonly nadruk: boolean;
  readonly metKop: boolean;
  /** Per column its paragraphs. */
  readonly cellen: readonly (readonly Loop[])[];
}

/** A table: columns next to each other where they fit, otherwise a row as a small list of labels and values. */
export function tabel({ titel, titelVerborgen, kolommen, rijen }: Tabel, vlak: Vlak): readonly string[] {
  const kop = titelVerborgen ? [] : gewoneRegels(titel, vlak.breedte, vlak.stijl.vet);
  if (kolommen.length === 0) return kop;
  const gezet = rijen.map((rij) => zet(rij, kolommen, vlak));
  const breedtes = kolombreedtes(kolommen, gezet, vlak.breedte);
  return [...kop, ...(breedtes === undefined ? onderElkaar(kolommen, gezet, vlak) : naastElkaar(kolommen, gezet, breedtes, vlak))];
}

const zet = ({ cellen, metKop, nadruk }: Rij, kolommen: readonly Kolom[], vlak: Vlak): Gezet => ({
  nadruk: nadruk === true,
  metKop: metKop === true,
  cellen: kolommen.map((_, plek) => {
    const { inhoud = [], toon } = cellen[plek] ?? {};
    const vet = nadruk || (metKop && plek === 0) ? vlak.stijl.vet : undefined;
    const kleur = toon === undefined || toon === "neutraal" ? undefined : vlak.stijl.toon[toon];
    return inhoud.map((tekst) => loop(tekst, vlak, vet ?? kleur)).filter(({ tekst }) => tekst !== "");
  }),
});

/** What every column needs to show all on one line, and what it needs at least. */
function maten(kolommen: readonly Kolom[], rijen: readonly Gezet[]): readonly { readonly heel: number; readonly minst: number }[] {
  return kolommen.map(({ kop, waardesoort }, plek) => {
    const teksten = rijen.flatMap(({ cellen }) => cellen[plek] ?? []).map(({ tekst }) => tekst);
    const heel = Math.max(1, breedteVan(voorTerminal(kop)), ...teksten.map(breedteVan));
    const woord = Math.max(1, langsteWoord(voorTerminal(kop)), ...teksten.map(langsteWoord));
    return { heel, minst: waardesoort === "tekst" ? Math.min(heel, Math.max(SMALST, Math.min(woord, 24))) : Math.min(woord, 24) };
  });
}

/** The width of the text in every column, or undefined when they do not fit next to each other. */
function kolombreedtes(kolommen: readonly Kolom[], rijen: readonly Gezet[], breedte: number): readonly number[] | undefined {
  const nodig = maten(kolommen, rijen);
  const vrij = breedte - kolommen.length * TUSSEN;
  if (som(nodig.map(({ heel }) => heel)) <= vrij) return nodig.map(({ heel }) => heel);
  const breedtes = nodig.map(({ minst }) => minst);
  if (som(breedtes) > vrij) return undefined;
  // One column at a time to whoever is furthest from its share, until all is given away or nobody needs more.
  for (let rest = vrij - som(breedtes); rest > 0; rest -= 1) {
    let arm = -1;
    for (let plek = 0; plek < breedtes.length; plek += 1) {
      if ((breedtes[plek] ?? 0) >= (nodig[plek]?.heel ?? 0)) continue;
      if (arm < 0 || deel(plek) < deel(arm)) arm = plek;
    }
    if (arm < 0) break;
    breedtes[arm] = (breedtes[arm] ?? 0) + 1;
  }
  return breedtes;

  function deel(plek: number): number {
    return (breedtes[plek] ?? 0) / Math.max(0.01, kolommen[plek]?.breedte ?? 1);
  }
}

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

/**
 * Drawn with the same measure of width as the lines were broken by; cli-table3 measures every cell again, which took 1 ms a
 * line (2.8 s for 3000 rows, against 0.2 s).
 */
function naastElkaar(kolommen: readonly Kolom[], rijen: readonly Gezet[], breedtes: readonly number[], { stijl }: Vlak): readonly string[] {
  const naast = (cellen: readonly (readonly string[])[]): readonly string[] =>
    Array.from({ length: Math.max(1, ...cellen.map((regels) => regels.length)) }, (_, nummer) =>
      breedtes
        .map((breed, plek) => ` ${vulAan(cellen[plek]?.[nummer] ?? "", breed)} `)
        .join("│")
        .trimEnd(),
    );
  const lijn = (kruising: string): string => breedtes.map((breed) => "─".repeat(breed + 2)).join(kruising);
  const kop = kolommen.map((kolom, plek) =>
    wikkel(voorTerminal(kolom.kop), breedtes[plek] ?? 1).map((regel) => uitgelijnd(stijl.vet(regel), kolom, breedtes[plek] ?? 1)),
  );
  const inhoud = rijen.map(({ cellen }) => naast(cellen.map((loops, plek) => celregels(loops, kolommen[plek], breedtes[plek] ?? 1))));
  // A line between rows of more than one line, and above a sum.
  const ruim = inhoud.some((regels) => regels.length > 1);
  return [
    lijn("┬"),
    ...naast(kop),
    lijn("┼"),
    ...inhoud.flatMap((regels, nummer) => (nummer > 0 && (ruim || rijen[nummer]?.nadruk) ? [lijn("┼"), ...regels] : regels)),
  ];
}

const celregels = (loops: readonly Loop[], kolom: Kolom | undefined, breedte: number): readonly string[] =>
  loops.flatMap((een) => loopregels(een, breedte)).map((regel) => uitgelijnd(regel, kolom, breedte));

const uitgelijnd = (regel: string, kolom: Kolom | undefined, breedte: number): string =>
  kolom?.waardesoort === "getal" ? " ".repeat(Math.max(0, breedte - breedteVan(regel))) + regel : regel;

function onderElkaar(kolommen: readonly Kolom[], rijen: readonly Gezet[], { stijl, breedte }: Vlak): readonly string[] {
  const koppen = kolommen.map(({ kop }) => voorTerminal(kop));
  const label = Math.min(20, Math.max(...koppen.map(breedteVan)));
  const streep = stijl.gedimd("─".repeat(breedte));
  const regelsVan = ({ cellen }: Gezet): readonly string[] =>
    cellen.flatMap((loops, plek) => {
      const waarde = loops.flatMap((een) => loopregels(een, breedte - label - 2));
      if (waarde.length === 0) return [];
      const naam = wikkel(koppen[plek] ?? "", label);
      return Array.from({ length: Math.max(naam.length, waarde.length) }, (_, nummer) =>
        `${vulAan(stijl.vet(naam[nummer] ?? ""), label)}  ${waarde[nummer] ?? ""}`.trimEnd(),
      );
    });
  if (rijen.length === 0) return [streep, ...gewoneRegels(koppen.join(" · "), breedte, stijl.vet)];
  return rijen.flatMap((rij) => [streep, ...regelsVan(rij)]);
}

/** Whether the columns fit next to each other. */
export const past = ({ kolommen, rijen }: Tabel, vlak: Vlak): boolean =>
  kolombreedtes(
    kolommen,
    rijen.map((rij) => zet(rij, kolommen, vlak)),
    vlak.breedte,
  ) !== undefined;
