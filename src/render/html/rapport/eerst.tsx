import type { JSX } from "preact";
import { type Blok, ergsteGaten } from "../../overzicht.ts";
import { uitwerking } from "../../punten.ts";
import { tekens } from "../../tekens.ts";
import { punt } from "./punt.tsx";
import { eisanker, type Rapportblad } from "./rapportblad.ts";

/** The gravest gaps, all of them, each with what is planned or proposed. */
export function eerstDoen(getoond: readonly Blok[], blad: Rapportblad): JSX.Element {
  const { woorden, ankers, taal } = blad;
  const gaten = ergsteGaten(getoond);
  return (
    <section class="bn-deel" id="eerst">
      <h2 class="nl-heading nl-heading--level-2">{woorden.ergste}</h2>
      {gaten.length === 0 ? (
        <p class="nl-paragraph">{woorden.geenErgste}</p>
      ) : (
        <ol class="bn-gaten">
          {gaten.map(({ gat, blok, uitwerking: antwoord }) => (
            <li class="bn-gat">
              <p class="bn-gattekst">
                <span class="bn-woord bn-toon-fout">
                  <span class="bn-teken" aria-hidden="true">
                    {tekens.ontbreekt}
                  </span>
                </span>{" "}
                {gat.tekst}
              </p>
              <p class="bn-bij">
                <a class="nl-link" href={`#${eisanker(ankers.get(blok), gat.eis)}`}>
                  {gat.eis}
                </a>
                {` · ${blok.titel} · ${blok.domein.map((een) => woorden.domein[een]).join(", ")} · ${woorden.zwaarte[gat.zwaarte]}`}
              </p>
              {antwoord && punt(uitwerking(antwoord, taal), blad)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
