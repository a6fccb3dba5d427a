import type { Achterstandreden, Achterstandsoort } from "../audit/achterstand.ts";
import type { Gezegd } from "../audit/gezegd-types.ts";
import type { Signaal } from "../audit/rapport-types.ts";
import type { Resultaatkop } from "../audit/resultaatkop.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Plaats } from "../diagnostic/types.ts";

/** Version of the shape of a voortgang. */
export const VOORTGANGVERSIE = "1.0";

/**
 * How far the actions of the improvement plans are on the peildatum (schemas/voortgang.schema.json). Plain JSON, keys in this
 * order; it can be saved, and a later one compared with it.
 */
export interface Voortgang extends Resultaatkop {
  readonly soort: "voortgang";
  /** Version of this shape. */
  readonly versie: typeof VOORTGANGVERSIE;
  readonly samenvatting: Voortgangstelling;
  /** In the order of the number of their first action; actions without a plan come last. */
  readonly plannen: readonly Voortgangsplan[];
  /** Present when an earlier voortgang or description was given to compare with. */
  readonly sinds?: Sinds;
  /** What the audit noticed about actions. */
  readonly signalen: readonly Signaal[];
  /** What a reader must know about the limits of this overview, in `taal`. */
  readonly grenzen: readonly string[];
}

/** `onbekend`: not stated, or sources differ; see `stand_reden`. */
export type Stand = "gereed" | "lopend" | "niet-gestart" | "vervallen" | "onbekend";

export interface Voortgangstelling {
  readonly acties: number;
  readonly stand: Readonly<Record<Stand, number>>;
  /** Actions with a date that has passed, or may have; each is counted once, under the first of these that holds for it. */
  readonly te_laat: Readonly<Record<Achterstandsoort, number>>;
  /** Of the actions that are done: what the facts say about it. */
  readonly bewijs: Readonly<Record<Bewijsstand, number>>;
}

export interface Voortgangsplan {
  /** Absent: the description names no plan for these actions. */
  readonly plan?: string;
  readonly telling: Voortgangstelling;
  readonly koppen: readonly Voortgangskop[];
}

/** The actions under one heading of a plan. */
export interface Voortgangskop {
  readonly kop?: string;
  readonly acties: readonly Voortgangsactie[];
}

/** A date by which something must be done, as a source gives it. */
export interface Termijn extends Gezegd {
  /** As written, such as 2019-Q3, and the first and last day that it may be. */
  readonly waarde: string;
  readonly van: string;
  readonly tot: string;
}

export interface Voortgangsactie {
  readonly nr: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  /** The normen and eisen it is for, as the description names them. */
  readonly voor: readonly string[];
  readonly aanbeveling: readonly Gezegd[];
  readonly stand: Stand;
  /** Why the stand is not known: nothing is stated, or sources differ. */
  readonly stand_reden?: "staat-er-niet" | "bronnen-verschillen";
  readonly stand_gezegd: readonly Gezegd[];
  /** What has been done, in the words of the source; empty: nothing is said. */
  readonly proces: readonly Gezegd[];
  readonly oplevering: readonly Gezegd[];
  readonly verantwoordelijk: readonly Gezegd[];
  readonly gereed: readonly Termijn[];
  readonly frequentie: readonly Gezegd[];
  /** It recurs: a first time that has passed says nothing about the next. */
  readonly terugkerend?: true;
  readonly vervolg: readonly Gezegd[];
  readonly vervolg_gereed: readonly Termijn[];
  readonly te_laat: readonly TeLaat[];
  /** Only for an action that is done. */
  readonly bewijs?: Bewijsoordeel;
  readonly opmerking?: string;
  readonly bron: string;
  readonly plaats: Plaats;
}

/** A date that has passed, or may have passed, of something of which nobody says for certain that it is done. */
export interface TeLaat {
  readonly wat: "gereed" | "vervolg";
  readonly soort: Achterstandsoort;
  readonly reden: Achterstandreden;
  /** The dates in words. */
  readonly tekst: string;
}

/**
 * Whether the facts show that an action is done. `blijkt`: every eis it is for is voldaan. `gat-open`: one of them is still
 * open. `gevraagd`: the facts cannot show it, so somebody must.
 */
export type Bewijsstand = "blijkt" | "gat-open" | "gevraagd";

export interface Bewijsoordeel {
  readonly stand: Bewijsstand;
  /** Why evidence is asked for: no norm or eis is named, only a whole norm, or the eisen are not judged. */
  readonly reden?: "geen-eis" | "hele-norm" | "niet-getoetst";
  readonly eisen: readonly {
    readonly id: string;
    readonly uitkomst: Uitkomst;
    /** Titles of the items of the description that show it. */
    readonly feiten: readonly string[];
  }[];
}

/** What happened to the actions since an earlier voortgang or description. */
export interface Sinds {
  /** What it was read from. */
  readonly bron: "voortgang" | "beschrijving";
  readonly organisatie: string;
  readonly peildatum: string;
  /** What a reader must know before drawing conclusions. */
  readonly opmerkingen: readonly Sindsopmerking[];
  /** How many actions changed so; an action may be counted under more than one. */
  readonly telling: Readonly<Record<Verandering, number>>;
  readonly acties: readonly Actieverandering[];
}

export type Sindsopmerking = "andere-organisatie" | "omgekeerde-volgorde" | "zelfde-dag";

/**
 * `teruggezet`: from done to not done, or from under way to not started. `uitgesteld`, `vervroegd`: the date moved later or
 * earlier. `datum-anders`: a date that came, went, or became more or less exact. `volgende-keer`: the date of a recurring action
 * moved on after it had passed.
 */
export type Verandering =
  | "nu-gereed"
  | "nu-gestart"
  | "nu-vervallen"
  | "weer-opgepakt"
  | "teruggezet"
  | "nu-bekend"
  | "nu-onbekend"
  | "uitgesteld"
  | "vervroegd"
  | "volgende-keer"
  | "datum-anders"
  | "nieuw"
  | "verdwenen"
  | "ongewijzigd";

export interface Actieverandering {
  readonly nr: string;
  /** Its number then, where that was another one. */
  readonly oud_nr?: string;
  readonly titel: string;
  readonly plan?: string;
  readonly veranderingen: readonly Verandering[];
  readonly stand?: { readonly oud?: Stand; readonly nieuw?: Stand };
  /** Dates as written. */
  readonly gereed?: { readonly oud: readonly string[]; readonly nieuw: readonly string[] };
  readonly vervolg_gereed?: { readonly oud: readonly string[]; readonly nieuw: readonly string[] };
}
