import { catalogus } from "../tekst/catalogus.ts";
import { blokken } from "./overzicht.ts";
import { blokregels } from "./terminal/blok.ts";
import { bronweergave } from "./terminal/bron.ts";
import type { Doek } from "./terminal/cel.ts";
import { eerstDoen, openEisen, telling, titelregels } from "./terminal/kop.ts";
import { sindsregels } from "./terminal/sinds.ts";
import { stijl } from "./terminal/stijl.ts";
import { oordelentabel } from "./terminal/tabel.ts";
import { nvtRegels, signaalregels, slotregels, weggelatenRegels } from "./terminal/voet.ts";
import type { Render } from "./types.ts";

const SMAL = 80;
/** Longer lines are tiring to read. */
const BREED = 140;

/** For reading in a window: what matters first, then norm by norm, then signalen and limits. */
export const render: Render = (rapport, { kleur, breedte, taal }) => {
  const doek: Doek = {
    stijl: stijl(kleur),
    tekst: catalogus(taal).rapport,
    breedte: Math.min(BREED, Math.max(SMAL, breedte)),
    bron: bronweergave(rapport),
  };
  const alle = blokken(rapport, taal);
  const getoond = alle.filter(({ oordeel }) => oordeel !== "nvt");
  const stukken = [
    titelregels(rapport, taal, doek),
    telling(rapport, doek),
    openEisen(rapport, doek),
    sindsregels(rapport, taal, doek),
    eerstDoen(getoond, rapport, taal, doek),
    oordelentabel(alle, rapport.indeling !== undefined, doek),
    ...getoond.map((blok) => blokregels(blok, rapport, taal, doek)),
    nvtRegels(
      alle.filter(({ oordeel }) => oordeel === "nvt"),
      doek,
    ),
    weggelatenRegels(rapport, doek),
    signaalregels(rapport, doek),
    slotregels(rapport, doek),
  ];
  return `${stukken
    .filter((regels) => regels.length > 0)
    .map((regels) => regels.join("\n"))
    .join("\n\n")}\n`;
};
