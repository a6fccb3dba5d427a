import type { Normoordeel, Ontbreekt } from "../../audit/rapport-types.ts";
import { antwoordOp, eenhedenVan } from "../eisrijen.ts";
import { rang } from "../overzicht.ts";
import { getal, kolom, regels, rij, tekst } from "../werkboek/maak.ts";
import type { Bladrij, Tabelblad } from "../werkboek/types.ts";
import { actietekst, type Boek, gattekst, gereedcel, janee, uiterlijkcel, uitkomstcel, uitvoering, verantwoordelijken } from "./boek.ts";
import { normtitel } from "./eisen.ts";

/** One row per gap, the gravest first, with what is planned or proposed for it. */
export function ontbreektblad(boek: Boek): Tabelblad {
  const { kop, bladen } = boek.woorden;
  const { normen, indeling } = boek.rapport;
  // The order is that of all gaps together; the norm of each must not get lost in it.
  const normVan = new Map(normen.flatMap((norm) => norm.ontbreekt.map((gat) => [gat, norm] as const)));
  return {
    soort: "tabel",
    naam: bladen.ontbreekt,
    kolommen: [
      kolom(kop.eis, 11),
      kolom(kop.norm, 8),
      kolom(kop.onderwerp, 18),
      kolom(kop.domein, 12),
      ...(indeling ? [kolom(kop.onderdeel, 22)] : []),
      kolom(kop.watOntbreekt, 46),
      kolom(kop.uitkomst, 13),
      kolom(kop.zwaarte, 12),
      kolom(kop.kern, 7),
      kolom(kop.uitwerking, 42),
      kolom(kop.verantwoordelijk, 20),
      kolom(kop.gereed, 18),
      kolom(kop.uiterlijk, 12, "datum"),
      kolom(kop.bron, 30),
      kolom(kop.bestand, 16),
      kolom(kop.regel, 7, "getal"),
    ],
    rijen: [...normVan.keys()]
      .sort((a, b) => rang(a) - rang(b))
      .flatMap((gat) => {
        const norm = normVan.get(gat);
        return norm === undefined ? [] : [gatrij(gat, norm, boek)];
      }),
  };
}

function gatrij(gat: Ontbreekt, norm: Normoordeel, boek: Boek): Bladrij {
  const { tekst: woord, rapport } = boek;
  const plaats = gat.plaats ?? gat.ouder;
  const antwoord = antwoordOp(gat.eis, norm);
  const acties = uitvoering(antwoord);
  return rij(
    tekst(gat.eis),
    tekst(norm.id),
    tekst(normtitel({ norm }, boek)),
    tekst(woord.domein[norm.domein]),
    ...(rapport.indeling ? [regels(eenhedenVan(rapport)(gat.eis))] : []),
    tekst(gattekst(gat)),
    uitkomstcel(gat.soort, boek),
    tekst(woord.zwaarte[gat.zwaarte]),
    janee(gat.kern, boek),
    regels(
      acties.map((een) => actietekst(een, boek)),
      antwoord.acties.length > 0 ? "plan" : "voorstel",
    ),
    regels(verantwoordelijken(acties)),
    gereedcel(acties, boek),
    uiterlijkcel(antwoord.acties),
    gat.bron ? tekst(gat.bron) : undefined,
    plaats && tekst(plaats.bestand),
    plaats && getal(plaats.regel),
  );
}
