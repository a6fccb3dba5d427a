import type { ComponentChildren, JSX } from "preact";
import type { Cel, Kolom, Rij, Tabel } from "../document/types.ts";
import type { Blad } from "./blad.ts";
import { alinea, stukken } from "./tekst.tsx";

/** More columns cannot be read one below the other, nor can numbers that are to be compared: such a table scrolls on a narrow screen. */
const HOOGSTENS_KOLOMMEN = 6;

/** Rows shown as blocks stay rows for who listens, also where a browser goes by how they are shown. */
export const rol = {
  tabel: { role: "table" },
  groep: { role: "rowgroup" },
  rij: { role: "row" },
  kolomkop: { role: "columnheader" },
  rijkop: { role: "rowheader" },
  cel: { role: "cell" },
} as const;

/** A table: on a narrow screen its rows become blocks, or it scrolls in a box of its own that a keyboard can reach. */
export function tabel({ titel, titelVerborgen, kolommen, rijen }: Tabel, blad: Blad): JSX.Element {
  const getallen = kolommen.filter(({ waardesoort }) => waardesoort === "getal").length;
  const stapel = kolommen.length <= HOOGSTENS_KOLOMMEN && getallen * 2 < kolommen.length;
  const inhoud = (
    <table class={`utrecht-table${stapel ? " bn-stapel" : ""}`} {...rol.tabel}>
      <caption class={`utrecht-table__caption${titelVerborgen ? " bn-onzichtbaar" : ""}`}>{titel}</caption>
      <Breedtes kolommen={kolommen} />
      <thead class="utrecht-table__header" {...rol.groep}>
        <tr class="utrecht-table__row" {...rol.rij}>
          {kolommen.map(({ kop, waardesoort }) => (
            <th class={`utrecht-table__header-cell${getalklas(waardesoort === "getal")}`} scope="col" {...rol.kolomkop}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body" {...rol.groep}>
        {rijen.map((rij) => tabelrij(rij, kolommen, blad))}
      </tbody>
    </table>
  );
  return stapel ? <div class="bn-tabel">{inhoud}</div> : <Schuifvak naam={titel}>{inhoud}</Schuifvak>;
}

/** A box that scrolls sideways when its content is too wide: it has a name, and a keyboard can reach it. No landmark: there may be many. */
export const Schuifvak = ({ naam, children }: { readonly naam: string; readonly children: ComponentChildren }): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in
  <div class="bn-tabel utrecht-table__container" role="group" aria-label={naam} tabindex={0}>
    {children}
  </div>
);

const getalklas = (getal: boolean): string => (getal ? " utrecht-table__cell--numeric-column utrecht-table__cell--numeric-data" : "");

/** The share of each column, in steps of five percent: the page allows no style but its own sheet. */
export function Breedtes({ kolommen }: { readonly kolommen: readonly Pick<Kolom, "breedte">[] }): JSX.Element {
  const som = kolommen.reduce((totaal, { breedte }) => totaal + breedte, 0);
  return (
    <colgroup>
      {kolommen.map(({ breedte }) => (
        <col class={`bn-b${Math.max(5, Math.round(((breedte / som) * 100) / 5) * 5)}`} />
      ))}
    </colgroup>
  );
}

const tabelrij = ({ cellen, metKop, nadruk }: Rij, kolommen: readonly Kolom[], blad: Blad): JSX.Element => (
  <tr class={`utrecht-table__row${nadruk ? " bn-nadruk" : ""}`} {...rol.rij}>
    {cellen.map((een, plek) => tabelcel(een, { kolom: kolommen[plek], kop: metKop === true && plek === 0 }, blad))}
  </tr>
);

function tabelcel(
  { inhoud, toon }: Cel,
  { kolom, kop }: { readonly kolom: Kolom | undefined; readonly kop: boolean },
  blad: Blad,
): JSX.Element {
  const klas = `${getalklas(kolom?.waardesoort === "getal")}${toon === undefined ? "" : ` bn-toon-${toon} bn-vlak`}`;
  const [eerste, ...rest] = inhoud;
  const binnen = rest.length > 0 ? inhoud.map((tekst) => alinea(tekst, blad)) : eerste && stukken(eerste, blad);
  if (kop)
    return (
      <th class={`utrecht-table__header-cell${klas}`} scope="row" {...rol.rijkop}>
        {binnen}
      </th>
    );
  return (
    <td class={`utrecht-table__cell${klas}`} {...rol.cel} data-kop={kolom?.kop}>
      {binnen}
    </td>
  );
}
