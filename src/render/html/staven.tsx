import type { JSX } from "preact";
import type { Staven } from "../document/types.ts";
import type { Blad } from "./blad.ts";
import { Schuifvak } from "./tabel.tsx";

const RIJ = 48;
const NAAM = 15;
const BALK = 22;
const DIKTE = 20;
/** Below this share of the width the number does not fit in its part of the bar. */
const LEESBAAR = 7;

/**
 * Bars, each in parts, and the same numbers as a table: who cannot see the drawing misses nothing. The numbers of a single
 * series all stand at their bars, so that its table is for who listens only, and not there when another table has them.
 */
export function staven(grafiek: Staven, { tekst }: Blad): JSX.Element {
  const { titel, reeksen, herhaalt } = grafiek;
  const enkel = reeksen.length === 1;
  return (
    <figure class="bn-figuur">
      <figcaption class="bn-onderschrift">{titel}</figcaption>
      <Balken {...grafiek} />
      {enkel ? (
        herhaalt || (
          <div class="bn-onzichtbaar">
            <Cijfers {...grafiek} />
          </div>
        )
      ) : (
        <Schuifvak naam={titel}>
          <Cijfers {...grafiek} totaal={tekst.totaal} />
        </Schuifvak>
      )}
    </figure>
  );
}

/** With several series it is the legend too. */
function Cijfers({ titel, reeksen, rijen, totaal }: Staven & { readonly totaal?: string }): JSX.Element {
  const metTotaal = totaal !== undefined;
  return (
    <table class="utrecht-table bn-cijfers">
      <caption class="bn-onzichtbaar">{titel}</caption>
      <thead class="utrecht-table__header">
        <tr>
          <td class="utrecht-table__cell" />
          {reeksen.map(({ naam, toon }) => (
            <th class="utrecht-table__header-cell utrecht-table__cell--numeric-column" scope="col">
              <span class={`bn-staal bn-toon-${toon}`} aria-hidden="true" /> {naam}
            </th>
          ))}
          {metTotaal && (
            <th class="utrecht-table__header-cell utrecht-table__cell--numeric-column" scope="col">
              {totaal}
            </th>
          )}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {rijen.map(({ naam, aantallen }) => (
          <tr class="utrecht-table__row">
            <th class="utrecht-table__header-cell" scope="row">
              {naam}
            </th>
            {[...aantallen, ...(metTotaal ? [som(aantallen)] : [])].map((aantal) => (
              <td class="utrecht-table__cell utrecht-table__cell--numeric-column utrecht-table__cell--numeric-data">{aantal}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const som = (aantallen: readonly number[]): number => aantallen.reduce((totaal, aantal) => totaal + aantal, 0);
/** Two decimals, so that the same numbers give the same bytes everywhere. */
const procent = (deel: number): string => `${Math.round(deel * 100) / 100}%`;

/** The drawing. Lengths are in percent of the width there is, so that letters keep their size on a narrow screen. */
function Balken({ titel, omschrijving, reeksen, rijen }: Staven): JSX.Element {
  const enkel = reeksen.length === 1;
  const langste = Math.max(1, ...rijen.map(({ aantallen }) => som(aantallen)));
  const deel = (aantal = 0): number => (aantal / langste) * 100;
  return (
    <svg class="bn-staven" role="img" width="100%" height={rijen.length * RIJ}>
      <title>{titel}</title>
      <desc>{omschrijving}</desc>
      {rijen.map(({ naam, aantallen }, rij) => (
        <g>
          <text class="bn-staafnaam" x="0" y={rij * RIJ + NAAM}>
            {naam}
          </text>
          <rect class="bn-spoor" x="0" y={rij * RIJ + BALK} width="100%" height={DIKTE} />
          {aantallen.map((aantal, plek) => {
            const begin = deel(som(aantallen.slice(0, plek)));
            const breedte = deel(aantal);
            return aantal <= 0 ? null : (
              <g class={`bn-toon-${reeksen[plek]?.toon ?? "neutraal"}`}>
                <rect class="bn-deel" x={procent(begin)} y={rij * RIJ + BALK} width={procent(breedte)} height={DIKTE} />
                {breedte >= LEESBAAR && (
                  <text class="bn-aantal" x={procent(begin + breedte / 2)} y={rij * RIJ + BALK + 15} text-anchor="middle">
                    {aantal}
                  </text>
                )}
              </g>
            );
          })}
          {enkel && deel(aantallen[0]) < LEESBAAR && (
            <text x={procent(deel(aantallen[0]))} dx="6" y={rij * RIJ + BALK + 15}>
              {aantallen[0] ?? 0}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
