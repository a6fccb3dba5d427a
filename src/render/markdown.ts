import { catalogus } from "../tekst/catalogus.ts";
import { voorMarkdown } from "./escape.ts";
import { type Blad, blokregels } from "./markdown/blok.ts";
import { eerstDoen, samenvatting, titelregels } from "./markdown/kop.ts";
import { noten } from "./markdown/noten.ts";
import { sindsregels } from "./markdown/sinds.ts";
import { grondslagregels, nvtRegels, signaalregels, slotregels, weggelatenRegels } from "./markdown/voet.ts";
import { blokken } from "./overzicht.ts";
import type { Render } from "./types.ts";

/** The full report in GitHub flavoured Markdown; sources are footnotes. */
export const render: Render = (rapport, { taal }) => {
  const tekst = catalogus(taal).rapport;
  const blad: Blad = { rapport, taal, tekst, noten: noten(tekst) };
  const alle = blokken(rapport, taal);
  const getoond = alle.filter(({ oordeel }) => oordeel !== "nvt");
  const regels = [
    ...titelregels(blad),
    ...samenvatting(alle, blad),
    ...sindsregels(blad),
    ...eerstDoen(getoond, blad),
    `## ${rapport.indeling ? voorMarkdown(rapport.indeling.titel) : tekst.perNorm}`,
    "",
    ...getoond.flatMap((blok) => blokregels(blok, blad)),
    ...nvtRegels(
      alle.filter(({ oordeel }) => oordeel === "nvt"),
      blad,
    ),
    ...weggelatenRegels(blad),
    ...signaalregels(blad),
    ...grondslagregels(blad),
    ...slotregels(blad),
  ];
  return `${regels.join("\n")}\n`;
};
