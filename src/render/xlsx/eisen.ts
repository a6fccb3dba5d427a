import { bronnenVan, type Eisrij, eisrijen, plaatsVan, toelichtingen } from "../eisrijen.ts";
import { citaten } from "../punten.ts";
import { getal, kolom, regels, rij, tekst } from "../werkboek/maak.ts";
import type { Bladrij, Tabelblad } from "../werkboek/types.ts";
import { type Boek, gattekst, janee, oordeelcel, uitkomstcel } from "./boek.ts";

/** One row per eis: what it asks, its outcome, and why. */
export function eisenblad(boek: Boek): Tabelblad {
  const { kop, bladen } = boek.woorden;
  const metEenheden = boek.rapport.indeling !== undefined;
  return {
    soort: "tabel",
    naam: bladen.eisen,
    kolommen: [
      kolom(kop.eis, 11),
      kolom(kop.norm, 8),
      kolom(kop.onderwerp, 18),
      kolom(kop.domein, 12),
      ...(metEenheden ? [kolom(kop.onderdeel, 22)] : []),
      kolom(kop.watGeeist, 40),
      kolom(kop.uitkomst, 13),
      kolom(kop.zwaarte, 12),
      kolom(kop.aspect, 10),
      kolom(kop.kern, 7),
      kolom(kop.oordeelNorm, 14),
      kolom(kop.toelichting, 46),
      kolom(kop.grondslag, 24),
      kolom(kop.bron, 30),
      kolom(kop.bestand, 16),
      kolom(kop.regel, 7, "getal"),
    ],
    rijen: eisrijen(boek.rapport).map((een) => eisrij(een, metEenheden, boek)),
  };
}

function eisrij(een: Eisrij, metEenheden: boolean, boek: Boek): Bladrij {
  const { tekst: woord, taal } = boek;
  const { norm, eis } = een;
  const plaats = plaatsVan(een);
  return rij(
    tekst(eis.id),
    tekst(norm.id),
    tekst(normtitel(een, boek)),
    tekst(woord.domein[norm.domein]),
    ...(metEenheden ? [regels(een.eenheden)] : []),
    tekst(eis.eis),
    uitkomstcel(eis.uitkomst, boek),
    eis.zwaarte && tekst(woord.zwaarte[eis.zwaarte]),
    tekst(woord.aspect[eis.aspect]),
    janee(eis.kern, boek),
    oordeelcel(norm.oordeel, boek),
    regels([...een.uitgewerkt.map(({ tekst: zin }) => zin), ...een.ontbreekt.map(gattekst), ...toelichtingen(een, taal)]),
    regels(citaten(eis, boek.rapport, taal)),
    regels(bronnenVan(een)),
    plaats && tekst(plaats.bestand),
    plaats && getal(plaats.regel),
  );
}

export const normtitel = ({ norm }: Pick<Eisrij, "norm">, { taal }: Boek): string => (taal === "en" ? norm.titel_en : norm.titel);
