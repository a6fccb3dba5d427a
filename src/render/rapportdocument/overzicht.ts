import { type Domein, domeinen } from "../../beschrijving/format/begrippen.ts";
import type { Deel, Raster, Staven, Vak } from "../document/types.ts";
import type { Blok } from "../overzicht.ts";
import { oordeelteken } from "../tekens.ts";
import { type Blad, hoofdletter } from "./blad.ts";
import { oordeeltoon } from "./toon.ts";

/** Everything on one page: the verdicts as a grid, and how far the system goes from paper to practice. */
export const overzicht = (blad: Blad): Deel => ({
  id: "overzicht",
  kop: blad.eigen.kop.overzicht,
  nieuwePagina: true,
  bouwstenen: [raster(blad), staven(blad)],
});

function raster(blad: Blad): Raster {
  const { rapport, tekst, eigen } = blad;
  const kolommen = (Object.keys(domeinen) as Domein[]).filter((domein) => blad.blokken.some((blok) => blok.domein.includes(domein)));
  return {
    soort: "raster",
    titel: rapport.indeling === undefined ? eigen.raster : eigen.rasterEenheden,
    hoek: rapport.indeling === undefined ? tekst.kolom.norm : tekst.eenheid,
    kolommen: kolommen.map((domein) => tekst.domein[domein]),
    rijen: perNaam(blad.blokken).map(({ naam, blokken }) => ({
      naam,
      vakken: kolommen.map((domein) =>
        vak(
          blokken.find((blok) => blok.domein.includes(domein)),
          blad,
        ),
      ),
    })),
  };
}

/** A norm has a block per domain: those share a row. Units of an indeling have a row each. */
function perNaam(blokken: readonly Blok[]): readonly { readonly naam: string; readonly blokken: readonly Blok[] }[] {
  const rijen = new Map<string, Blok[]>();
  for (const blok of blokken) {
    const naam = `${blok.id} ${blok.titel}`;
    rijen.set(naam, [...(rijen.get(naam) ?? []), blok]);
  }
  return [...rijen].map(([naam, eigen]) => ({ naam, blokken: eigen }));
}

function vak(blok: Blok | undefined, { tekst, anker }: Blad): Vak | undefined {
  if (blok === undefined) return undefined;
  const { oordeel } = blok;
  return {
    teken: oordeelteken[oordeel],
    tekst: tekst.oordeel[oordeel],
    toon: oordeeltoon[oordeel],
    ...(oordeel !== "nvt" && { link: `#${anker(blok)}` }),
  };
}

function staven({ rapport, tekst, eigen }: Blad): Staven {
  const { aspecten } = rapport.samenvatting;
  const rijen = (["opzet", "bestaan", "werking"] as const).map((aspect) => {
    const { voldaan, "niet-voldaan": gemist, onbekend } = aspecten[aspect];
    return { naam: hoofdletter(tekst.aspect[aspect]), aantallen: [voldaan, gemist, onbekend] };
  });
  const zin = ({ naam, aantallen: [voldaan = 0, gemist = 0, onbekend = 0] }: (typeof rijen)[number]): string =>
    eigen.aspectregel(naam, voldaan, gemist, onbekend);
  return {
    soort: "staven",
    titel: eigen.aspecttabel,
    omschrijving: `${rijen.map(zin).join("; ")}.`,
    reeksen: [
      { naam: eigen.uitkomst.voldaan, toon: "goed" },
      { naam: eigen.uitkomst["niet-voldaan"], toon: "fout" },
      { naam: eigen.uitkomst.onbekend, toon: "vraag" },
    ],
    rijen,
  };
}
