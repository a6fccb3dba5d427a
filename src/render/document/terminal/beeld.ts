import { voorTerminal } from "../../escape.ts";
import { breedteVan, vulAan, wikkel } from "../../terminal/wikkel.ts";
import { betekenissen, rasterTabel } from "../als-tabel.ts";
import type { Raster, Staven } from "../types.ts";
import { dichteRegels } from "./dicht.ts";
import { gewoneRegels, type Vlak } from "./regels.ts";
import { past, tabel } from "./tabel.ts";

/** Told apart without colour; a chart with more series starts again, its numbers still tell. */
const vullingen = ["█", "▓", "▒", "░", "·"] as const;

/** Longer bars say no more. */
const LANGST = 60;

/** A bar per row with its number, and below it the numbers of its parts in words: nothing has to be counted or told by colour. */
export function staven({ titel, reeksen, rijen }: Staven, { stijl, breedte }: Vlak): readonly string[] {
  const totalen = rijen.map(({ aantallen }) => aantallen.reduce((som, aantal) => som + aantal, 0));
  const meest = Math.max(1, ...totalen);
  const label = Math.min(Math.floor(breedte * 0.35), Math.max(0, ...rijen.map(({ naam }) => breedteVan(voorTerminal(naam)))));
  const ruimte = Math.min(LANGST, breedte - label - 2 - 1 - String(meest).length);
  const regels = rijen.flatMap(({ naam, aantallen }, nummer) => {
    const lengtes = verdeel(aantallen, Math.round(((totalen[nummer] ?? 0) / meest) * ruimte));
    const balk = lengtes.map((lengte, plek) => verf(plek)(vulling(plek).repeat(lengte))).join("");
    const namen = wikkel(voorTerminal(naam), label);
    const onder =
      reeksen.length === 1
        ? []
        : aantallen.flatMap((aantal, plek) => (aantal === 0 ? [] : [`${vulling(plek)} ${reeksen[plek]?.naam ?? ""} ${aantal}`]));
    return [
      ...namen.slice(0, -1),
      `${vulAan(namen.at(-1) ?? "", label)}  ${balk} ${totalen[nummer] ?? 0}`,
      ...(onder.length === 0 ? [] : wikkel(voorTerminal(onder.join(" · ")), breedte - label - 2)).map(
        (regel) => " ".repeat(label + 2) + stijl.gedimd(regel),
      ),
    ];
  });
  return [...gewoneRegels(titel, breedte, stijl.vet), ...regels];

  function verf(plek: number): (tekst: string) => string {
    return stijl.toon[reeksen[plek]?.toon ?? "neutraal"];
  }
}

const vulling = (plek: number): string => vullingen[plek % vullingen.length] ?? "█";

/** Characters per part: each part in proportion, and something of every part that is there. */
function verdeel(aantallen: readonly number[], ruimte: number): readonly number[] {
  const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
  if (totaal <= 0) return aantallen.map(() => 0);
  const lengtes = aantallen.map((aantal) => (aantal <= 0 ? 0 : Math.max(1, Math.round((aantal / totaal) * ruimte))));
  const teveel = lengtes.reduce((som, lengte) => som + lengte, 0) - ruimte;
  const grootste = lengtes.indexOf(Math.max(...lengtes));
  return lengtes.map((lengte, plek) => (plek === grootste ? Math.max(1, lengte - teveel) : lengte));
}

/** A heat map as a table of signs and words; where the words do not fit, of signs, with their meaning below; closer if need be. */
export function raster(een: Raster, vlak: Vlak): readonly string[] {
  const heel = rasterTabel(een);
  const tekens = betekenissen(een);
  if (past(heel, vlak) || tekens === undefined) return tabel(heel, vlak);
  const kort = rasterTabel(een, ({ teken }) => teken);
  const regels = past(kort, vlak) ? tabel(kort, vlak) : dichteRegels(een, vlak);
  if (regels === undefined) return tabel(heel, vlak);
  const legenda = [...tekens].map(([teken, tekst]) => `${teken} ${tekst}`).join("  ");
  return [...regels, ...gewoneRegels(legenda, vlak.breedte, vlak.stijl.gedimd)];
}
