import type { Eisverdeling } from "../../portfolio/portfolio-types.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Cel, Deel } from "../document/types.ts";
import type { Vel } from "./vel.ts";

/** What most organisations lack first, then what the law asks, then what is unknown of most; else in the order of the normenkader. */
export function gatenVan(eisen: readonly Eisverdeling[]): readonly Eisverdeling[] {
  return eisen
    .filter(({ uitkomsten }) => uitkomsten["niet-voldaan"] + uitkomsten.onbekend > 0)
    .toSorted(
      (a, b) =>
        b.uitkomsten["niet-voldaan"] - a.uitkomsten["niet-voldaan"] ||
        Number(isWettelijk(b)) - Number(isWettelijk(a)) ||
        b.uitkomsten.onbekend - a.uitkomsten.onbekend,
    );
}

const isWettelijk = ({ open: { wettelijk } }: Eisverdeling): boolean => wettelijk["niet-voldaan"] + wettelijk.onbekend > 0;

/** What most organisations lack. */
export function gaten(vel: Vel): Deel {
  const { portfolio, eigen, ruimte } = vel;
  const alle = gatenVan(portfolio.samenvatting.eisen);
  const getoond = alle.slice(0, ruimte.gaten);
  return {
    id: "gaten",
    kop: eigen.kop.gaten,
    nieuwePagina: true,
    bouwstenen:
      alle.length === 0
        ? [alinea(eigen.geenGaten)]
        : [
            alinea(eigen.gatenUitleg),
            {
              soort: "tabel",
              titel: eigen.kop.gaten,
              titelVerborgen: true,
              werkblad: eigen.werkblad.gaten,
              kolommen: [
                kolom(eigen.kolom.eis, 6),
                ...(ruimte.breed ? [kolom(eigen.kolom.nummer, 1), kolom(eigen.kolom.norm, 1), kolom(eigen.kolom.domein, 2)] : []),
                kolom(eigen.kolom.zwaarte, 2),
                kolom(eigen.kolom.nietVoldaan, 1, "getal"),
                kolom(eigen.kolom.onbekend, 1, "getal"),
                kolom(eigen.kolom.geldtVoor, 1, "getal"),
              ],
              rijen: getoond.map((eis) => ({ metKop: true, cellen: rij(eis, vel) })),
            },
            ...(alle.length > getoond.length ? [alinea(eigen.gatenMeer(getoond.length, alle.length))] : []),
          ],
  };
}

function rij(eis: Eisverdeling, { tekst, ruimte }: Vel): readonly Cel[] {
  const { uitkomsten } = eis;
  const geldt = Object.entries(uitkomsten).reduce((som, [uitkomst, aantal]) => (uitkomst === "nvt" ? som : som + aantal), 0);
  return [
    ...(ruimte.breed ? [cel(eis.eis), cel(eis.id), cel(eis.norm), cel(tekst.domein[eis.domein])] : [cel(`${eis.eis} (${eis.id})`)]),
    cel(
      zwaarten(eis)
        .map((zwaarte) => tekst.zwaarte[zwaarte])
        .join(", "),
    ),
    { ...getal(uitkomsten["niet-voldaan"]), ...(uitkomsten["niet-voldaan"] > 0 && { toon: "fout" as const }) },
    { ...getal(uitkomsten.onbekend), ...(uitkomsten.onbekend > 0 && { toon: "vraag" as const }) },
    getal(geldt),
  ];
}

/** An eis may be law for one organisation and a recommendation for another. */
const zwaarten = ({ open }: Eisverdeling) =>
  (["wettelijk", "basisnorm", "aanbeveling"] as const).filter((zwaarte) => open[zwaarte]["niet-voldaan"] + open[zwaarte].onbekend > 0);
