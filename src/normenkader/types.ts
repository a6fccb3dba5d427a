import type { Doelgroep, Domein, Organisatietype, Rol } from "../beschrijving/format/begrippen.ts";
import type { Bewijssectie } from "../beschrijving/format/secties.ts";
import type { Voorwaarde } from "./voorwaarde/types.ts";

export type Zwaarte = "wettelijk" | "basisnorm" | "aanbeveling";
export type Aspect = "opzet" | "bestaan" | "werking";
/** How the items together settle an eis: at least one, every one, a number, or every doelgroep covered. */
export type Kwantor = "een" | "elk" | "aantal" | "dekking";

/** A dated legal basis; `van` and `tot` are the first and last day (ISO) on which it is in force. */
export interface Grondslag {
  readonly id: string;
  readonly wet: string;
  readonly bwb: string | null;
  readonly celex?: string;
  readonly artikel: string;
  readonly lid: number | string | null;
  readonly onderdeel: string | null;
  readonly eist: string;
  readonly norm: readonly string[];
  readonly domein: readonly Domein[];
  readonly organisatietypen: readonly Organisatietype[];
  readonly van: string;
  readonly tot: string | null;
  /** False: `van` is the oldest text that was read; the rule may be older. */
  readonly van_exact?: boolean;
  readonly opmerking?: string;
  readonly verificatie: { readonly bron: string; readonly zekerheid: "hoog" | "middel" };
}

/** One condition on an item, with the words for when it fails. */
export interface Toets {
  readonly als: Voorwaarde;
  /** The condition as its author wrote it, in CEL. */
  readonly cel: string;
  readonly ontbreekt: string;
}

/** One separately checkable requirement. Texts may hold placeholders: {titel}, {doelgroep} and the words of woorden.yaml. */
export interface Eis {
  readonly id: string;
  readonly domein: Domein;
  readonly eis: string;
  /** Own weight, used where no grondslag is in force; absent: without grondslag the eis is nvt. */
  readonly zwaarte?: "basisnorm" | "aanbeveling";
  /** First day (ISO) of that own weight, where it is not the first day of the normenkader. */
  readonly van?: string;
  /** The normenkader does not ask this, for this reason. */
  readonly uitgezet?: string;
  readonly aspect: Aspect;
  readonly kern: boolean;
  /** Ids of grondslagen that make the eis wettelijk while in force. */
  readonly grondslag: readonly string[];
  /** Ids of grondslagen the eis rests on in general; they do not make it wettelijk. */
  readonly steunt_op: readonly string[];
  readonly organisatietypen: readonly Organisatietype[];
  /** Why the eis does not apply to the other organisation types. */
  readonly nvt: string;
  /** A condition on the organisation itself, e.g. its number of workers. */
  readonly geldt?: { readonly als: Voorwaarde; readonly cel: string; readonly reden: string };
  readonly uit: Bewijssectie;
  readonly soort: readonly string[];
  readonly waar?: { readonly als: Voorwaarde; readonly cel: string };
  readonly voor: Kwantor;
  readonly doelgroepen: readonly Doelgroep[];
  readonly minimaal: number;
  /** The kinds in `soort` are alternatives: that one is missing does not show that the eis is not met. */
  readonly alternatieven: boolean;
  readonly toets: readonly Toets[];
  readonly uitgewerkt: string;
  readonly ontbreekt: { readonly geen: string; readonly item: string; readonly onbekend: string };
  readonly uitwerking: {
    readonly activiteit: string;
    readonly verantwoordelijk: Rol;
    readonly frequentie?: string;
    readonly termijn?: string;
  };
}

export interface Norm {
  readonly id: string;
  readonly titel: string;
  readonly titel_en: string;
  /** What the norm asks, in our own words, per domain. */
  readonly norm: Partial<Record<Domein, string>>;
  readonly eisen: readonly Eis[];
}

/** One unit of an indeling: a set of eisen judged together, with the kern its own norm text names. */
export interface Eenheid {
  readonly id: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly norm?: string;
  readonly eisen: readonly string[];
  readonly kern: readonly { readonly eis: string; readonly bron: string }[];
}

export interface Indeling {
  readonly id: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly eenheden: readonly Eenheid[];
  readonly weggelaten: readonly { readonly eis: string; readonly reden: string }[];
}

/** The words of one organisation type for roles, groups and buildings. */
export type Woorden = Readonly<Record<string, string>>;

/** What a normenkader changes in the one it builds upon; eisen by id. */
export interface Uitbreiding {
  readonly van: { readonly id: string; readonly versie: string };
  readonly toegevoegd: readonly string[];
  readonly aangescherpt: readonly string[];
  readonly vervangen: readonly string[];
  readonly uitgezet: readonly string[];
}

export interface Normenkader {
  readonly id: string;
  readonly titel: string;
  readonly versie: string;
  readonly toelichting?: string;
  readonly uitbreiding?: Uitbreiding;
  /** First day (ISO) on which eisen with zwaarte basisnorm or aanbeveling hold. */
  readonly van: string;
  readonly grondslagen: Readonly<Record<string, Grondslag>>;
  readonly normen: readonly Norm[];
  readonly indelingen: readonly Indeling[];
  readonly woorden: Readonly<Record<Organisatietype, Woorden>>;
}
