import { type Blok, blokken } from "../overzicht.ts";
import { citaten } from "../punten.ts";
import { getal, kolom, regels, rij, tekst } from "../werkboek/maak.ts";
import type { Bladcel, Bladrij, Tabelblad } from "../werkboek/types.ts";
import { actietekst, type Boek, gattekst, oordeelcel } from "./boek.ts";

/** Width of each of the three columns with statements. */
const BREEDTE = 44;

/** Excel shows no more of a row than 409 points; what is not listed stands on a sheet of its own. */
const HOOGSTENS_REGELS = 26;

/** One row per norm in a domein, or per unit of the indeling: its oordeel, counts and the four columns. */
export function normenblad(boek: Boek): Tabelblad {
  const { rapport, woorden, taal } = boek;
  const { kop, bladen } = woorden;
  return {
    soort: "tabel",
    naam: bladen.normen,
    vasteKolommen: 2,
    kolommen: [
      kolom(rapport.indeling ? kop.onderdeel : kop.norm, 9),
      kolom(kop.onderwerp, 20),
      kolom(kop.domein, 12),
      kolom(kop.oordeel, 14),
      kolom(kop.voldaan, 9, "getal"),
      kolom(kop.nietVoldaan, 9, "getal"),
      kolom(kop.nietBekend, 9, "getal"),
      kolom(kop.watGevraagd, 34),
      kolom(kop.uitgewerkt, BREEDTE),
      kolom(kop.ontbreekt, BREEDTE),
      kolom(kop.uitwerking, BREEDTE),
      kolom(kop.grondslag, 26),
    ],
    rijen: blokken(rapport, taal).map((blok) => normrij(blok, boek)),
  };
}

function normrij(blok: Blok, boek: Boek): Bladrij {
  const { tekst: woord, woorden, rapport, taal } = boek;
  const tel = (uitkomst: string): Bladcel => getal(blok.eisen.filter((eis) => eis.uitkomst === uitkomst).length);
  const kern = (blok.kern ?? []).map(({ eis, bron }) => `${woord.kern} ${eis}: ${bron}`);
  return rij(
    tekst(blok.id),
    tekst(blok.titel),
    tekst(blok.domein.map((een) => woord.domein[een]).join(", ")),
    oordeelcel(blok.oordeel, boek),
    tel("voldaan"),
    tel("niet-voldaan"),
    tel("onbekend"),
    regels([...(blok.norm === undefined ? [] : [blok.norm]), ...kern]),
    opsomming(
      blok.uitgewerkt.map((een) => een.tekst),
      woorden.bladen.eisen,
      boek,
    ),
    opsomming(blok.ontbreekt.map(gattekst), woorden.bladen.ontbreekt, boek),
    opsomming(
      blok.uitwerking.map((een) => actietekst(een, boek)),
      woorden.bladen.acties,
      boek,
    ),
    regels(citaten(blok, rapport, taal)),
  );
}

/** As many statements as the row shows, and where the others are. */
function opsomming(stukken: readonly string[], blad: string, { woorden }: Boek): Bladcel | undefined {
  const uniek = [...new Set(stukken)].map((stuk) => `• ${stuk}`);
  let ruimte = HOOGSTENS_REGELS;
  const passend = uniek.findIndex((stuk) => {
    ruimte -= Math.ceil((stuk.length * 1.1) / BREEDTE);
    return ruimte < 0;
  });
  if (passend === -1) return regels(uniek);
  const getoond = Math.max(1, passend);
  return regels(getoond === uniek.length ? uniek : [...uniek.slice(0, getoond), woorden.nogMeer(uniek.length - getoond, blad)]);
}
