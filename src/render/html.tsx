import type { JSX } from "preact";
import type { Rapport } from "../audit/rapport-types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { htmltekst } from "../tekst/html.ts";
import type { Taal } from "../tekst/taal.ts";
import type { Gegeven } from "./document/types.ts";
import { gegevens } from "./gegevens.ts";
import { noten } from "./html/noten.tsx";
import { pagina } from "./html/pagina.tsx";
import { blok } from "./html/rapport/blok.tsx";
import { eerstDoen } from "./html/rapport/eerst.tsx";
import { filter } from "./html/rapport/filter.tsx";
import { ankersVan, type Rapportblad } from "./html/rapport/rapportblad.ts";
import { samenvatting } from "./html/rapport/samenvatting.tsx";
import { bronnen, grondslagen, methode, nvtLijst, type Onderdeel, signalen, weggelaten } from "./html/rapport/voet.tsx";
import { kenmerk } from "./kenmerk.ts";
import { blokken } from "./overzicht.ts";
import type { Render } from "./types.ts";

/** The report as one page for a browser: summary and heat map, the norms with filters, then what they rest on. */
export const render: Render = (rapport, { taal }) => {
  const [tekst, woorden] = [htmltekst(taal), catalogus(taal).rapport];
  const alle = blokken(rapport, taal);
  const getoond = alle.filter(({ oordeel }) => oordeel !== "nvt");
  const nvt = alle.filter(({ oordeel }) => oordeel === "nvt");
  const blad: Rapportblad = { rapport, taal, woorden, tekst, ankers: ankersVan(alle), noten: noten(tekst) };
  // Notes are numbered in the order in which the page is made, so it is made from top to bottom.
  const begin = [samenvatting(alle, blad), eerstDoen(getoond, blad)];
  const normen: Onderdeel = {
    id: "normen",
    kop: rapport.indeling?.titel ?? woorden.perNorm,
    inhoud: (
      <>
        {getoond.length > 1 && filter(getoond, blad)}
        {getoond.map((een) => blok(een, blad))}
      </>
    ),
  };
  const delen = [
    normen,
    ...nvtLijst(nvt, blad),
    ...weggelaten(blad),
    ...signalen(blad),
    ...grondslagen(blad),
    methode(blad),
    ...bronnen(blad),
  ];
  const feiten = kopgegevens(rapport, taal);
  return pagina({
    taal,
    titel: rapport.organisatie.naam,
    ondertitel: woorden.titel,
    kenmerk: kenmerk(rapport),
    gegevens: feiten,
    voet: feiten.map(({ waarde }) => waarde).join(" · "),
    inhoudsopgave: [{ id: "samenvatting", kop: woorden.samenvatting }, { id: "eerst", kop: woorden.ergste }, ...delen],
    inhoud: [...begin, ...delen.map(onderdeel)],
    metScript: true,
  });
};

const onderdeel = ({ id, kop, inhoud }: Onderdeel): JSX.Element => (
  <section class="bn-deel" id={id}>
    <h2 class="nl-heading nl-heading--level-2">{kop}</h2>
    {inhoud}
  </section>
);

/** What this report is about and what it was made with. */
function kopgegevens(rapport: Rapport, taal: Taal): readonly Gegeven[] {
  const feiten = gegevens(rapport, taal);
  const { rapport: woorden } = catalogus(taal);
  const { naam, versie } = rapport.hulpmiddel;
  const regels = (["organisatie", "peildatum", "normenkader", "indeling", "selectie"] as const).flatMap((sleutel) => {
    const waarde = feiten[sleutel];
    return waarde === undefined ? [] : [{ naam: woorden[sleutel], waarde }];
  });
  return [...regels, { naam: htmltekst(taal).gemaaktMet, waarde: `${naam} ${versie}` }];
}
