import type { JSX } from "preact";
import type { Plaats } from "../../../diagnostic/types.ts";
import { datumtekst } from "../../../tekst/datum.ts";
import { cel, kolom } from "../../document/maak.ts";
import { type Blok, oordeelvolgorde, weggelatenOpen } from "../../overzicht.ts";
import { legenda, oordeelteken, tekens } from "../../tekens.ts";
import { wetadres } from "../../wetadres.ts";
import { Schuifvak, tabel } from "../tabel.tsx";
import { koppeling } from "../tekst.tsx";
import { blokkop } from "./blok.tsx";
import { oordeeltoon } from "./oordeeltoon.ts";
import { type Rapportblad, wetanker } from "./rapportblad.ts";

/** A section of the page, for its list of contents. */
export interface Onderdeel {
  readonly id: string;
  readonly kop: string;
  readonly inhoud: JSX.Element;
}

/** Norms that do not apply, with the reason. */
export function nvtLijst(blokken: readonly Blok[], blad: Rapportblad): readonly Onderdeel[] {
  if (blokken.length === 0) return [];
  const inhoud = (
    <ul class="bn-lijst">
      {blokken.map((blok) => {
        const redenen = [...new Set(blok.eisen.map(({ reden }) => reden).filter((reden) => reden !== undefined))];
        return (
          <li id={blad.ankers.get(blok)}>
            {blokkop(blok, blad)}
            {redenen.length > 0 && `: ${redenen.join(" ")}`}
          </li>
        );
      })}
    </ul>
  );
  return [{ id: "niet-van-toepassing", kop: blad.woorden.nvtLijst, inhoud }];
}

/** Eisen that are open but stand in no unit of the indeling, with the reason. */
export function weggelaten(blad: Rapportblad): readonly Onderdeel[] {
  const { rapport, woorden, tekst } = blad;
  const open = weggelatenOpen(rapport);
  if (open.length === 0) return [];
  const rijen = open.map(({ eis, tekst: zin, uitkomst, zwaarte, reden }) => ({
    metKop: true,
    cellen: [
      cel(`${eis} ${zin}`),
      uitkomst === "onbekend"
        ? cel({ tekst: `${tekens.onbekend} ${woorden.onbekend}`, toon: "vraag" as const })
        : cel({ tekst: `${tekens.ontbreekt} ${woorden.ontbreekt}`, toon: "fout" as const }),
      cel(zwaarte === undefined ? "" : woorden.zwaarte[zwaarte]),
      cel(reden),
    ],
  }));
  const kop = woorden.weggelaten(open.length);
  const kolommen = [kolom(tekst.eis, 8), kolom(tekst.uitkomst, 3), kolom(tekst.zwaarte, 3), kolom(tekst.reden, 6)];
  return [{ id: "buiten-de-indeling", kop, inhoud: tabel({ soort: "tabel", titel: kop, titelVerborgen: true, kolommen, rijen }, blad) }];
}

/** What was noticed about the description itself. */
export function signalen(blad: Rapportblad): readonly Onderdeel[] {
  const { rapport, woorden, tekst } = blad;
  if (rapport.signalen.length === 0) return [];
  const rijen = rapport.signalen.map(({ ernst, tekst: zin, plaatsen }) => ({
    cellen: [cel(woorden.ernst[ernst]), cel(zin), cel(vindplaatsen(plaatsen))],
  }));
  const kolommen = [kolom(tekst.ernst, 2), kolom(tekst.signaal, 13), kolom(tekst.vindplaats, 5)];
  const inhoud = tabel({ soort: "tabel", titel: woorden.signalen, titelVerborgen: true, kolommen, rijen }, blad);
  return [{ id: "signalen", kop: woorden.signalen, inhoud }];
}

/** "acties.yaml:12, 30; rollen.yaml:4": each file once. */
function vindplaatsen(plaatsen: readonly Plaats[]): string {
  const bestanden = [...new Set(plaatsen.map(({ bestand }) => bestand))];
  const regels = (bestand: string): readonly number[] => plaatsen.filter((plaats) => plaats.bestand === bestand).map(({ regel }) => regel);
  return bestanden.map((bestand) => `${bestand}:${[...new Set(regels(bestand))].join(", ")}`).join("; ");
}

/** Every legal basis used, with the dates in which it is in force and the way to its text. */
export function grondslagen({ rapport, woorden, taal }: Rapportblad): readonly Onderdeel[] {
  const lijst = Object.entries(rapport.grondslagen);
  if (lijst.length === 0) return [];
  const datum = datumtekst(taal);
  const inhoud = (
    <Schuifvak naam={woorden.grondslagen}>
      <table class="utrecht-table">
        <caption class="bn-onzichtbaar">{woorden.grondslagen}</caption>
        <thead class="utrecht-table__header">
          <tr>
            {[woorden.grondslag, woorden.inWerking, woorden.opmerking].map((kop) => (
              <th class="utrecht-table__header-cell" scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {lijst.map(([id, { citaat, jci, van, tot, zekerheid }]) => (
            <tr class="utrecht-table__row" id={wetanker(id)}>
              <th class="utrecht-table__header-cell" scope="row">
                {koppeling(wetadres(jci), citaat)}
              </th>
              <td class="utrecht-table__cell">
                {woorden.vanaf(datum(van))}
                {tot !== null && ` ${woorden.tot(datum(tot))}`}
              </td>
              <td class="utrecht-table__cell">{zekerheid === "hoog" ? "" : woorden.nietHelemaalZeker}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Schuifvak>
  );
  return [{ id: "grondslagen", kop: woorden.grondslagen, inhoud }];
}

/** How the verdicts come about, what they do not say, and what the signs mean. */
export function methode({ rapport, woorden, tekst }: Rapportblad): Onderdeel {
  const inhoud = (
    <>
      {tekst.werkwijze.map((zin) => (
        <p class="nl-paragraph">{zin}</p>
      ))}
      <section class="bn-deel" id="grenzen">
        <h3 class="nl-heading nl-heading--level-3">{woorden.grenzen}</h3>
        <ul class="bn-lijst">
          {rapport.grenzen.map((grens) => (
            <li>{grens}</li>
          ))}
        </ul>
      </section>
      <section class="bn-deel" id="tekens">
        <h3 class="nl-heading nl-heading--level-3">{woorden.legenda}</h3>
        <ul class="bn-legenda">
          {oordeelvolgorde.map((oordeel) => (
            <li>
              <span class={`bn-woord bn-toon-${oordeeltoon[oordeel]}`}>{oordeelteken[oordeel]}</span> {woorden.oordeel[oordeel]}
            </li>
          ))}
        </ul>
        <ul class="bn-legenda">
          {legenda(woorden).map((een) => (
            <li>{een}</li>
          ))}
        </ul>
      </section>
    </>
  );
  return { id: "methode", kop: tekst.methode, inhoud };
}

/** The sources, in the order of their numbers. */
export function bronnen({ noten, woorden }: Rapportblad): readonly Onderdeel[] {
  const lijst = noten.lijst();
  return lijst === undefined ? [] : [{ id: "bronnen", kop: woorden.bronnen, inhoud: lijst }];
}
