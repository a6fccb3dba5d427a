import type { Bewijs, Grondslagverwijzing, Ontbreekt, Samenvatting } from "../audit/rapport-types.ts";
import type { Oordeel, Uitkomst } from "../audit/uitkomst-types.ts";
import type { Domein, Organisatietype } from "../beschrijving/format/begrippen.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Zwaarte } from "../normenkader/types.ts";

/** What changed between two rapporten, and why (schemas/vergelijking.schema.json). Plain JSON, keys in this order; codes, no sentences. */
export interface Vergelijking {
  readonly soort: "vergelijking";
  /** Version of this shape. */
  readonly versie: "1.0";
  readonly hulpmiddel: { readonly naam: "basisnormen"; readonly versie: string };
  readonly oud: Kant;
  readonly nieuw: Kant;
  /** What a reader must know before drawing conclusions from the comparison. */
  readonly opmerkingen: readonly Opmerking[];
  readonly samenvatting: Verschiltelling;
  readonly normen: readonly Oordeelverschil[];
  /** Every eis of either rapport, once. */
  readonly eisen: readonly Eisverschil[];
  readonly gaten: Gatverschil;
  readonly acties: readonly Actieverschil[];
  /** The law that is in force on one of the two peildata only. */
  readonly wetten: readonly Wetverschil[];
}

/** One of the two rapporten that are compared. */
export interface Kant {
  readonly organisatie: { readonly naam: string; readonly type: Organisatietype; readonly medewerkers?: number };
  readonly peildatum: string;
  readonly normenkader: { readonly id: string; readonly versie: string; readonly titel: string };
  readonly taal: "nl" | "en";
}

/** Why two rapporten cannot be compared as they stand, or only in part. */
export type Opmerking =
  | "andere-organisatie"
  | "ander-organisatietype"
  | "omgekeerde-volgorde"
  | "ander-normenkader"
  | "andere-normenkaderversie"
  | "andere-selectie"
  | "openbare-versie"
  | "zonder-feiten"
  | "andere-taal";

/**
 * Where an eis belongs. `verbeterd` and `verslechterd` follow niet-voldaan < onbekend < afwijking < voldaan; what starts or
 * stops to apply, and what comes into scope or leaves it, is neither. `niet-vergeleken`: one rapport does not show it.
 */
export type Groep =
  | "verbeterd"
  | "verslechterd"
  | "nieuw-van-toepassing"
  | "niet-meer-van-toepassing"
  | "ander-bereik"
  | "gelijk"
  | "niet-vergeleken";

/** One eis, in the words of the new rapport, or of the old one where the new one does not have it. */
export interface Eisverschil {
  readonly id: string;
  readonly norm: string;
  readonly domein: Domein;
  readonly eis: string;
  readonly groep: Groep;
  /** Absent where the rapport does not have this eis. */
  readonly oud?: Stand;
  readonly nieuw?: Stand;
  /** It has a gap that is new, or graver than it was: this counts for `--fail-on`, as with a baseline. */
  readonly erger: boolean;
  /** The outcome rose, or the eis left the scope, because bad news is no longer told: that alone, or among other things. */
  readonly verdwenen?: "alleen" | "mede";
  readonly oorzaken: readonly Oorzaak[];
}

export interface Stand {
  readonly uitkomst: Uitkomst;
  /** Absent when nvt. */
  readonly zwaarte?: Zwaarte;
  /** Why nvt, niet-getoetst or uncertain, in the language of that rapport. */
  readonly reden?: string;
}

/** A fact by its id and its title. */
export interface Feitnaam {
  readonly id: string;
  readonly titel: string;
}

/** What made the difference. A `plaats` is in the new description; of what vanished in the old one. */
export type Oorzaak =
  | Feitoorzaak
  | Uitspraakoorzaak
  | Tijdoorzaak
  | { readonly soort: "volledig-nieuw" | "volledig-verdwenen"; readonly plaats: Plaats }
  | Wetoorzaak
  /** The normenkader is another, or has another version; `eis`: what became of the eis in it. */
  | { readonly soort: "normenkader"; readonly eis: "toegevoegd" | "weggelaten" | "gewijzigd" }
  | { readonly soort: "organisatietype"; readonly oud: Organisatietype; readonly nieuw: Organisatietype }
  | { readonly soort: "medewerkers"; readonly oud?: number; readonly nieuw?: number }
  /** Left out of the description (`buiten`), or no longer (`binnen`), for this reason. */
  | { readonly soort: "bereik"; readonly nu: "binnen" | "buiten"; readonly reden?: string }
  | Bevindingoorzaak
  | Afwijkingoorzaak
  /** The reason why it does not apply, or why that is uncertain, is there on one side only. */
  | { readonly soort: "toepassing"; readonly oud?: string; readonly nieuw?: string }
  /** Where facts cannot be compared: a statement that stands in one of the rapporten only. */
  | { readonly soort: "tekst-nieuw" | "tekst-verdwenen"; readonly kolom: "uitgewerkt" | "ontbreekt"; readonly tekst: string }
  /** The rapport was limited to other normen or another domein. */
  | { readonly soort: "selectie" }
  /** Another version of the tool judged the same. */
  | { readonly soort: "hulpmiddel"; readonly oud: string; readonly nieuw: string }
  | { readonly soort: "niet-gevonden" };

