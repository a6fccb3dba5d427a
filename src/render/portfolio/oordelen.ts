import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { Organisatieresultaat } from "../../portfolio/portfolio-types.ts";
import { alinea } from "../document/maak.ts";
import type { Bouwsteen, Deel, Raster, Vak } from "../document/types.ts";
import { oordeeltoon } from "../rapportdocument/toon.ts";
import { oordeelteken } from "../tekens.ts";
import type { Vel } from "./vel.ts";

/**
 * The heat maps, organisations × normen: one per domein. A norm has no verdict of its own over its two domains, and whoever
 * supervises office-holders is not who supervises staff; so none is made up here.
 */
export const oordelen = (vel: Vel): readonly Deel[] =>
  vel.domeinen.map((domein) => ({
    id: `oordelen-${domein}`,
    kop: vel.eigen.kop.oordelen(vel.tekst.domein[domein]),
    bouwstenen: [raster(domein, vel), ...meer(vel)],
    nieuwePagina: true,
    liggend: true,
  }));

function raster(domein: Domein, { portfolio, tekst, eigen, naam, ruimte }: Vel): Raster {
  const normen = portfolio.samenvatting.normen.filter((norm) => norm.domein === domein);
  const vak = ({ oordelen: gegeven }: Organisatieresultaat, norm: string): Vak | undefined => {
    const oordeel = gegeven[norm]?.[domein];
    return oordeel === undefined ? undefined : { teken: oordeelteken[oordeel], tekst: tekst.oordeel[oordeel], toon: oordeeltoon[oordeel] };
  };
  return {
    soort: "raster",
    titel: eigen.rasterTitel,
    werkblad: eigen.werkblad.raster[domein],
    hoek: eigen.kolom.organisatie,
    kolommen: normen.map(({ id }) => id),
    rijen: portfolio.organisaties
      .slice(0, ruimte.organisaties)
      .map((organisatie) => ({ naam: naam(organisatie), vakken: normen.map(({ id }) => vak(organisatie, id)) })),
  };
}

/** What is left out is told. */
export function meer({ portfolio, eigen, ruimte }: Vel): readonly Bouwsteen[] {
  const totaal = portfolio.organisaties.length;
  return totaal > ruimte.organisaties ? [alinea(eigen.rijenMeer(ruimte.organisaties, totaal))] : [];
}
