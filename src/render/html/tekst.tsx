import type { ComponentChildren, JSX } from "preact";
import { adres } from "../document/adres.ts";
import type { Stuk, Tekst } from "../document/types.ts";

import type { Blad } from "./blad.ts";

/** A link where the address is one we trust, else the words alone. */
export function koppeling(link: string | undefined, inhoud: ComponentChildren): ComponentChildren {
  const doel = adres(link);
  if (doel === undefined) return inhoud;
  const { soort } = doel;
  return (
    <a class="nl-link" {...(soort === "binnen" ? { href: `#${doel.id}` } : { href: doel.url, rel: "external noopener noreferrer" })}>
      {inhoud}
    </a>
  );
}

/** The runs of one paragraph, with their notes. */
export const stukken = (tekst: Tekst, blad: Blad): ComponentChildren => tekst.map((een) => stuk(een, blad));

function stuk({ tekst, stijl, toon, link, noot }: Stuk, { noten }: Blad): ComponentChildren {
  const woorden = toon === undefined ? tekst : <span class={`bn-woord bn-toon-${toon}`}>{tekst}</span>;
  const inhoud = koppeling(link, woorden);
  const vorm = stijl === "vet" ? <strong>{inhoud}</strong> : stijl === "cursief" ? <em>{inhoud}</em> : inhoud;
  return noot === undefined ? vorm : [vorm, noten.verwijs(noot)];
}

export const alinea = (tekst: Tekst, blad: Blad): JSX.Element => <p class="nl-paragraph">{stukken(tekst, blad)}</p>;
