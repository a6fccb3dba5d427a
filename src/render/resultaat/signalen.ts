import type { Signaal } from "../../audit/rapport-types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { resultaattekst } from "../../tekst/resultaat.ts";
import type { Taal } from "../../tekst/taal.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel } from "../document/types.ts";
import type { Bronweergave } from "../terminal/bron.ts";

interface Weergave {
  readonly taal: Taal;
  readonly kop: string;
  readonly bron: Bronweergave;
}

/** The signalen of a result as a section: how serious, what, and where in the description. */
export function signaaldeel(signalen: readonly Signaal[], { taal, kop, bron }: Weergave): Deel {
  const { rapport: tekst } = catalogus(taal);
  const eigen = resultaattekst(taal);
  const tabel: Bouwsteen = {
    soort: "tabel",
    titel: kop,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.ernst, 12), kolom(eigen.kolom.signaal, 88)],
    rijen: signalen.map(({ ernst, tekst: zin, plaatsen }) => {
      const plekken = [...new Set(plaatsen.map(({ bestand, regel }) => tekst.regel(bestand, regel)))].join(", ");
      return { metKop: true, cellen: [cel(tekst.ernst[ernst]), cel({ tekst: bron.kort(zin), ...(plekken !== "" && { noot: plekken }) })] };
    }),
  };
  return { id: "signalen", kop, bouwstenen: [signalen.length === 0 ? alinea(eigen.geenSignalen) : tabel] };
}
