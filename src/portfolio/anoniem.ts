import { organisatietypen } from "../beschrijving/format/begrippen.ts";
import { portfoliotekst } from "../tekst/portfolio.ts";
import { maakPortfolio } from "./portfolio.ts";
import type { Omvang, Onleesbaar, Organisatieresultaat, Peildata, Portfolio } from "./portfolio-types.ts";
import { maatlatVan } from "./telling.ts";

/**
 * The portfolio without what names an organisation: name, code, folder, day; its size only in a band.
 * Anonymising twice changes nothing.
 */
export function anonimiseer(portfolio: Portfolio): Portfolio {
  const { peildata, eisen } = portfolio.samenvatting;
  const { organisatie: label } = portfoliotekst(portfolio.taal);
  return maakPortfolio({ ...portfolio, anoniem: true }, maatlatVan(portfolio.samenvatting), {
    organisaties: metLabels(portfolio.organisaties.map(zonderNaam), label),
    onleesbaar: portfolio.onleesbaar.map(({ fouten }): Onleesbaar => ({ fouten })),
    eisen,
    ...(peildata && { peildata: inJaren(peildata) }),
  });
}

type Naamloos = Omit<Organisatieresultaat, "naam" | "tooi" | "map" | "medewerkers" | "peildatum" | "peildatum_bron">;

const zonderNaam = ({
  type,
  medewerkers,
  omvang = omvangVan(medewerkers),
  oordelen,
  samenvatting,
  ergste,
}: Organisatieresultaat): Naamloos => ({
  type,
  ...(omvang && { omvang }),
  oordelen,
  samenvatting,
  ergste,
});

function omvangVan(medewerkers: number | undefined): Omvang | undefined {
  if (medewerkers === undefined) return undefined;
  if (medewerkers < 50) return "0-49";
  if (medewerkers < 250) return "50-249";
  return medewerkers < 1000 ? "250-999" : "1000+";
}

/**
 * The order must not give away what the labels hide. So it follows from nothing but what is shown: the type, then the
 * verdicts, best first. Rows that are still equal may change places without anybody seeing it. An order by a hash of the
 * name would look safer, and be worse: who has a list of all municipalities can compute it.
 */
function metLabels(organisaties: readonly Naamloos[], label: (nummer: number) => string): readonly Organisatieresultaat[] {
  const typen = Object.keys(organisatietypen);
  const metSleutel = organisaties.map((een) => ({ een, tekst: JSON.stringify(een), telling: een.samenvatting.oordelen }));
  metSleutel.sort(
    (a, b) =>
      typen.indexOf(a.een.type) - typen.indexOf(b.een.type) ||
      b.telling.voldoet - a.telling.voldoet ||
      b.telling.deels - a.telling.deels ||
      b.telling["voldoet-niet"] - a.telling["voldoet-niet"] ||
      (a.tekst < b.tekst ? -1 : Number(a.tekst > b.tekst)),
  );
  return metSleutel.map(({ een }, plek) => ({ naam: label(plek + 1), ...een }));
}

/** The first and last day belong to two organisations; the years tell how far the figures lie apart. */
const inJaren = ({ eerste, laatste }: Peildata): Peildata => ({ eerste: eerste.slice(0, 4), laatste: laatste.slice(0, 4) });
