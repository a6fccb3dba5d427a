import type { JSX } from "preact";
import type { Raster, Vak } from "../document/types.ts";
import { veiligAdres } from "../escape.ts";
import { Schuifvak } from "./tabel.tsx";
import { koppeling } from "./tekst.tsx";

/** With more columns only the signs fit; the words are then below, and for who listens. */
const HOOGSTENS_WOORDEN = 5;

/** A heat map: a real table, each cell with a sign, a word and a colour, and a way to what it is about. */
export function raster({ titel, hoek, kolommen, rijen }: Raster): JSX.Element {
  const breed = kolommen.length > HOOGSTENS_WOORDEN;
  return (
    <Schuifvak naam={titel}>
      <table class={`utrecht-table bn-raster${breed ? " bn-raster--breed" : ""}`}>
        <caption class="utrecht-table__caption">{titel}</caption>
        <thead class="utrecht-table__header">
          <tr>
            <th class="utrecht-table__header-cell" scope="col">
              {hoek}
            </th>
            {kolommen.map((kolom) => (
              <th class="utrecht-table__header-cell" scope="col">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rijen.map(({ naam, link, vakken }) => (
            <tr class="utrecht-table__row">
              <th class="utrecht-table__header-cell" scope="row">
                {koppeling(link, naam)}
              </th>
              {vakken.map((vak, plek) =>
                vak === undefined ? <td class="utrecht-table__cell bn-leeg" /> : rastervak(vak, `${naam}, ${kolommen[plek] ?? ""}`),
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
export function rastervak({ teken, tekst, toon, link }: Vak, waarover: string, kolommen = 1): JSX.Element {
  const href = veiligAdres(link);
  const inhoud = [
    <span class="bn-teken" aria-hidden="true">
      {teken}
    </span>,
    " ",
    <span class="bn-vakwoord">{tekst}</span>,
  ];
  return (
    <td class={`utrecht-table__cell bn-vak bn-toon-${toon}`} {...(kolommen > 1 ? { colspan: kolommen } : {})}>
      {href === undefined ? (
        inhoud
      ) : (
        <a class="bn-vakkoppeling" href={href} aria-label={`${tekst}: ${waarover}`}>
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
