import type { JSX } from "preact";
import type { Bouwsteen, Deel, Gegeven, Lijst, Melding } from "../document/types.ts";
import type { Toon } from "../punten.ts";
import type { Blad } from "./blad.ts";
import { raster } from "./raster.tsx";
import { staven } from "./staven.tsx";
import { tabel } from "./tabel.tsx";
import { alinea, stukken } from "./tekst.tsx";

/** Any piece of a document. */
export function bouwsteen(een: Bouwsteen, blad: Blad): JSX.Element {
  switch (een.soort) {
    case "alinea":
      return alinea(een.tekst, blad);
    case "lijst":
      return lijst(een, blad);
    case "gegevens":
      return gegevens(een.regels);
    case "tabel":
      return tabel(een, blad);
    case "staven":
      return staven(een, blad);
    case "raster":
      return raster(een);
    case "melding":
      return melding(een, blad);
    default:
      return een satisfies never;
  }
}

function lijst({ genummerd, items }: Lijst, blad: Blad): JSX.Element {
  const regels = items.map((item) => <li>{stukken(item, blad)}</li>);
  return genummerd ? <ol class="bn-lijst">{regels}</ol> : <ul class="bn-lijst">{regels}</ul>;
}

/** Labels with their values. */
export const gegevens = (regels: readonly Gegeven[]): JSX.Element => (
  <dl class="utrecht-data-list bn-gegevens">
    {regels.map(({ naam, waarde }) => (
      <div class="bn-gegeven">
        <dt class="utrecht-data-list__item-key">{naam}</dt>
        <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{waarde}</dd>
      </div>
    ))}
  </dl>
);

const meldingsoort: Readonly<Record<Toon, string>> = {
  goed: "utrecht-alert--ok",
  fout: "utrecht-alert--error",
  vraag: "utrecht-alert--warning",
  plan: "utrecht-alert--info",
  voorstel: "utrecht-alert--info",
  neutraal: "utrecht-alert--info",
};

const melding = ({ toon, tekst }: Melding, blad: Blad): JSX.Element => (
  <div class={`utrecht-alert ${meldingsoort[toon]}`} role="note">
    <div class="utrecht-alert__content">{tekst.map((een) => alinea(een, blad))}</div>
  </div>
);

/** A section with its heading; what is deeper has a smaller one. */
export function deel({ id, kop, bouwstenen, delen = [], nieuwePagina, liggend }: Deel, niveau: number, blad: Blad): JSX.Element {
  return (
    <section class={`bn-deel${nieuwePagina ? " bn-nieuwe-pagina" : ""}${liggend ? " bn-liggend" : ""}`} id={id}>
      <Kop niveau={niveau}>{kop}</Kop>
      {bouwstenen.map((een) => bouwsteen(een, blad))}
      {delen.map((een) => deel(een, niveau + 1, blad))}
    </section>
  );
}

const koppen = {
  2: "nl-heading--level-2",
  3: "nl-heading--level-3",
  4: "nl-heading--level-4",
  5: "nl-heading--level-5",
  6: "nl-heading--level-6",
} as const;

/** A heading of level 2 to 6; deeper ones stay at 6. */
export function Kop({ niveau, children }: { readonly niveau: number; readonly children: string }): JSX.Element {
  const diepte = Math.min(6, Math.max(2, niveau)) as keyof typeof koppen;
  const Element = `h${diepte}` as const;
  return <Element class={`nl-heading ${koppen[diepte]}`}>{children}</Element>;
}
