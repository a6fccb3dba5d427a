import type { Domein, Organisatietype } from "../beschrijving/format/begrippen.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Aspect, Uitbreiding, Zwaarte } from "../normenkader/types.ts";
import type { Oordeel, Reden, Uitkomst } from "./uitkomst-types.ts";

/** Version of the shape of a rapport. */
export const RAPPORTVERSIE = "1.1";

/** The one joint between audit and output (schemas/rapport.schema.json). Plain JSON, no functions, keys in this order. */
export interface Rapport {
  /** Version of this shape. */
  readonly versie: typeof RAPPORTVERSIE;
  readonly hulpmiddel: { readonly naam: "basisnormen"; readonly versie: string };
  readonly taal: "nl" | "en";
  readonly organisatie: { readonly naam: string; readonly type: Organisatietype; readonly tooi?: string; readonly medewerkers?: number };
  /** ISO day, and where it came from. */
  readonly peildatum: string;
  readonly peildatum_bron: "optie" | "beschrijving" | "vandaag";
  readonly normenkader: {
    readonly id: string;
    readonly versie: string;
    readonly titel: string;
    /** What it changes in the normenkader it builds upon. */
    readonly uitbreiding?: Uitbreiding;
  };
  /** Present in a version made for the public (--openbaar): numbers of people below `drempel` are not in it. */
  readonly openbaar?: { readonly drempel: number };
  readonly selectie: { readonly domein?: Domein; readonly norm?: readonly string[] };
  readonly normen: readonly Normoordeel[];
  readonly indeling?: Indelingsoordeel;
  /** Present when an earlier rapport was given to compare with (--baseline). */
  readonly baseline?: Baseline;
  readonly signalen: readonly Signaal[];
  /** Every item of the description that may be evidence, by id. Absent in a rapport from before this was kept. */
  readonly feiten?: Readonly<Record<string, Feitverwijzing>>;
  /** Every grondslag used in this rapport, by id. */
  readonly grondslagen: Readonly<Record<string, Grondslagverwijzing>>;
  readonly samenvatting: Samenvatting;
  /** What a reader must know about the limits of this verdict, in `taal`. */
  readonly grenzen: readonly string[];
}

/** An item of the description, so that a reader of the evidence knows what it is called. */
export interface Feitverwijzing {
  /** The section it stands in, e.g. "registers". */
  readonly sectie: string;
  readonly soort: string;
  /** Its title, or the words of its soort. */
  readonly titel: string;
}

/** The same outcomes in another arrangement. */
export interface Indelingsoordeel {
  readonly id: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly eenheden: readonly Eenheidoordeel[];
  /** What applies but stands in no unit, and why. */
  readonly weggelaten: readonly {
    readonly eis: string;
    readonly tekst: string;
    readonly uitkomst: Uitkomst;
    readonly zwaarte?: Zwaarte;
    readonly reden: string;
  }[];
}

export interface Grondslagverwijzing {
  readonly citaat: string;
  readonly jci?: string;
  readonly van: string;
  readonly tot: string | null;
  readonly zekerheid: "hoog" | "middel";
}

/** The four columns, shared by a norm × domein and by a unit of an indeling. */
export interface Kolommen {
  readonly oordeel: Oordeel;
  readonly uitgewerkt: readonly Uitgewerkt[];
  readonly ontbreekt: readonly Ontbreekt[];
  readonly uitwerking: readonly Uitwerking[];
}

export interface Normoordeel extends Kolommen {
  readonly id: string;
  readonly titel: string;
  readonly titel_en: string;
  readonly domein: Domein;
  /** The norm text in the organisation's own words. */
  readonly norm: string;
  readonly grondslag: readonly string[];
  readonly eisen: readonly Eisoordeel[];
}

export interface Eenheidoordeel extends Kolommen {
  readonly id: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly norm?: string;
  readonly eisen: readonly string[];
  readonly kern: readonly { readonly eis: string; readonly bron: string }[];
}

export interface Uitgewerkt {
  readonly eis: string;
  readonly tekst: string;
  /** "Integriteitsplan, hfst. 3"; empty when the item names no source. */
  readonly bron: string;
  /** Absent in a public version. */
  readonly plaats?: Plaats;
  /** Present when a person's judgement, not the facts, settled it. */
  readonly bevinding?: true;
}

export interface Ontbreekt {
  readonly eis: string;
  /**
   * What the gap is about: `sectie[/id/velden][@doelgroep+doelgroep]`. Ids and keys only, never lines or words, so that with
   * `eis` it tells the same gap in a later rapport. Only the section: the eis as a whole. A public version names no item.
   */
  readonly onderwerp: string;
  readonly tekst: string;
  readonly soort: "niet-voldaan" | "onbekend";
  readonly zwaarte: Zwaarte;
  readonly kern: boolean;
  readonly bron?: string;
  /** Where the description shows the gap. */
  readonly plaats?: Plaats;
  /** Where nothing is described: the nearest parent, the section or else the organisation. Present when `plaats` is absent, except in a public version. */
  readonly ouder?: Plaats;
  /** A remark of the describer or the reason (deels, sources differ, law uncertain). */
  readonly toelichting?: string;
  readonly bevinding?: true;
  /** Against the earlier rapport, where one was given. */
  readonly baseline?: Baselinestand;
}

