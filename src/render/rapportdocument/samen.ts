import type { Stuk, Tekst } from "../document/types.ts";
import type { Punt } from "../punten.ts";
import type { Blad } from "./blad.ts";
import { nootVan, punttekst, rondom } from "./punttekst.ts";

/** What comes before a title in brackets, the title, and what comes after. */
const metTitel = /^([^‘]*)\((‘.*’)\)([^‘]*)$/u;

/** Statements that only differ in the title between brackets are one sentence with those titles, each with its own source. */
export function samengevoegd(punten: readonly Punt[], blad: Blad): readonly Tekst[] {
  const groepen = new Map<string, Punt[]>();
  for (const [plek, punt] of punten.entries()) {
    const gevonden = metTitel.exec(punt.tekst);
    const sleutel = gevonden === null ? `${plek}` : JSON.stringify([gevonden[1], gevonden[3], punt.teken, punt.vooraf, punt.bij]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), punt]);
  }
  return [...groepen.values()].map((groep) => (groep.length === 1 ? punttekst(groep[0] as Punt, blad) : inEenZin(groep, blad)));
}

function inEenZin(groep: readonly Punt[], blad: Blad): Tekst {
  const [eerste] = groep as [Punt];
  const [, voor = "", , na = ""] = metTitel.exec(eerste.tekst) ?? [];
  const titels = groep.flatMap((punt, plek): readonly Stuk[] => [
    ...(plek === 0 ? [] : [{ tekst: ", " }]),
    { tekst: metTitel.exec(punt.tekst)?.[2] ?? "", ...nootVan(punt, blad) },
  ]);
  return rondom(eerste, [{ tekst: `${voor}(` }, ...titels, { tekst: `)${na}` }]);
}
