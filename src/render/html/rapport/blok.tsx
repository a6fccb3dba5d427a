import type { JSX } from "preact";
import type { Eisoordeel } from "../../../audit/rapport-types.ts";
import { type Blok, perReden } from "../../overzicht.ts";
import type { Punt } from "../../punten.ts";
import { oordeelteken } from "../../tekens.ts";
import { Breedtes, rol } from "../tabel.tsx";
import { oordeeltoon } from "./oordeeltoon.ts";
import { punt } from "./punt.tsx";
import { eisanker, type Rapportblad, wetanker } from "./rapportblad.ts";
import { type Rij, rijen } from "./rijen.ts";

const KOLOMMEN = [{ breedte: 5 }, { breedte: 5 }, { breedte: 5 }, { breedte: 5 }];

/** One norm or unit: its verdict, what it asks, and per eis the other three columns. What a filter looks at is on the section. */
export function blok(een: Blok, blad: Rapportblad): JSX.Element {
  const { woorden, ankers, tekst, taal } = blad;
  const { oordeel, norm } = een;
  const alle = rijen(een, taal);
  const titel = blokkop(een, blad);
  const tel = (uitkomst: Eisoordeel["uitkomst"]): number => een.eisen.filter((eis) => eis.uitkomst === uitkomst).length;
  return (
    <section class="bn-deel bn-blok" id={ankers.get(een)} {...filtergegevens(een)}>
      <h3 class="nl-heading nl-heading--level-3">{titel}</h3>
      <p class="bn-oordeelregel">
        <span class={`nl-data-badge bn-oordeel bn-toon-${oordeeltoon[oordeel]}`}>
          <span aria-hidden="true">{oordeelteken[oordeel]}</span> {woorden.oordeel[oordeel]}
        </span>{" "}
        {tekst.telling(tel("voldaan"), tel("niet-voldaan"), tel("onbekend"))}
      </p>
      {norm !== undefined && <p class="nl-paragraph">{norm}</p>}
      {alle.length > 0 && (
        <div class="bn-tabel">
          <table class="utrecht-table bn-stapel bn-kolommen" {...rol.tabel}>
            <caption class="bn-onzichtbaar">{titel}</caption>
            <Breedtes kolommen={KOLOMMEN} />
            <thead class="utrecht-table__header" {...rol.groep}>
              <tr class="utrecht-table__row" {...rol.rij}>
                {Object.values(woorden.kolom).map((kop) => (
                  <th class="utrecht-table__header-cell" scope="col" {...rol.kolomkop}>
                    {kop}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="utrecht-table__body" {...rol.groep}>
              {alle.map((rij) => eisrij(rij, een, blad))}
            </tbody>
          </table>
        </div>
      )}
      {nietVanToepassing(een, blad)}
    </section>
  );
}

/** "BN-06 Nevenwerkzaamheden · bestuurlijk". */
export const blokkop = ({ id, titel, domein }: Blok, { woorden }: Rapportblad): string =>
  `${id} ${titel} · ${domein.map((een) => woorden.domein[een]).join(", ")}`;

/** The names are those of the controls of the form; each holds the values it answers to. */
function filtergegevens({ domein, oordeel, ontbreekt, uitwerking }: Blok): Readonly<Record<`data-${string}`, string>> {
  const zwaarten = [...new Set(ontbreekt.map(({ zwaarte }) => zwaarte))];
  const loopt = uitwerking.some(({ voorstel, stand }) => !voorstel && stand !== "gereed" && stand !== "vervallen");
  return {
    "data-keuze": "",
    "data-domein": domein.join(" "),
    "data-oordeel": oordeel,
    "data-zwaarte": zwaarten.join(" "),
    "data-acties": loopt ? "open" : "",
  };
}

function eisrij(rij: Rij, van: Blok, blad: Rapportblad): JSX.Element {
  const { kolom } = blad.woorden;
  const anker = blad.ankers.get(van);
  return (
    <tr class="utrecht-table__row" id={rij.eis && eisanker(anker, rij.eis.id)} {...rol.rij}>
      <th class="utrecht-table__header-cell bn-eis" scope="row" {...rol.rijkop}>
        {rij.eis === undefined ? geheel(van, blad) : eiscel(rij.eis, rij, blad)}
      </th>
      {puntencel(kolom.uitgewerkt, rij.uitgewerkt, blad)}
      {puntencel(kolom.ontbreekt, rij.ontbreekt, blad)}
      <td class="utrecht-table__cell" data-kop={kolom.uitwerking} {...rol.cel}>
        {rij.uitwerking.map((een) => punt(een, blad))}
        {rij.eerder.map(({ punt: een, bij }) => (
          <div class="bn-punt">
            <span class={`bn-woord bn-toon-${een.toon}`}>
              <span class="bn-teken" aria-hidden="true">
                {een.teken}
              </span>{" "}
              {een.vooraf}
            </span>{" "}
            <a class="nl-link" href={`#${eisanker(anker, bij)}`}>
              {blad.tekst.zie(bij)}
            </a>
          </div>
        ))}
      </td>
    </tr>
  );
}

const puntencel = (kop: string, punten: readonly Punt[], blad: Rapportblad): JSX.Element => (
  <td class="utrecht-table__cell" data-kop={kop} {...rol.cel}>
    {punten.map((een) => punt(een, blad))}
  </td>
);

const geheel = (van: Blok, { tekst }: Rapportblad): string => (van.kern === undefined ? tekst.heleNorm : tekst.heelOnderdeel);

/** What is asked, how heavily, and by which law. */
function eiscel(eis: Eisoordeel, { kern, kernbron }: Rij, { rapport, woorden, tekst }: Rapportblad): JSX.Element {
  const grondslagen = eis.grondslag.flatMap((id) => {
    const een = rapport.grondslagen[id];
    return een === undefined ? [] : [{ id, citaat: een.citaat }];
  });
  return (
    <>
      <span class="bn-eisnummer">{eis.id}</span> {eis.eis}
      <span class="bn-bij">
        {[...(eis.zwaarte ? [woorden.zwaarte[eis.zwaarte]] : []), ...(kern ? [woorden.kern] : []), woorden.aspect[eis.aspect]].join(" · ")}
      </span>
      {kernbron !== undefined && <span class="bn-bij">{tekst.kernVan(kernbron)}</span>}
      {grondslagen.map(({ id, citaat }) => (
        <span class="bn-bij">
          <a class="nl-link" href={`#${wetanker(id)}`}>
            {citaat}
          </a>
        </span>
      ))}
    </>
  );
}

function nietVanToepassing(van: Blok, { tekst }: Rapportblad): JSX.Element | undefined {
  const groepen = perReden(van.eisen, "nvt");
  if (groepen.length === 0) return undefined;
  return (
    <p class="nl-paragraph bn-bij">
      {tekst.eisenNvt}: {groepen.map(({ eisen, reden }) => `${eisen.join(", ")}${reden === undefined ? "" : ` (${reden})`}`).join("; ")}
    </p>
  );
}