/** A gap against an earlier rapport: not there yet, graver than it was, the same, or less grave. */
export type Baselinestand = "nieuw" | "erger" | "bekend" | "lichter";

/** How this rapport stands against an earlier one; every gap carries its own `baseline`. */
export interface Baseline {
  /** Of the earlier rapport. */
  readonly peildatum: string;
  readonly normenkader: { readonly id: string; readonly versie: string };
  readonly gaten: Readonly<Record<Baselinestand, number>>;
  /** Gaps of the earlier rapport that are no longer there. */
  readonly weg: readonly Weggevallen[];
  /** Norms whose verdict went down, also where no gap shows it. */
  readonly gedaald: readonly Gedaald[];
  /** What a reader of the comparison must know, in `taal`. */
  readonly let_op: readonly string[];
}

/** A gap that is no longer there. Only when the eis is voldaan, or open for something else, has it been solved. */
export interface Weggevallen {
  readonly eis: string;
  readonly onderwerp: string;
  /** In the language of the earlier rapport. */
  readonly tekst: string;
  readonly soort: Ontbreekt["soort"];
  readonly zwaarte: Zwaarte;
  /** The outcome of the eis now; absent when the normenkader no longer has it. */
  readonly nu?: Uitkomst;
}

export interface Gedaald {
  readonly id: string;
  readonly titel: string;
  readonly domein: Domein;
  readonly van: Oordeel;
  readonly naar: Oordeel;
  /** The heaviest eis that is worse than it was. */
  readonly zwaarte: Zwaarte;
}

export interface Uitwerking {
  readonly tekst: string;
  /** Ids of the eisen it answers. */
  readonly eisen: readonly string[];
  /** Number of the planned action. */
  readonly actie?: string;
  /** In the organisation's own words, e.g. "Statengriffie". */
  readonly verantwoordelijk?: string;
  /** As written, e.g. "2019-05". */
  readonly gereed?: string;
  readonly frequentie?: string;
  readonly stand?: "gereed" | "lopend" | "niet-gestart" | "vervallen";
  /** The plan itself does not promise it yet. */
  readonly onzeker?: true;
  /** True: ours, because the plan has no action for this gap. */
  readonly voorstel: boolean;
  readonly bron?: string;
  readonly plaats?: Plaats;
}

export interface Eisoordeel {
  readonly id: string;
  readonly eis: string;
  readonly uitkomst: Uitkomst;
  /** Absent when nvt. */
  readonly zwaarte?: Zwaarte;
  readonly aspect: Aspect;
  readonly kern: boolean;
  readonly grondslag: readonly string[];
  /** Why nvt, niet-getoetst or uncertain, in `taal`. */
  readonly reden?: string;
  /** What kind of reason that is. */
  readonly reden_soort?: Reden["soort"];
  readonly bewijs: readonly Bewijs[];
  readonly bevinding?: {
    readonly oordeel: string;
    readonly toelichting: string;
    readonly door?: string;
    readonly op?: string;
    readonly plaats?: Plaats;
  };
  readonly afwijking?: { readonly reden: string; readonly besloten_door?: string; readonly tot?: string; readonly plaats?: Plaats };
}

/** One place the outcome rests on: an item, a statement about it, or the claim that a list is complete. */
export interface Bewijs {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
  readonly pad: string;
  /** Id of the item, see `feiten`; absent for the claim of a complete list. */
  readonly feit?: string;
  /** The attribute that was read, e.g. "vastgesteld.op"; absent for the item as a whole. */
  readonly veld?: string;
  /** As written: "ja", "deels", "2017". Absent for an item, and for free text. */
  readonly waarde?: string;
  /** How it fared under this eis; absent where it only says what the item is for. */
  readonly uitkomst?: "voldaan" | "niet-voldaan" | "onbekend";
}

export interface Signaal {
  readonly id: string;
  readonly ernst: "hoog" | "middel" | "laag";
  readonly tekst: string;
  readonly plaatsen: readonly Plaats[];
  /** Against the earlier rapport, where one was given. */
  readonly baseline?: "nieuw" | "bekend";
}

export interface Samenvatting {
  /** Count of norm × domein (or of units, when an indeling was asked for, under `eenheden`). */
  readonly oordelen: Readonly<Record<Oordeel, number>>;
  readonly eenheden?: Readonly<Record<Oordeel, number>>;
  readonly uitkomsten: Readonly<Record<Uitkomst, number>>;
  /** Open eisen (niet-voldaan, onbekend) per weight. */
  readonly open: Readonly<Record<Zwaarte, { readonly "niet-voldaan": number; readonly onbekend: number }>>;
  readonly aspecten: Readonly<Record<Aspect, { readonly voldaan: number; readonly "niet-voldaan": number; readonly onbekend: number }>>;
  readonly acties: { readonly gepland: number; readonly voorstel: number };
  readonly signalen: Readonly<Record<Signaal["ernst"], number>>;
}
