import { betekenissen, rasterTabel } from "../als-tabel.ts";
import type { Bouwsteen, Cel, Gegeven, Kolom, Raster, Rij, Staven, Tabel } from "../types.ts";
import type { Zetbouwsteen, Zetcel, Zetgegeven, Zetrij, Zetstaven, Zettabel } from "./zetsel.ts";
import { type Zetting, zettekst, zetzin } from "./zin.ts";

/** A row with less text than this in every cell stays on one page; it is a third of a page at most. */
const HEEL = 700;
/** In more columns than this, the words of a heat map do not fit on a page; its signs do. */
const WOORDEN = 6;
/** The column of names, compared with a column of signs. */
const NAAM = 6;
/** In percents of the longest bar, per digit: narrower, its number does not fit in a part. */
const CIJFER = 2;

/** A bouwsteen as the template sets it; nothing where there is nothing to see. `vast`: on one page with what comes after it. */
export function zetbouwsteen(bouwsteen: Bouwsteen, zetting: Zetting, vast = false): readonly Zetbouwsteen[] {
  switch (bouwsteen.soort) {
    case "alinea": {
      const tekst = zetzin(bouwsteen.tekst, zetting);
      return tekst.length === 0 ? [] : [{ soort: "alinea", tekst, vast }];
    }
    case "lijst": {
      const items = bouwsteen.items.map((item) => zetzin(item, zetting));
      return items.length === 0 ? [] : [{ soort: "lijst", genummerd: bouwsteen.genummerd === true, items }];
    }
    case "gegevens":
      return bouwsteen.regels.length === 0 ? [] : [{ soort: "gegevens", regels: zetgegevens(bouwsteen.regels) }];
    case "tabel":
      return zettabel(bouwsteen, zetting);
    case "staven":
      return [zetstaven(bouwsteen)];
    case "raster":
      return zetraster(bouwsteen, zetting);
    case "melding":
      return [{ soort: "melding", toon: bouwsteen.toon, tekst: bouwsteen.tekst.map((tekst) => zetzin(tekst, zetting)) }];
  }
}

export const zetgegevens = (regels: readonly Gegeven[]): readonly Zetgegeven[] =>
  regels.map(({ naam, waarde }) => ({ naam: zettekst(naam), waarde: zettekst(waarde) }));

const titelVan = (titel: string): string | null => zettekst(titel) || null;

function zettabel({ titel, titelVerborgen, kolommen, rijen }: Tabel, zetting: Zetting): readonly Zettabel[] {
  if (kolommen.length === 0) return [];
  return [
    {
      soort: "tabel",
      titel: titelVerborgen ? null : titelVan(titel),
      breedtes: breedtes(kolommen, zetting.breedte),
      rechts: kolommen.map(({ waardesoort }) => waardesoort === "getal"),
      koppen: kolommen.map(({ kop }) => zettekst(kop)),
      gedraaid: false,
      rijen: rijen.map((rij) => zetrij(rij, kolommen.length, zetting)),
    },
  ];
}

/** The width of a letter of a head, and of what stands around it, in centimetres. */
const LETTER = 0.21;
const RAND = 0.35;

/** The shares that were asked for; only a column that is too narrow for a word of its head gets more. */
function breedtes(kolommen: readonly Kolom[], ruimte: number): readonly number[] {
  const totaal = kolommen.reduce((som, { breedte }) => som + breedte, 0);
  return kolommen.map(({ kop, breedte }) => {
    const woord = Math.max(0, ...kop.split(/[\s-]+/u).map((een) => een.length));
    return Math.max(breedte / totaal, Math.min(0.3, (woord * LETTER + RAND) / ruimte));
  });
}

function zetrij({ cellen, metKop, nadruk }: Rij, aantal: number, zetting: Zetting): Zetrij {
  const alle = Array.from({ length: aantal }, (_, plek) => cellen[plek] ?? { inhoud: [] });
  return {
    nadruk: nadruk === true,
    kop: metKop === true,
    heel: alle.every((cel) => lengte(cel) < HEEL),
    cellen: alle.map((cel) => zetcel(cel, zetting)),
  };
}

const zetcel = ({ inhoud, toon }: Cel, zetting: Zetting): Zetcel => ({
  inhoud: inhoud.map((tekst) => zetzin(tekst, zetting)).filter((zin) => zin.length > 0),
  ...(toon !== undefined && { toon }),
});

const lengte = ({ inhoud }: Cel): number => inhoud.flat().reduce((som, { tekst }) => som + tekst.length, 0);

/** Numbers in words too, for who cannot see the bars. */
function zetstaven({ titel, omschrijving, reeksen, rijen }: Staven): Zetstaven {
  const totalen = rijen.map(({ aantallen }) => aantallen.reduce((som, aantal) => som + aantal, 0));
  const meest = Math.max(1, ...totalen);
  const inWoorden = rijen.map(
    ({ naam, aantallen }) => `${naam}: ${reeksen.map((reeks, plek) => `${reeks.naam} ${aantallen[plek] ?? 0}`).join(", ")}.`,
  );
  return {
    soort: "staven",
    titel: zettekst(titel),
    alt: zettekst([omschrijving, ...inWoorden].join(" ")) || "–",
    reeksen: reeksen.map(({ naam, toon }) => ({ naam: zettekst(naam), toon })),
    rijen: rijen.map(({ naam, aantallen }, nummer) => ({
      naam: zettekst(naam),
      totaal: totalen[nummer] ?? 0,
      delen: reeksen.flatMap(({ toon }, plek) => {
        const aantal = aantallen[plek] ?? 0;
        // The number of the only series stands after its bar.
        const smalste = reeksen.length === 1 ? 0 : CIJFER * (1 + String(aantal).length);
        const breedte = Math.max(smalste, (aantal / meest) * 100);
        return aantal <= 0 ? [] : [{ aantal, breedte, toon }];
      }),
    })),
  };
}

/** Signs and words, or signs with their meaning below them when there are many columns. */
function zetraster(raster: Raster, zetting: Zetting): readonly Zetbouwsteen[] {
  const tekens = raster.kolommen.length > WOORDEN ? betekenissen(raster) : undefined;
  if (tekens === undefined) return zettabel(rasterTabel(raster), zetting);
  const legenda = [...tekens].map(([teken, tekst]) => `${teken} ${tekst}`).join(" · ");
  const kort = zettabel(
    rasterTabel(raster, ({ teken }) => teken),
    zetting,
  );
  return [
    ...kort.map((tabel) => ({ ...tabel, breedtes: tabel.breedtes.map((_, plek) => (plek === 0 ? NAAM : 1)), gedraaid: true })),
    { soort: "alinea", tekst: [{ tekst: zettekst(legenda) }], vast: false },
  ];
}
