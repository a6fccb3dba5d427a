import { natuurlijk } from "../audit/volgorde.ts";
import { portfoliogrenzen } from "../tekst/portfolio.ts";
import type { Eisverdeling, Onleesbaar, Organisatieresultaat, Peildata, Portfolio } from "./portfolio-types.ts";
import { portfoliosamenvatting } from "./samenvatting.ts";
import type { Maatlat } from "./telling.ts";

/** What all organisations of a portfolio share: how they were judged. */
export type Portfoliokop = Pick<
  Portfolio,
  "versie" | "hulpmiddel" | "taal" | "normenkader" | "selectie" | "peildatum" | "anoniem" | "deel"
>;

/** What was found about the organisations, in any order. */
export interface Verzameling {
  readonly organisaties: readonly Organisatieresultaat[];
  readonly onleesbaar: readonly Onleesbaar[];
  readonly eisen: readonly Eisverdeling[];
  /** Only where the organisations no longer have a day of their own. */
  readonly peildata?: Peildata;
}

/** A portfolio from its results. The order in which they come in changes nothing. */
export function maakPortfolio(kop: Portfoliokop, maatlat: Maatlat, gevonden: Verzameling): Portfolio {
  const organisaties = kop.anoniem ? gevonden.organisaties : opNaam(gevonden.organisaties);
  const onleesbaar = gevonden.onleesbaar.toSorted((a, b) => natuurlijk(a.map ?? "", b.map ?? "") || a.fouten - b.fouten);
  const peildata = gevonden.peildata ?? peildataVan(organisaties);
  const zonderGrenzen = {
    ...kopVan(kop),
    organisaties,
    onleesbaar,
    samenvatting: portfoliosamenvatting({ maatlat, organisaties, onleesbaar, eisen: gevonden.eisen, peildata }),
  };
  return { ...zonderGrenzen, grenzen: portfoliogrenzen(zonderGrenzen) };
}

/** The keys in the order of the shape, whatever they came from. */
const kopVan = ({ versie, hulpmiddel, taal, normenkader, selectie, peildatum, anoniem, deel }: Portfoliokop): Portfoliokop => ({
  versie,
  hulpmiddel: { naam: hulpmiddel.naam, versie: hulpmiddel.versie },
  taal,
  normenkader,
  selectie,
  ...(peildatum !== undefined && { peildatum }),
  ...(anoniem && { anoniem }),
  ...(deel && { deel }),
});

/** By name as a reader looks for it, capitals and accents aside; then by folder. */
function opNaam(organisaties: readonly Organisatieresultaat[]): readonly Organisatieresultaat[] {
  const metSleutel = organisaties.map((een) => ({ een, sleutel: zoeknaam(een.naam) }));
  return metSleutel.sort((a, b) => natuurlijk(a.sleutel, b.sleutel) || natuurlijk(a.een.map ?? "", b.een.map ?? "")).map(({ een }) => een);
}

const zoeknaam = (naam: string): string =>
  naam
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

function peildataVan(organisaties: readonly Organisatieresultaat[]): Peildata | undefined {
  const dagen = organisaties.flatMap(({ peildatum }) => (peildatum === undefined ? [] : [peildatum])).sort();
  const [eerste] = dagen;
  const laatste = dagen.at(-1);
  return eerste === undefined || laatste === undefined ? undefined : { eerste, laatste };
}
