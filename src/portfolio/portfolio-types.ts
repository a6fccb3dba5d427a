import type { Rapport, Samenvatting } from "../audit/rapport-types.ts";
import type { Oordeel, Uitkomst } from "../audit/uitkomst-types.ts";
import type { Domein, Organisatietype } from "../beschrijving/format/begrippen.ts";
import type { Aspect, Zwaarte } from "../normenkader/types.ts";

/**
 * Many organisations side by side (schemas/portfolio.schema.json): of each only its small result, so that ten thousand fit.
 * Plain JSON, no functions, keys in this order.
 */
export interface Portfolio {
  /** Version of this shape. */
  readonly versie: "1.0";
  readonly hulpmiddel: { readonly naam: "basisnormen"; readonly versie: string };
  readonly taal: "nl" | "en";
  readonly normenkader: Rapport["normenkader"];
  readonly selectie: Rapport["selectie"];
  /** The day (ISO) that was asked for all; without it every organisation has its own. */
  readonly peildatum?: string;
  /** Names, codes, folders, sizes and days were left out. */
  readonly anoniem?: true;
  /** Which shards are in it, as long as some are missing. */
  readonly deel?: Deel;
  readonly organisaties: readonly Organisatieresultaat[];
  /** Descriptions that could not be read; they are not judged. */
  readonly onleesbaar: readonly Onleesbaar[];
  readonly samenvatting: Portfoliosamenvatting;
  /** What a reader must know about the limits of this comparison, in `taal`. */
  readonly grenzen: readonly string[];
}

/** Shards by number, and how many there are in all. */
export interface Deel {
  readonly nummers: readonly number[];
  readonly van: number;
}

/** What is kept of the audit of one organisation. */
export interface Organisatieresultaat {
  /** As described, or a label when anonymous. */
  readonly naam: string;
  readonly type: Organisatietype;
  readonly tooi?: string;
  readonly medewerkers?: number;
  /** In place of the number of workers, when anonymous. */
  readonly omvang?: Omvang;
  /** Its folder, seen from the folder they have in common; not when anonymous. */
  readonly map?: string;
  /** ISO day, and where it came from; not when anonymous. */
  readonly peildatum?: string;
  readonly peildatum_bron?: Rapport["peildatum_bron"];
  /** By id of the norm; a domein in which the norm asks nothing is left out. */
  readonly oordelen: Readonly<Record<string, Domeinoordelen>>;
  readonly samenvatting: Samenvatting;
  /** Number of gravest gaps: statutory eisen and kernen of norms that are not met. */
  readonly ergste: number;
}

export interface Domeinoordelen {
  readonly bestuurlijk?: Oordeel;
  readonly ambtelijk?: Oordeel;
}

/** Workers in bands: 50 is where the law begins to ask more. */
export type Omvang = "0-49" | "50-249" | "250-999" | "1000+";

/** An organisation whose description is not in order. */
export interface Onleesbaar {
  /** Not when anonymous. */
  readonly map?: string;
  /** Number of problems; what they are was told on stderr. */
  readonly fouten: number;
}

export interface Portfoliosamenvatting {
  readonly aantal: { readonly getoetst: number; readonly onleesbaar: number };
  /** Number of organisations of each type there is. */
  readonly typen: Readonly<Record<string, number>>;
  /** First and last day on which an organisation was judged; years only when anonymous. Absent without organisations. */
  readonly peildata?: Peildata;
  /** Count over norm × domein × organisation. */
  readonly oordelen: Readonly<Record<Oordeel, number>>;
  /** Open eisen over all organisations, per weight; `organisaties`: how many have at least one. */
  readonly open: Readonly<Record<Zwaarte, { readonly "niet-voldaan": number; readonly onbekend: number; readonly organisaties: number }>>;
  readonly signalen: Samenvatting["signalen"];
  /** Per norm × domein: how many organisations have each oordeel. */
  readonly normen: readonly Normverdeling[];
  /** Per eis: how many organisations have each outcome. */
  readonly eisen: readonly Eisverdeling[];
}

export interface Peildata {
  readonly eerste: string;
  readonly laatste: string;
}

export interface Normverdeling {
  readonly id: string;
  readonly titel: string;
  readonly titel_en: string;
  readonly domein: Domein;
  readonly oordelen: Readonly<Record<Oordeel, number>>;
  /** The same by organisation type, for the types there are. */
  readonly typen: Readonly<Record<string, Readonly<Record<Oordeel, number>>>>;
}

export interface Eisverdeling {
  readonly id: string;
  readonly norm: string;
  readonly domein: Domein;
  /** In words that fit every type of organisation. */
  readonly eis: string;
  readonly aspect: Aspect;
  readonly kern: boolean;
  readonly uitkomsten: Readonly<Record<Uitkomst, number>>;
  /** The open ones by the weight the eis has for that organisation. */
  readonly open: Readonly<Record<Zwaarte, { readonly "niet-voldaan": number; readonly onbekend: number }>>;
}
