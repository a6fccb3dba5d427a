import type { Signaal } from "../../audit/rapport-types.ts";
import type { Toon } from "../punten.ts";
import { kolom, rij, tekst } from "../werkboek/maak.ts";
import type { Tabelblad } from "../werkboek/types.ts";
import type { Boek } from "./boek.ts";

const ernsttoon: Readonly<Record<Signaal["ernst"], Toon>> = { hoog: "fout", middel: "vraag", laag: "neutraal" };

/** One row per observation about the description itself, with all its places. */
export function signalenblad({ rapport, tekst: woord, woorden: { kop, bladen } }: Boek): Tabelblad {
  return {
    soort: "tabel",
    naam: bladen.signalen,
    kolommen: [kolom(kop.ernst, 10), kolom(kop.signaal, 30), kolom(kop.watOpvalt, 100), kolom(kop.plaatsen, 34)],
    rijen: rapport.signalen.map(({ id, ernst, tekst: zin, plaatsen }) =>
      rij(
        tekst(woord.ernst[ernst], ernsttoon[ernst]),
        tekst(id),
        tekst(zin),
        tekst(plaatsen.map(({ bestand, regel }) => woord.regel(bestand, regel)).join(", ")),
      ),
    ),
  };
}
