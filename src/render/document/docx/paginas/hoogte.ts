import { celmarges, eigenStijlen } from "../stijlen.ts";
import type { Alinea, Tabelblok } from "./lees.ts";
import { type Alineamaat, alineamaten } from "./maten.ts";
import { aantalRegels } from "./regels.ts";

/** How tall pieces of the document are, in twentieths of a point. */
export interface Hoogtes {
  readonly maat: (alinea: Alinea) => Alineamaat;
  readonly regels: (alinea: Alinea, breedte: number) => number;
  /** Without the space before and after it. */
  readonly alinea: (alinea: Alinea, breedte: number) => number;
  readonly rij: (tabel: Tabelblok, rij: Tabelblok["rijen"][number]) => number;
  readonly noten: (ids: readonly string[], breedte: number) => number;
}

/** The line between two rows, and what the thicker line below the table adds. */
const RAND = 10;
const ONDERRAND = 20;

export function hoogtes(noottekst: (id: string) => string): Hoogtes {
  const maatVan = alineamaten();
  const maat = ({ stijl }: Alinea): Alineamaat => maatVan(stijl);
  const regels = (alinea: Alinea, breedte: number): number => {
    const { punten, vet, links, rechts } = maat(alinea);
    const reeksen = vet ? alinea.reeksen.map((reeks) => ({ ...reeks, vet })) : alinea.reeksen;
    return aantalRegels(reeksen, punten, breedte - links - rechts);
  };
  const hoogte = (alinea: Alinea, breedte: number): number =>
    Math.max(
      regels(alinea, breedte) * maat(alinea).regelhoogte,
      alinea.tekening === 0 ? 0 : alinea.tekening + maat(alinea).regelhoogte - 10,
    );
  const stapel = (alineas: readonly Alinea[], breedte: number): number => {
    let som = 0;
    let vorigeNa = 0;
    for (const alinea of alineas) {
      const { voor, na } = maat(alinea);
      som += Math.max(vorigeNa, voor) + hoogte(alinea, breedte);
      vorigeNa = na;
    }
    return som + vorigeNa;
  };
  return {
    maat,
    regels,
    alinea: hoogte,
    rij: ({ stijl, kolommen, rijen }, rij) => {
      const { top, left, bottom, right } = stijl === eigenStijlen.gegevens ? celmarges.gegevens : celmarges.tabel;
      const inhoud = Math.max(0, ...rij.cellen.map((cel, plek) => stapel(cel, (kolommen[plek] ?? 0) - left - right)));
      return inhoud + top + bottom + RAND + (rij === rijen.at(-1) ? ONDERRAND : 0);
    },
    noten: (ids, breedte) => {
      const { punten, regelhoogte } = maatVan(eigenStijlen.noot);
      return ids.reduce((som, id) => som + aantalRegels([{ tekst: `00 ${noottekst(id)}`, vet: false }], punten, breedte) * regelhoogte, 0);
    },
  };
}
