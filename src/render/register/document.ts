import type { Registers } from "../../register/types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { alinea } from "../document/maak.ts";
import type { Bouwsteen, Deel, Document } from "../document/types.ts";
import { resultaatdocument } from "../resultaat/document.ts";
import { signaaldeel } from "../resultaat/signalen.ts";
import { gedeeldeBron } from "../terminal/bron.ts";
import { type Blad, maakBlad } from "./blad.ts";
import { publicaties } from "./publicaties.ts";
import { actualiteit, eisen, intern, opmerkingen } from "./staat.ts";

/** An overview of registers as a document: the tables to publish first, then how recent and complete, and what is only counted. */
export function maakDocument(uit: Registers, taal: Taal): Document {
  const blad = maakBlad(uit, taal);
  const { eigen } = blad;
  const delen = [samenvatting(blad), ...publicaties(blad), actualiteit(blad), intern(blad)];
  const voorIntern = uit.openbaar
    ? []
    : [eisen(blad), opmerkingen(blad), signaaldeel(uit.signalen, { taal, kop: eigen.kop.signalen, bron: gedeeldeBron([]) })];
  return resultaatdocument(uit, {
    taal,
    titel: uit.openbaar ? eigen.titelOpenbaar : eigen.titel,
    grenzenkop: eigen.kop.grenzen,
    delen: [...delen, ...voorIntern].filter((deel) => deel !== undefined),
  });
}

function samenvatting({ uit, eigen }: Blad): Deel {
  const kop = eigen.kop.samenvatting;
  const { registers, openbaar } = uit;
  if (registers.length === 0) return { id: "samenvatting", kop, bouwstenen: [alinea(eigen.geenRegisters)] };
  const aantal = registers.filter(({ publicatie }) => publicatie !== undefined).length;
  if (openbaar) return { id: "samenvatting", kop, bouwstenen: [alinea(eigen.zinOpenbaar(aantal))] };
  const aantalIntern = registers.filter(({ openbaarheid }) => openbaarheid.stand === "intern").length;
  const laat = registers.filter((een) => een.actualiteit.stand === "te-laat").length;
  const zonder = registers.filter(({ openbaarheid, publicatie }) => openbaarheid.stand === "openbaar" && publicatie === undefined);
  const melding = (toon: "fout" | "vraag", tekst: string): Bouwsteen => ({ soort: "melding", toon, tekst: [[{ tekst }]] });
  return {
    id: "samenvatting",
    kop,
    bouwstenen: [
      alinea(eigen.zin(registers.length, aantal, aantalIntern, zonder.length)),
      ...(laat > 0 ? [melding("fout", eigen.teLaatZin(laat))] : []),
      ...(zonder.length > 0 ? [melding("vraag", eigen.zonderBestandZin(zonder.map(({ titel }) => titel)))] : []),
    ],
  };
}
