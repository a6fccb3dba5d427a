import { ontbrekendeShards } from "../portfolio/deel.ts";
import type { Portfolio } from "../portfolio/portfolio-types.ts";
import { catalogus } from "./catalogus.ts";
import { datumtekst } from "./datum.ts";
import { portfolio as en } from "./en/portfolio.ts";
import { portfolio as nl, type PortfolioTekst } from "./nl/portfolio.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, PortfolioTekst>> = { nl, en };

/** The words of a portfolio; apart from the catalogue, which every command loads. */
export const portfoliotekst = (taal: Taal): PortfolioTekst => teksten[taal];

/** The limits of a portfolio, from what it holds. */
export function portfoliogrenzen(portfolio: Omit<Portfolio, "grenzen">): readonly string[] {
  const { taal, normenkader, selectie, anoniem, deel, samenvatting } = portfolio;
  const { grens, onleesbaarMelding } = portfoliotekst(taal);
  const { grenzen, rapport } = catalogus(taal);
  const { typen, peildata, aantal } = samenvatting;
  const datum = datumtekst(taal);
  const namen = rapport.organisatietype as Readonly<Record<string, string>>;
  const enige = Object.keys(typen).filter((type) => typen[type] === 1);
  const { titel: kader, versie, uitbreiding } = normenkader;
  return [
    grens.papier,
    grens.nietNagegaan,
    grens.geenRangorde,
    ...(Object.keys(typen).length > 1 ? [grens.typen] : []),
    ...(peildata && peildata.eerste !== peildata.laatste ? [grens.peildata(datum(peildata.eerste), datum(peildata.laatste))] : []),
    ...(aantal.onleesbaar > 0 ? [onleesbaarMelding(aantal.onleesbaar)] : []),
    ...(deel ? [grens.deel(ontbrekendeShards(deel), deel.van)] : []),
    ...(anoniem ? [grens.anoniem] : []),
    ...(anoniem && enige.length > 0 ? [grens.enige(enige.map((type) => namen[type] ?? type))] : []),
    grenzen.selectie({ peildatum: "", kader, versie, selectie: selectie.domein !== undefined || selectie.norm !== undefined }),
    grens.wet(kader, versie),
    ...(uitbreiding ? [grenzen.uitbreiding({ peildatum: "", kader, versie, uitbreiding })] : []),
    grenzen.juridisch({ peildatum: "", kader, versie }),
  ].filter((zin) => zin !== "");
}
