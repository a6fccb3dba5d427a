import type { JSX } from "preact";
import { adres } from "../document/adres.ts";
import type { Raster, Vak } from "../document/types.ts";
import { rol, Schuifvak } from "./tabel.tsx";
import { koppeling } from "./tekst.tsx";

/** With more columns only the signs fit; the words are then below, and for who listens. */
const HOOGSTENS_WOORDEN = 5;

/** A cell that may span the columns it is about together. */
export interface Roostervak extends Vak {
  readonly kolommen?: number;
}

/** A heat map whose cells may be wide. */
export interface Rooster extends Omit<Raster, "rijen"> {
  readonly rijen: readonly {
    readonly naam: string;
    readonly link?: string;
    readonly vakken: readonly (Roostervak | undefined)[];
  }[];
}

/** A heat map: a real table, each cell with a sign, a word and a colour, and a way to what it is about. */
export function raster({ titel, hoek, kolommen, rijen }: Rooster): JSX.Element {
  const breed = kolommen.length > HOOGSTENS_WOORDEN;
  return (
    <Schuifvak naam={titel}>
      <table class={`utrecht-table bn-raster${breed ? " bn-raster--breed" : ""}`} {...rol.tabel}>
        <caption class="utrecht-table__caption">{titel}</caption>
        <thead class="utrecht-table__header" {...rol.groep}>
          <tr {...rol.rij}>
            <th class="utrecht-table__header-cell" scope="col" {...rol.kolomkop}>
              {hoek}
            </th>
            {kolommen.map((kolom) => (
              <th class="utrecht-table__header-cell" scope="col" {...rol.kolomkop}>
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" {...rol.groep}>
          {rijen.map(({ naam, link, vakken }) => (
            <tr class="utrecht-table__row" {...rol.rij}>
              <th class="utrecht-table__header-cell" scope="row" {...rol.rijkop}>
                {koppeling(link, naam)}
              </th>
              {vakken.map((vak, plek) =>
                vak === undefined ? (
                  <td class="utrecht-table__cell bn-leeg" {...rol.cel} />
                ) : (
                  <Rastervak {...vak} naam={naam} over={kolommen.slice(plek, plek + (vak.kolommen ?? 1)).join(", ")} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {breed && <Verklaring vakken={rijen.flatMap(({ vakken }) => vakken)} />}
    </Schuifvak>
  );
}

/** The name of the link says where it leads, also out of its table. */
function Rastervak({
  teken,
  tekst,
  toon,
  link,
  kolommen = 1,
  naam,
  over,
}: Roostervak & { readonly naam: string; readonly over: string }): JSX.Element {
  const doel = adres(link);
  const inhoud = [
    <span class="bn-teken" aria-hidden="true">
      {teken}
    </span>,
    " ",
    <span class="bn-vakwoord">{tekst}</span>,
  ];
  return (
    <td class={`utrecht-table__cell bn-vak bn-toon-${toon}`} {...(kolommen > 1 ? { colspan: kolommen } : {})} data-kop={over} {...rol.cel}>
      {doel === undefined ? (
        inhoud
      ) : (
        <a class="bn-vakkoppeling" href={doel.soort === "binnen" ? `#${doel.id}` : doel.url} aria-label={`${tekst}: ${naam}, ${over}`}>
          {inhoud}
        </a>
      )}
    </td>
  );
}

/** What the signs of a wide heat map mean. */
function Verklaring({ vakken }: { readonly vakken: readonly (Vak | undefined)[] }): JSX.Element {
  const uniek = new Map(vakken.filter((vak) => vak !== undefined).map((vak) => [`${vak.teken} ${vak.tekst}`, vak]));
  return (
    <ul class="bn-legenda">
      {[...uniek.values()].map(({ teken, tekst, toon }) => (
        <li>
          <span class={`bn-woord bn-toon-${toon}`}>
            <span class="bn-teken" aria-hidden="true">
              {teken}
            </span>{" "}
            {tekst}
          </span>
        </li>
      ))}
    </ul>
  );
}
