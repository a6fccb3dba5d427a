import { tellerVan } from "../../jaarverslag/tellers.ts";
import type { Controle, Reeks } from "../../jaarverslag/types.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Bouwsteen, Cel, Staven } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { tekens } from "../tekens.ts";
import { aantalcel, type Blad, reeksnaam } from "./blad.ts";

/** The figures over the years: a table of all of them, and a chart of each that the template asks for. */
export function vergelijking(blad: Blad): readonly Bouwsteen[] {
  const { uit, eigen } = blad;
  const { jaren, reeksen, weggelaten } = uit.cijfers.vergelijking;
  if (reeksen.length === 0) return [alinea(eigen.nietsTeVergelijken)];
  if (jaren.length < 2) return [alinea(eigen.geenVergelijking)];
  const grafieken = reeksen.filter(({ soort }) => tellerVan[soort].gevraagd).flatMap((reeks) => grafiek(reeks, blad));
  return [
    {
      soort: "tabel",
      titel: eigen.kop.vergelijking,
      titelVerborgen: true,
      kolommen: [kolom(eigen.kolom.wat, 50), ...jaren.map((jaar) => kolom(String(jaar), 12, "getal"))],
      rijen: reeksen.map((reeks) => ({
        metKop: true,
        cellen: [cel(hoofdletter(reeksnaam(reeks, blad))), ...reeks.aantallen.map((aantal) => aantalcel(aantal, blad))],
      })),
    },
    ...(reeksen.some(({ aantallen }) => aantallen.some(({ getal, verborgen }) => getal === undefined && verborgen === undefined))
      ? [alinea(eigen.vergelijkinguitleg(tekens.nvt))]
      : []),
    ...(weggelaten.length === 0 ? [] : [alinea(eigen.weggelaten(weggelaten))]),
    ...grafieken,
  ];
}

/** Below this the table says it better: a full bar for 1 beside none for 0 looks like a landslide. */
const VANAF = 10;

/** A bar per year that is known and shown; with fewer than two there is nothing to compare. */
function grafiek(reeks: Reeks, blad: Blad): readonly Staven[] {
  const { uit, eigen } = blad;
  const { jaren } = uit.cijfers.vergelijking;
  const paren = reeks.aantallen.flatMap(({ getal }, i) => {
    const jaar = jaren[i];
    return getal === undefined || jaar === undefined ? [] : [[jaar, getal] as const];
  });
  if (paren.length < 2 || paren.every(([, getal]) => getal < VANAF)) return [];
  const naam = hoofdletter(reeksnaam(reeks, blad));
  return [
    {
      soort: "staven",
      titel: eigen.grafiek(naam),
      omschrijving: eigen.grafiekzin(naam, paren),
      reeksen: [{ naam: eigen.kolom.aantal, toon: "plan" }],
      rijen: paren.map(([jaar, getal]) => ({ naam: String(jaar), aantallen: [getal] })),
      herhaalt: true,
    },
  ];
}

/** Every check with its outcome, the wrong ones first. */
export function controles(blad: Blad): readonly Bouwsteen[] {
  const { uit, eigen, tekst } = blad;
  const lijst = uit.cijfers.controles.toSorted((a, b) => Number(a.klopt) - Number(b.klopt));
  if (lijst.length === 0) return [alinea(eigen.geenControles)];
  return [
    {
      soort: "tabel",
      titel: eigen.kop.controles,
      titelVerborgen: true,
      kolommen: [kolom(eigen.kolom.wat, 30), kolom(eigen.kolom.controle, 46), kolom(eigen.kolom.uitkomst, 24)],
      rijen: lijst.map((controle) => ({
        metKop: true,
        cellen: [
          cel({
            tekst: hoofdletter(reeksnaam(controle.over, blad)),
            ...(controle.plaats && { noot: tekst.regel(controle.plaats.bestand, controle.plaats.regel) }),
          }),
          cel(controlezin(controle, blad)),
          uitkomst(controle, blad),
        ],
      })),
    },
  ];
}

/** A sum that is right is written as one; one that is not is never shown with an equals sign. */
const controlezin = (controle: Controle, { eigen }: Blad): string => {
  const zin = eigen.controle[controle.soort](controle);
  return hoofdletter(controle.klopt ? zin : zin.replace(" = ", " ≠ "));
};

function uitkomst({ klopt, aantal, met }: Controle, { eigen }: Blad): Cel {
  if (klopt) return cel({ tekst: `${tekens.goed} ${eigen.klopt}`, toon: "goed" });
  const verschil = Math.abs(aantal - met.reduce((som, een) => som + een, 0));
  return cel({ tekst: `${tekens.ontbreekt} ${eigen.kloptNiet(verschil)}`, toon: "fout" });
}