export interface Feitoorzaak {
  readonly soort: "feit-nieuw" | "feit-verdwenen";
  readonly feit: Feitnaam;
  /** How it fares, or fared, under this eis. */
  readonly uitkomst?: NonNullable<Bewijs["uitkomst"]>;
  /** It stands in both descriptions, but this eis looks at it in one of them only. */
  readonly beschreven?: true;
  readonly plaats: Plaats;
}

/** What is said about one attribute of a fact that is in both. Several statements stand one after the other. */
export interface Uitspraakoorzaak {
  readonly soort: "uitspraak-nieuw" | "uitspraak-verdwenen" | "uitspraak-gewijzigd";
  readonly feit: Feitnaam;
  readonly veld: string;
  readonly oud?: string;
  readonly nieuw?: string;
  readonly plaats: Plaats;
}

/** The same statement, another day: too old now, or expired. Without a fact: the day, but which date is not known. */
export interface Tijdoorzaak {
  readonly soort: "tijd";
  readonly feit?: Feitnaam;
  readonly veld?: string;
  readonly waarde?: string;
  readonly plaats?: Plaats;
}

export interface Wetoorzaak {
  /** In force on the new peildatum and not on the old one, or the other way round. */
  readonly soort: "wet-nieuw" | "wet-weg";
  readonly grondslag: string;
  readonly citaat: string;
  readonly van: string;
  readonly tot: string | null;
}

export interface Bevindingoorzaak {
  readonly soort: "bevinding-nieuw" | "bevinding-verdwenen" | "bevinding-gewijzigd";
  readonly oud?: string;
  readonly nieuw?: string;
  readonly plaats?: Plaats;
}

export interface Afwijkingoorzaak {
  readonly soort: "afwijking-nieuw" | "afwijking-verdwenen" | "afwijking-verlopen";
  readonly tot?: string;
  readonly plaats?: Plaats;
}

/** The verdict on one norm in one domein. */
export interface Oordeelverschil {
  readonly id: string;
  readonly titel: string;
  readonly titel_en: string;
  readonly domein: Domein;
  readonly oud?: Oordeel;
  readonly nieuw?: Oordeel;
  /** By voldoet-niet < niet-getoetst < deels < voldoet; `anders`: nvt or absent on one side. */
  readonly richting: "verbeterd" | "verslechterd" | "gelijk" | "anders";
  /** The verdict rose and these eisen of it rose because bad news vanished. */
  readonly verdwenen: readonly string[];
}

export interface Gatverschil {
  /** Met now, or one of several gaps of an eis that is filled. */
  readonly opgelost: readonly Gat[];
  /** New, or graver than it was. */
  readonly nieuw: readonly Gat[];
  /** No gap any more, but not filled either: unknown, accepted, out of scope or not applicable now. */
  readonly vervallen: readonly VervallenGat[];
  readonly gebleven: number;
}

export interface Gat {
  readonly eis: string;
  /** As in the rapport (`Ontbreekt`): with `eis` the same gap in every rapport. */
  readonly onderwerp: string;
  readonly domein: Domein;
  readonly tekst: string;
  readonly soort: Ontbreekt["soort"];
  readonly zwaarte: Zwaarte;
  readonly kern: boolean;
}

export interface VervallenGat extends Gat {
  /** What became of the eis; absent where the new rapport does not have it. */
  readonly nu?: Uitkomst;
}

/** A planned action that is new, gone or different; the same ones are left out. */
export interface Actieverschil {
  readonly nr: string;
  readonly tekst: string;
  readonly verandering: "nieuw" | "verdwenen" | "gewijzigd";
  readonly stand?: Wijziging;
  readonly gereed?: Wijziging;
  readonly verantwoordelijk?: Wijziging;
  readonly eisen: readonly string[];
}

/** What it was and what it is; absent: not stated. */
export interface Wijziging {
  readonly oud?: string;
  readonly nieuw?: string;
}

export interface Wetverschil {
  readonly grondslag: string;
  readonly citaat: string;
  readonly van: string;
  readonly tot: string | null;
  readonly zekerheid: Grondslagverwijzing["zekerheid"];
  readonly verandering: "nieuw" | "weg";
  readonly eisen: readonly string[];
}

export interface Verschiltelling {
  readonly groepen: Readonly<Record<Groep, number>>;
  /** Of all eisen: where bad news vanished. */
  readonly verdwenen: { readonly alleen: number; readonly mede: number };
  /** Open eisen that are new or worse, by their weight now: what `--fail-on` looks at. */
  readonly erger: Samenvatting["open"];
  readonly oordelen: { readonly oud: Readonly<Record<Oordeel, number>>; readonly nieuw: Readonly<Record<Oordeel, number>> };
  readonly gaten: { readonly opgelost: number; readonly nieuw: number; readonly vervallen: number; readonly gebleven: number };
  readonly acties: { readonly nieuw: number; readonly verdwenen: number; readonly gewijzigd: number };
}
