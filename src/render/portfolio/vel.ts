import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { Organisatieresultaat, Portfolio } from "../../portfolio/portfolio-types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { datumtekst } from "../../tekst/datum.ts";
import type { PortfolioTekst } from "../../tekst/nl/portfolio.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import { portfoliotekst } from "../../tekst/portfolio.ts";
import type { Taal } from "../../tekst/taal.ts";

/** How much a format has room for. */
export interface Ruimte {
  /** Rows of organisations, and of gaps; the rest is told to be elsewhere. */
  readonly organisaties: number;
  readonly gaten: number;
  /** Room for every column; otherwise the ones that matter most, with a table per domein. */
  readonly breed: boolean;
  /** Room for the same numbers once more for every type of organisation. */
  readonly typen: boolean;
}

/** What drawing a piece of a portfolio needs. */
export interface Vel {
  readonly portfolio: Portfolio;
  readonly taal: Taal;
  /** The words of the report, and those of the portfolio. */
  readonly tekst: RapportTekst;
  readonly eigen: PortfolioTekst;
  readonly datum: (dag: string) => string;
  readonly ruimte: Ruimte;
  /** The name of an organisation, with its folder where another has the same name. */
  readonly naam: (organisatie: Organisatieresultaat) => string;
  /** The domains there are columns for. */
  readonly domeinen: readonly Domein[];
}

export function vel(portfolio: Portfolio, taal: Taal, ruimte: Ruimte): Vel {
  const tellingen = new Map<string, number>();
  for (const { naam } of portfolio.organisaties) tellingen.set(naam, (tellingen.get(naam) ?? 0) + 1);
  return {
    portfolio,
    taal,
    tekst: catalogus(taal).rapport,
    eigen: portfoliotekst(taal),
    datum: datumtekst(taal),
    ruimte,
    naam: ({ naam, map }) => ((tellingen.get(naam) ?? 0) > 1 && map !== undefined ? `${naam} (${map})` : naam),
    domeinen: [...new Set(portfolio.samenvatting.normen.map(({ domein }) => domein))],
  };
}
