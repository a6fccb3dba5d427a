import { catalogus } from "../tekst/catalogus.ts";
import { citekst } from "../tekst/ci.ts";
import { buitenIndelingstuk, gatenstukken, grenzenstuk, signalenstuk } from "./markdown-pr/details.ts";
import { kopstuk, slotregel } from "./markdown-pr/kop.ts";
import { passend, type Vel } from "./markdown-pr/passend.ts";
import { baselinestuk, eerstDoenstuk } from "./markdown-pr/vooraan.ts";
import { blokken } from "./overzicht.ts";
import { sindsBaseline } from "./sinds.ts";
import type { Render } from "./types.ts";

/**
 * A comment on a pull request, or the summary of a job: counts first, then what changed since the baseline or else what to do
 * first, and the gaps of each norm behind a fold. Never longer than such a comment may be; whole parts are left out, and named.
 */
export const render: Render = (rapport, { taal }) => {
  const vel: Vel = { rapport, taal, tekst: catalogus(taal).rapport, ci: citekst(taal) };
  const alle = blokken(rapport, taal);
  const sinds = sindsBaseline(rapport, taal);
  const stukken = [
    sinds ? baselinestuk(sinds, vel) : eerstDoenstuk(alle, vel),
    ...gatenstukken(alle, vel),
    buitenIndelingstuk(vel),
    signalenstuk(vel),
    grenzenstuk(vel),
  ];
  return passend(kopstuk(vel), stukken, slotregel(vel), vel);
};
