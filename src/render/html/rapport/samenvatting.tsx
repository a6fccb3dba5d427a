import type { JSX } from "preact";
import type { Oordeel } from "../../../audit/uitkomst-types.ts";
import { type Domein, domeinen } from "../../../beschrijving/format/begrippen.ts";
import { cel, getal, kolom } from "../../document/maak.ts";
import type { Staven } from "../../document/types.ts";
import { type Blok, oordeelvolgorde } from "../../overzicht.ts";
import { oordeelteken, tekens } from "../../tekens.ts";
import { type Rooster, type Roostervak, raster } from "../raster.tsx";
import { staven } from "../staven.tsx";
import { tabel } from "../tabel.tsx";
import { oordeeltoon } from "./oordeeltoon.ts";
import type { Rapportblad } from "./rapportblad.ts";

/** What a reader wants to know first: how often each verdict, where, and what is open. */
export function samenvatting(alle: readonly Blok[], blad: Rapportblad): JSX.Element {
  const { rapport, woorden, tekst } = blad;
  const { acties, open } = rapport.samenvatting;
  return (
    <section class="bn-deel" id="samenvatting">
      <h2 class="nl-heading nl-heading--level-2">{woorden.samenvatting}</h2>
      {tegels(blad)}
      {rapport.indeling !== undefined && rapport.indeling.toelichting !== "" && <p class="nl-paragraph">{rapport.indeling.toelichting}</p>}
      <p class="nl-paragraph">
        {tekst.antwoorden(acties.gepland, acties.voorstel)}
        {open.wettelijk.onbekend > 0 && ` ${woorden.wettelijkOnbekend(open.wettelijk.onbekend)}`}
      </p>
      <div class="bn-naast">
        <div>{raster(rooster(alle, blad))}</div>
        <div>
          {openEisen(blad)}
          {staven(aspecten(blad), blad)}
          <p class="nl-paragraph bn-bij">{tekst.aspectuitleg}</p>
        </div>
      </div>
    </section>
  );
}

function tegels({ rapport, woorden }: Rapportblad): JSX.Element {
  const { oordelen, eenheden } = rapport.samenvatting;
  const aantallen = eenheden ?? oordelen;
  return (
    <ul class="bn-tegels">
      {oordeelvolgorde
        .filter((oordeel) => oordeel !== "nvt" || aantallen.nvt > 0)
        .map((oordeel) => (
          <li class={`bn-tegel bn-toon-${oordeeltoon[oordeel]}`}>
            <span class="bn-tegelgetal">{aantallen[oordeel]}</span>{" "}
            <span class="bn-tegelwoord">
              <span class="bn-teken" aria-hidden="true">
                {oordeelteken[oordeel]}
              </span>{" "}
              {woorden.oordeel[oordeel]}
            </span>
          </li>
        ))}
    </ul>
  );
}

/** A row per norm with a cell per domein; or per unit, whose one verdict spans the domains it is about. */
function rooster(alle: readonly Blok[], { rapport, woorden, tekst, ankers }: Rapportblad): Rooster {
  const kolommen = (Object.keys(domeinen) as Domein[]).filter((domein) => alle.some((blok) => blok.domein.includes(domein)));
  const vak = (blok: Blok, aantal = 1): Roostervak => ({
    ...oordeelvak(blok.oordeel, woorden.oordeel[blok.oordeel]),
    link: `#${ankers.get(blok)}`,
    kolommen: aantal,
  });
  const perRij = rapport.indeling === undefined ? perNorm(alle) : alle.map((blok) => [blok] as const);
  return {
    soort: "raster",
    titel: rapport.indeling === undefined ? tekst.oordelenPerNorm : tekst.oordelenPerEenheid,
    hoek: rapport.indeling === undefined ? woorden.kolom.norm : woorden.eenheid,
    kolommen: kolommen.map((domein) => woorden.domein[domein]),
    rijen: perRij.map((blokken) => {
      const [eerste] = blokken;
      const samen = eerste.domein.length > 1;
      return {
        naam: `${eerste.id} ${eerste.titel}`,
        vakken: samen
          ? [vak(eerste, kolommen.length)]
          : kolommen.map((domein) => {
              const blok = blokken.find((een) => een.domein.includes(domein));
              return blok && vak(blok);
            }),
      };
    }),
  };
}

const oordeelvak = (oordeel: Oordeel, woord: string): Roostervak => ({
  teken: oordeelteken[oordeel],
  tekst: woord,
  toon: oordeeltoon[oordeel],
});

/** The domains of one norm together, in the order in which the normen come. */
function perNorm(alle: readonly Blok[]): readonly (readonly [Blok, ...Blok[]])[] {
  const normen = new Map<string, [Blok, ...Blok[]]>();
  for (const blok of alle) {
    const bekend = normen.get(blok.id);
    if (bekend === undefined) normen.set(blok.id, [blok]);
    else bekend.push(blok);
  }
  return [...normen.values()];
}

function openEisen(blad: Rapportblad): JSX.Element {
  const { rapport, woorden, tekst } = blad;
  const rijen = (["wettelijk", "basisnorm", "aanbeveling"] as const).map((zwaarte) => ({
    metKop: true,
    cellen: [
      cel(woorden.zwaarte[zwaarte]),
      getal(rapport.samenvatting.open[zwaarte]["niet-voldaan"]),
      getal(rapport.samenvatting.open[zwaarte].onbekend),
    ],
  }));
  const kop = (teken: string, woord: string): string => `${teken} ${woord}`;
  return tabel(
    {
      soort: "tabel",
      titel: woorden.eisenOpen,
      kolommen: [
        kolom(tekst.zwaarte, 2),
        kolom(kop(tekens.ontbreekt, woorden.nietVoldaan), 2, "getal"),
        kolom(kop(tekens.onbekend, woorden.onbekend), 2, "getal"),
      ],
      rijen,
    },
    blad,
  );
}

function aspecten({ rapport, woorden, tekst }: Rapportblad): Staven {
  const rijen = (["opzet", "bestaan", "werking"] as const).map((aspect) => {
    const { voldaan, "niet-voldaan": mist, onbekend } = rapport.samenvatting.aspecten[aspect];
    return { naam: woorden.aspect[aspect], aantallen: [voldaan, mist, onbekend] as const };
  });
  return {
    soort: "staven",
    titel: tekst.aspecten,
    omschrijving: rijen.map(({ naam, aantallen: [goed, mist, onbekend] }) => tekst.aspectregel(naam, goed, mist, onbekend)).join(" "),
    reeksen: [
      { naam: tekst.inOrde, toon: "goed" },
      { naam: woorden.ontbreekt, toon: "fout" },
      { naam: woorden.onbekend, toon: "vraag" },
    ],
    rijen,
  };
}
